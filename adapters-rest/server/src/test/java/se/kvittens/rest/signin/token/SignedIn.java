package se.kvittens.rest.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.signin.SignInFault;
import se.kvittens.rest.signin.fixture.SetClock;
import se.kvittens.rest.signin.fixture.TestIssuer;
import se.kvittens.rest.signin.fixture.TestKeys;
import se.kvittens.rest.signin.fixture.TestToken;
import se.kvittens.rest.signin.settings.SignInSettings;

/** Sign-in by the tokens of an issuer with one key. */
final class SignedIn implements AutoCloseable {

    final TestIssuer issuer = new TestIssuer();
    final SetClock clock = new SetClock();
    private final Instant start = clock.instant();
    private final JwtSignIn signIn;

    SignedIn() {
        this(settings -> settings);
    }

    SignedIn(UnaryOperator<SignInSettings> change) {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        signIn = new JwtSignIn(change.apply(SignInSettings.of(issuer.address(), TestToken.AUDIENCE)), clock);
    }

    /** As of when the test began. */
    TestToken token() {
        return TestToken.of(issuer.address(), start);
    }

    /** Until when they are believed is left out: it is another question than who they are. */
    Caller accepted(TestToken token) {
        return accepted(token.signed());
    }

    Caller accepted(String token) {
        return signIn.callerOf(token)
                .getOrElseThrow(fault -> new AssertionError("It is refused: " + fault))
                .until(Instant.MAX);
    }

    Instant believedUntil(TestToken token) {
        return signIn.callerOf(token.signed()).get().until();
    }

    void refused(TestToken token, SignInFault as) {
        refused(token.signed(), as);
    }

    void refused(String token, SignInFault as) {
        assertThat(signIn.callerOf(token)).isEqualTo(Either.left(as));
    }

    boolean believes(String token) {
        return signIn.callerOf(token).isRight();
    }

    void passes(Duration length) {
        clock.passes(length);
    }

    @Override
    public void close() {
        issuer.close();
    }
}
