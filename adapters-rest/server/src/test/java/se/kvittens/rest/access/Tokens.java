package se.kvittens.rest.access;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.access.Role;
import se.kvittens.rest.rig.ExampleServer;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.signin.settings.SignInSettings;
import se.kvittens.rest.signin.stranger.Stranger;
import se.kvittens.rest.signin.token.JwtSignIn;

/** Tokens of a server by somebody else, for everybody who asks. */
final class Tokens implements AutoCloseable {

    private static final String ISSUER = "kommun";
    private static final String NORTH = "Handens hemtjänst Norra";
    private static final String SOUTH = "Handens hemtjänst Södra";

    private final Stranger stranger;

    Tokens() throws IOException {
        stranger = new Stranger(ExampleServer.NOON);
    }

    /** That time passes at the server is nothing to how long the tokens hold. */
    SignIn signIn() {
        return new JwtSignIn(SignInSettings.of(stranger.issuer(ISSUER), "kvittens"), () -> ExampleServer.NOON);
    }

    /**
     * The token with which somebody asks; blank for none.
     *
     * @param carer whose visit it is
     */
    String of(Knocker who, String carer) throws Exception {
        return switch (who.kind()) {
            case NO_TOKEN -> "";
            case DEVICE -> device(NORTH);
            case DEVICE_OF_OTHER -> device(SOUTH);
            case ONE_FACTOR -> person(who, carer, NORTH, false);
            case OWN, EARLIER_DAY -> person(who, carer, NORTH, true);
            case OTHERS_VISIT -> person(who, "somebody-else", NORTH, true);
            case OTHER_PROVIDER -> person(who, carer, SOUTH, true);
        };
    }

    private String device(String provider) throws Exception {
        return stranger.tokenOfProgram(
                ISSUER, "kiosk-1", Map.of("providers", List.of(provider), "roles", List.of("DEVICE")));
    }

    private String person(Knocker who, String carer, String provider, boolean isTwoFactor) throws Exception {
        Role role = who.role().orElseThrow();
        Map<String, Object> claims = new HashMap<>(Map.of("roles", List.of(role.name())));
        if (!who.isOfMunicipality()) {
            claims.put("providers", List.of(provider));
        }
        claims.put("amr", isTwoFactor ? List.of("pwd", "otp") : List.of("pwd"));
        return stranger.tokenOfPerson(ISSUER, role == Role.CARER ? carer : "somebody", claims);
    }

    @Override
    public void close() {
        stranger.close();
    }
}
