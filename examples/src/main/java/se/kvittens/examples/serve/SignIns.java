package se.kvittens.examples.serve;

import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import se.kvittens.files.servefolder.StatedSignIn;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.signin.settings.ClaimNames;
import se.kvittens.rest.signin.settings.IssuerSettings;
import se.kvittens.rest.signin.settings.KeySettings;
import se.kvittens.rest.signin.settings.RoleWords;
import se.kvittens.rest.signin.settings.SignInSettings;
import se.kvittens.rest.signin.settings.TwoFactor;
import se.kvittens.rest.signin.token.JwtSignIn;

/** Signs people in as a serve folder says; what it leaves out is as usual. */
public final class SignIns {

    private SignIns() {}

    /** By the tokens of an issuer, which is asked for its keys once a token comes. */
    public static SignIn of(StatedSignIn stated, InstantSource clock) {
        return stated.client()
                .map(client -> new JwtSignIn(settings(stated), clock, client))
                .orElseGet(() -> new JwtSignIn(settings(stated), clock));
    }

    static SignInSettings settings(StatedSignIn stated) {
        return new SignInSettings(
                issuer(stated),
                stated.keys().map(URI::create).map(KeySettings.usual()::at).orElseGet(KeySettings::usual),
                claims(stated.claims()),
                words(stated),
                stated.twoFactor()
                        .map(said -> new TwoFactor(said.acr(), said.amr()))
                        .orElseGet(TwoFactor::usual));
    }

    private static IssuerSettings issuer(StatedSignIn stated) {
        URI address = URI.create(stated.issuer());
        Set<String> audiences = stated.audiences();
        IssuerSettings usual = IssuerSettings.of(address, audiences.iterator().next());
        return new IssuerSettings(address, audiences, usual.algorithms(), usual.leeway());
    }

    private static ClaimNames claims(StatedSignIn.Claims stated) {
        ClaimNames usual = ClaimNames.usual();
        return usual.withWho(stated.name().orElse(usual.who()))
                .withRoles(stated.role().orElse(usual.roles()))
                .withProviders(stated.provider().orElse(usual.providers()));
    }

    private static RoleWords words(StatedSignIn stated) {
        RoleWords usual = RoleWords.usual();
        return new RoleWords(
                stated.roles().isEmpty() ? usual.roles() : stated.roles(),
                stated.deviceWord().orElse(usual.device()));
    }
}
