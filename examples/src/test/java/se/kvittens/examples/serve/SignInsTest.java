package se.kvittens.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.access.Role;
import se.kvittens.files.servefolder.StatedSignIn;
import se.kvittens.files.servefolder.StatedSignIn.Claims;
import se.kvittens.rest.signin.settings.ClaimNames;
import se.kvittens.rest.signin.settings.RoleWords;
import se.kvittens.rest.signin.settings.SignInSettings;
import se.kvittens.rest.signin.settings.TwoFactor;

/** What a serve folder says of sign-in arrives where tokens are read, and what it leaves out is as usual there. */
class SignInsTest {

    private static final String ISSUER = "https://login.example/realm";

    @Test
    void SYS_2_what_is_left_out_is_as_usual() {
        StatedSignIn stated = new StatedSignIn(
                ISSUER,
                Set.of("kvittens"),
                Optional.empty(),
                Optional.empty(),
                new Claims(Optional.empty(), Optional.empty(), Optional.empty()),
                Map.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(SignIns.settings(stated)).isEqualTo(SignInSettings.of(URI.create(ISSUER), "kvittens"));
    }

    @Test
    void SYS_2_SYS_3_what_is_said_takes_the_place_of_the_usual() {
        SignInSettings settings = SignIns.settings(new StatedSignIn(
                ISSUER,
                Set.of("kvittens", "other"),
                Optional.of("overview"),
                Optional.of("https://login.example/keys"),
                new Claims(Optional.of("employee"), Optional.empty(), Optional.of("unit")),
                Map.of("planerare", Role.PLANNER),
                Optional.of("kiosk"),
                Optional.of(new StatedSignIn.TwoFactor(Set.of("loa3"), Set.of(Set.of("pwd", "sms"))))));

        assertThat(settings.issuer().audiences()).containsExactlyInAnyOrder("kvittens", "other");
        assertThat(settings.keys().address()).contains(URI.create("https://login.example/keys"));
        assertThat(settings.claims())
                .isEqualTo(ClaimNames.usual().withWho("employee").withProviders("unit"));
        assertThat(settings.words()).isEqualTo(new RoleWords(Map.of("planerare", Role.PLANNER), "kiosk"));
        assertThat(settings.twoFactor()).isEqualTo(new TwoFactor(Set.of("loa3"), Set.of(Set.of("pwd", "sms"))));
    }
}
