package se.kvittens.transport.retry;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;

/** Asks again where that is safe and may help, and the thread is not interrupted. For threads at once. */
public final class Retries {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 502, 503, 504);
    private static final Set<Obstacle.Kind> BREAKS = Set.of(Obstacle.Kind.TIMED_OUT, Obstacle.Kind.BROKEN_OFF);

    private final Transport transport;
    private final RetryPlan plan;
    private final Pauses pauses;
    private final InstantSource clock;

    public Retries(Transport transport, Patience patience) {
        this.transport = transport;
        this.plan = patience.plan();
        this.pauses = patience.pauses();
        this.clock = patience.clock();
    }

    /**
     * The last answer.
     *
     * @param attempts so many times it was sent
     */
    public record Tried(Exchange last, int attempts) {}

    /** Once at least; what is not repeatable and may have arrived is never sent again. */
    public Tried send(Request request) {
        int[] attempts = {0};
        Instant deadline = clock.instant().plus(plan.deadline());
        RetryPolicy<Exchange> policy = RetryPolicy.<Exchange>builder()
                .handleResultIf(exchange -> mayHelp(exchange, request)
                        && !Thread.currentThread().isInterrupted()
                        && !clock.instant()
                                .plus(pause(exchange, attempts[0] + 1))
                                .isAfter(deadline))
                .withMaxAttempts(plan.mostAttempts())
                .onRetry(again -> pauses.pause(
                        asked(again.getLastResult()).orElseGet(() -> pauses.spread(plan.pauseBefore(attempts[0] + 1)))))
                .build();
        Exchange last = Failsafe.with(policy).get(context -> {
            Exchange before = context.getLastResult();
            if (before != null && Thread.currentThread().isInterrupted()) {
                return before;
            }
            attempts[0]++;
            return transport.send(request);
        });
        return new Tried(last, attempts[0]);
    }

    /** What did not arrive can always be sent again; what may have arrived, only where twice does no harm. */
    private static boolean mayHelp(Exchange exchange, Request request) {
        if (exchange instanceof Exchange.Broken broken) {
            return broken.kind() == Obstacle.Kind.UNREACHABLE
                    || (request.isRepeatable() && BREAKS.contains(broken.kind()));
        }
        return request.isRepeatable() && PASSING.contains(((Exchange.Response) exchange).status());
    }

    /** The longest that it can be. */
    private Duration pause(Exchange exchange, int attempt) {
        return asked(exchange).orElseGet(() -> plan.pauseBefore(attempt));
    }

    /** What the other system asks for is kept to. */
    private Optional<Duration> asked(Exchange exchange) {
        return exchange instanceof Exchange.Response response
                ? RetryAfter.of(response, clock.instant())
                : Optional.empty();
    }
}
