package se.kvittens.rest.signin.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.signin.fixture.SetClock;
import se.kvittens.rest.signin.settings.ClaimNames;
import se.kvittens.rest.signin.settings.SignInSettings;
import se.kvittens.rest.signin.token.JwtSignIn;

/** Tokens of a server by somebody else, found by its discovery and signed with its keys. */
class StrangerTest {

    private static final String ISSUER = "kommun";

    private final SetClock clock = new SetClock();
    private Stranger stranger;
    private JwtSignIn signIn;

    @BeforeEach
    void start() throws IOException {
        stranger = new Stranger(clock.instant());
        signIn = new JwtSignIn(
                SignInSettings.of(stranger.issuer(ISSUER), "kvittens")
                        .with(ClaimNames.usual().withRoles("realm_access.roles")),
                clock);
    }

    @AfterEach
    void stop() {
        stranger.close();
    }

    @Test
    void SYS_2_a_carer() throws Exception {
        String token = stranger.tokenOfPerson(
                ISSUER, "carer-17", claims("norra", "EC.UtförarpersonalMobil", "offline_access"));

        assertThat(whom(token)).isEqualTo(Either.right(person("carer-17", Role.CARER, "norra", false)));
    }

    @Test
    void SYS_2_planners_of_two_providers_with_a_code_by_SMS() throws Exception {
        String norra = stranger.tokenOfPerson(ISSUER, "eva", withSms(claims("norra", "PLANNER")));
        String sodra = stranger.tokenOfPerson(ISSUER, "bo", withSms(claims("sodra", "PLANNER")));

        assertThat(whom(norra)).isEqualTo(Either.right(person("eva", Role.PLANNER, "norra", true)));
        assertThat(whom(sodra)).isEqualTo(Either.right(person("bo", Role.PLANNER, "sodra", true)));
    }

    @Test
    void a_kiosk_by_its_own_secret() throws Exception {
        String token = stranger.tokenOfProgram(ISSUER, "kiosk-3", claims("norra", "DEVICE"));

        assertThat(whom(token))
                .isEqualTo(Either.right(
                        new Caller("kiosk-3", Set.of(), Set.of(new ProviderId("norra")), Caller.Kind.DEVICE, false)));
    }

    @Test
    void another_issuer_on_the_same_server_is_another() throws Exception {
        String token = stranger.tokenOfPerson("other", "eva", claims("norra", "PLANNER"));

        assertThat(signIn.callerOf(token)).isEqualTo(Either.left(SignInFault.OTHER_ISSUER));
    }

    @Test
    void a_token_of_an_hour_and_a_minute_of_leeway() throws Exception {
        String token = stranger.tokenOfPerson(ISSUER, "eva", claims("norra", "PLANNER"));

        clock.passes(Duration.ofSeconds(3600 + 60 - 1));
        assertThat(signIn.callerOf(token).isRight()).isTrue();
        clock.passes(Duration.ofSeconds(1));
        assertThat(signIn.callerOf(token)).isEqualTo(Either.left(SignInFault.EXPIRED));
    }

    @Test
    void a_server_that_is_gone_is_believed_on_and_one_that_was_never_there_is_not() throws Exception {
        String token = stranger.tokenOfPerson(ISSUER, "eva", claims("norra", "PLANNER"));
        JwtSignIn late = new JwtSignIn(SignInSettings.of(stranger.issuer(ISSUER), "kvittens"), clock);
        signIn.callerOf(token);
        stranger.close();
        clock.passes(Duration.ofMinutes(30));

        assertThat(signIn.callerOf(token).isRight()).isTrue();
        assertThat(late.callerOf(token)).isEqualTo(Either.left(SignInFault.NO_KEYS));
    }

    private static Map<String, Object> claims(String provider, String... roles) {
        return Map.of("providers", List.of(provider), "realm_access", Map.of("roles", List.of(roles)));
    }

    private static Map<String, Object> withSms(Map<String, Object> claims) {
        return Map.of(
                "providers", claims.get("providers"),
                "realm_access", claims.get("realm_access"),
                "amr", List.of("pwd", "sms"));
    }

    /** Until when they are believed is another question than who they are. */
    private Either<SignInFault, Caller> whom(String token) {
        return signIn.callerOf(token).map(caller -> caller.until(Instant.MAX));
    }

    private static Caller person(String who, Role role, String provider, boolean twoFactor) {
        return new Caller(who, Set.of(role), Set.of(new ProviderId(provider)), Caller.Kind.PERSON, twoFactor);
    }
}
