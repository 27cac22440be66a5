package se.kvittens.lifecare.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** A clock that stands still but for pauses, which take no time and are written down. */
final class Waits {

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2024-10-07T08:00:00Z");

    List<Duration> pauses() {
        return pauses;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Patience patience() {
        return patience(new RetryPlan(4, Duration.ofMillis(500), Duration.ofMinutes(2)));
    }

    Patience patience(RetryPlan plan) {
        InstantSource clock = () -> now;
        return new Patience(plan, this::pause, clock);
    }

    private void pause(Duration length) {
        pauses.add(length);
        now = now.plus(length);
    }
}
