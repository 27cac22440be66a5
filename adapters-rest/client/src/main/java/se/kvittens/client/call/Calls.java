package se.kvittens.client.call;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.UUID;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.Pauses;
import se.kvittens.transport.retry.Retries;
import se.kvittens.transport.retry.RetryPlan;

/** Asks the server, as one who asks. */
public final class Calls {

    private static final int UNAUTHORIZED = 401;

    private final Retries retries;
    private final Retries once;
    private final InstantSource clock;
    private final Speaker speaker;

    private Calls(Retries retries, Retries once, InstantSource clock, Speaker speaker) {
        this.retries = retries;
        this.once = once;
        this.clock = clock;
        this.speaker = speaker;
    }

    public static Calls over(Transport transport, Patience patience, Speaker speaker) {
        RetryPlan single =
                new RetryPlan(1, patience.plan().firstPause(), patience.plan().deadline());
        Pauses none = length -> {};
        return new Calls(
                new Retries(transport, patience),
                new Retries(transport, new Patience(single, none, patience.clock())),
                patience.clock(),
                speaker);
    }

    public Speaker speaker() {
        return speaker;
    }

    /** The same server, asked by somebody else or in another way. */
    public Calls as(Speaker other) {
        return new Calls(retries, once, clock, other);
    }

    /** What is asked for by POST and changes nothing, or nothing twice: it may be sent again. */
    public static Request harmless(Request request) {
        return request.withIdempotencyKey(UUID.randomUUID().toString());
    }

    /** Signed in; with another token where the first is not believed and there is one. */
    public <T> Either<RestProblem, T> call(Request request, Reading<T> reading) {
        return Unsendable.in(request)
                .<Either<RestProblem, T>>map(Either::left)
                .orElseGet(() -> answered(request, reading));
    }

    private <T> Either<RestProblem, T> answered(Request request, Reading<T> reading) {
        Request said = Outcomes.asked(spoken(request), reading);
        String token = speaker.tokens().get();
        Exchange answer = signed(said, token);
        if (answer instanceof Exchange.Response response && response.status() == UNAUTHORIZED) {
            String other = speaker.tokens().get();
            answer = other.equals(token) ? answer : signed(said, other);
        }
        return Outcomes.of(answer, reading, clock.instant());
    }

    /** Of what is open to anybody, and how it is now: asked once, without a token. */
    public <T> Either<RestProblem, T> ask(Request request, Reading<T> reading) {
        return Outcomes.of(once.send(Outcomes.asked(spoken(request), reading)).last(), reading, clock.instant());
    }

    private Exchange signed(Request request, String token) {
        return retries.send(request.with("Authorization", "Bearer " + token)).last();
    }

    private Request spoken(Request request) {
        Request said = request.with("Accept-Language", speaker.language().toLanguageTag());
        return speaker.role()
                .map(role -> said.with("Kvittens-Role", role.name()))
                .orElse(said);
    }
}
