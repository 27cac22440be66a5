package se.kvittens.lifecare.call;

import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.Retries;

/** Calls the other system, signed in, and says how it answered. */
public final class Calls {

    private final Retries retries;
    private final Tokens tokens;
    private final InstantSource clock;

    public Calls(Transport transport, Credentials credentials, Patience patience) {
        this.retries = new Retries(transport, patience);
        this.tokens = new Tokens(credentials, retries, patience.clock());
        this.clock = patience.clock();
    }

    /**
     * How a call ended.
     *
     * @param wasRepeated whether it was sent more than once, so that what refuses it may be its own first time
     */
    public record Called(Answer<Exchange.Response> answer, boolean wasRepeated) {

        /**
         * The answer, read; but where a repeated call is refused because it was done already, it is accepted if what is
         * held now is what was asked for.
         */
        public <T> Answer<T> readOr(Reading<T> reading, Supplier<Answer<T>> heldNow, Predicate<T> isWhatWasAsked) {
            if (wasRepeated && answer instanceof Answer.Refused) {
                Answer<T> held = heldNow.get();
                if (held.value().filter(isWhatWasAsked).isPresent()) {
                    return held;
                }
            }
            return answer.then(reading::read);
        }

        /** The same where it followed on another call of the same request, whose attempts may have been heard too. */
        Called after(Called other) {
            return new Called(answer, wasRepeated || other.wasRepeated());
        }
    }

    /** Reads an answer that was accepted. */
    @FunctionalInterface
    public interface Reading<T> {
        Answer<T> read(Exchange.Response response);
    }

    public Answer<Exchange.Response> call(Request request) {
        return repeatable(request).answer();
    }

    /** With a new token where the first is not accepted, once. What must not stand in an address never leaves. */
    public Called repeatable(Request request) {
        return Unsendable.reason(request)
                .map(reason -> new Called(Answer.refused(reason), false))
                .orElseGet(() -> signedIn(request));
    }

    private Called signedIn(Request request) {
        Answer<Called> first = tokens.current().map(token -> {
            Called called = signed(request, token);
            return isSignIn(called.answer())
                    ? tokens.otherThan(token)
                            .map(other -> signed(request, other).after(called))
                            .value()
                            .orElse(called)
                    : called;
        });
        return first.value().orElseGet(() -> new Called(first.then(Called::answer), false));
    }

    private Called signed(Request request, Tokens.Token token) {
        Retries.Tried tried = retries.send(request.with("Authorization", "Bearer " + token.value()));
        return new Called(Outcomes.of(tried.last(), clock.instant()), tried.attempts() > 1);
    }

    private static boolean isSignIn(Answer<?> answer) {
        return answer instanceof Answer.NotReady<?> notReady
                && notReady.obstacle().kind() == Obstacle.Kind.SIGN_IN;
    }
}
