package se.kvittens.transport.retry;

import java.time.Duration;

/**
 * How often and how long one asks again.
 *
 * @param mostAttempts the first one included
 * @param firstPause doubled with each further one, unless the other system says how long
 * @param deadline from the first attempt on: no attempt begins after it
 */
public record RetryPlan(int mostAttempts, Duration firstPause, Duration deadline) {

    /** Four attempts within two minutes. */
    public static final RetryPlan USUAL = new RetryPlan(4, Duration.ofMillis(500), Duration.ofMinutes(2));

    Duration pauseBefore(int attempt) {
        return firstPause.multipliedBy(1L << Math.min(attempt - 2, 20));
    }
}
