package se.kvittens.rest.signin.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.signin.SignInFault;

/** Made-up sign-in says plainly who it is, on this machine and nowhere else. */
class DevSignInTest {

    private static final ProviderId NORRA = new ProviderId("norra");
    private static final ProviderId SODRA = new ProviderId("sodra");

    private final DevSignIn signIn = new DevSignIn(InetAddress.getLoopbackAddress());

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0", "::", "192.168.1.2", "10.0.0.1", "169.254.1.1", "8.8.8.8", "fe80::1", "2001:db8::1"})
    void a_server_that_others_can_reach_has_none(String address) throws UnknownHostException {
        InetAddress listening = InetAddress.getByName(address);

        assertThatThrownBy(() -> new DevSignIn(listening))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Made-up sign-in is for a server that this machine alone can reach.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.8.7", "::1", "::ffff:127.0.0.1"})
    void a_server_that_this_machine_alone_can_reach_has_one(String address) throws UnknownHostException {
        DevSignIn here = new DevSignIn(InetAddress.getByName(address));

        assertThat(here.callerOf("dev:eva:PLANNER:norra").isRight()).isTrue();
    }

    @Test
    void SYS_2_persons_and_programs() {
        assertThat(signIn.callerOf("dev:eva:PLANNER+REVIEWER:norra+sodra"))
                .isEqualTo(Either.right(new Caller(
                        "eva", Set.of(Role.PLANNER, Role.REVIEWER), Set.of(NORRA, SODRA), Caller.Kind.PERSON, true)));
        assertThat(signIn.callerOf("dev:bo:CASE_WORKER:"))
                .isEqualTo(
                        Either.right(new Caller("bo", Set.of(Role.CASE_WORKER), Set.of(), Caller.Kind.PERSON, true)));
        assertThat(signIn.callerOf("dev:kiosk-3:DEVICE:norra"))
                .isEqualTo(Either.right(new Caller("kiosk-3", Set.of(), Set.of(NORRA), Caller.Kind.DEVICE, false)));
    }

    @Test
    void what_is_no_ASCII_is_coded_as_in_an_address() {
        assertThat(signIn.callerOf("dev:%C3%A5sa+1:PLANNER:S%C3%B6dra%20hemtj%c3%a4nsten+norra"))
                .isEqualTo(Either.right(new Caller(
                        "åsa+1",
                        Set.of(Role.PLANNER),
                        Set.of(new ProviderId("Södra hemtjänsten"), NORRA),
                        Caller.Kind.PERSON,
                        true)));
    }

    @Test
    void SYS_3_with_a_password_alone() {
        assertThat(signIn.callerOf("dev:eva:PLANNER:norra:password").map(Caller::twoFactor))
                .isEqualTo(Either.right(false));
        assertThat(signIn.callerOf("dev:eva:PLANNER:norra").map(Caller::twoFactor))
                .isEqualTo(Either.right(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eva",
                "dev",
                "dev:eva:PLANNER",
                "DEV:eva:PLANNER:norra",
                "dev:eva:PLANNER:norra:",
                "dev:eva:PLANNER:norra%",
                "dev:eva:PLANNER:norra%2",
                "dev:eva%zz:PLANNER:norra",
                "dev:eva:PLANNER:norra:otp",
                "dev:eva:PLANNER:norra:password:",
                "eyJhbGciOiJSUzI1NiJ9.e30.AA"
            })
    void what_is_no_such_token(String token) {
        assertThat(signIn.callerOf(token)).isEqualTo(Either.left(SignInFault.NOT_A_TOKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev::PLANNER:norra",
                "dev:eva::norra",
                "dev:eva:BOSS:norra",
                "dev:eva:planner:norra",
                "dev:eva:PLANNER+BOSS:norra",
                "dev:eva:PLANNER+DEVICE:norra",
                "dev:eva:PLANNER:",
                "dev:kiosk-3:DEVICE:",
                "dev:19400312-1235:PLANNER:norra",
                "dev:19400312%2D1235:PLANNER:norra",
                "dev:eva:PLANNER:19400312-1235"
            })
    void what_says_too_little_or_a_personal_number(String token) {
        assertThat(signIn.callerOf(token)).isEqualTo(Either.left(SignInFault.NOBODY));
    }
}
