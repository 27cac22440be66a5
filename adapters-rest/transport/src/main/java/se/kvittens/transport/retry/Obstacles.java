package se.kvittens.transport.retry;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Exchange;

/** What stood in the way, as far as HTTP says it, whoever the other system is. */
public final class Obstacles {

    private Obstacles() {}

    /**
     * Empty where the other system took it, refused it, or answered with something else: who knows its words reads that.
     *
     * @param now by one's own clock, for a system that says until when it is to be left alone, but not what time it is
     */
    public static Optional<Obstacle> of(Exchange exchange, Instant now) {
        if (exchange instanceof Exchange.Broken broken) {
            return Optional.of(Obstacle.of(broken.kind()));
        }
        Exchange.Response response = (Exchange.Response) exchange;
        return switch (response.status()) {
            case 401 -> Optional.of(Obstacle.of(Obstacle.Kind.SIGN_IN));
            case 408, 425, 429, 500, 502, 503, 504 ->
                Optional.of(new Obstacle(kindOf(response.status()), RetryAfter.of(response, now)));
            default -> Optional.of(Obstacle.of(Obstacle.Kind.FAULT)).filter(fault -> response.status() / 100 == 5);
        };
    }

    private static Obstacle.Kind kindOf(int status) {
        return switch (status) {
            case 408 -> Obstacle.Kind.TIMED_OUT;
            case 429 -> Obstacle.Kind.TOO_MANY_REQUESTS;
            default -> Obstacle.Kind.FAULT;
        };
    }
}
