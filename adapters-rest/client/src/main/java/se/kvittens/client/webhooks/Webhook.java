package se.kvittens.client.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.access.Role;

/**
 * A system that is told of what happens, and how that goes.
 *
 * @param webhook its id
 * @param events words of {@link EventKind}, and maybe of a newer server
 * @param bothSignUntil until when the secret before signs beside the new one, where it was changed
 * @param lastTaken when it last took something
 * @param failing where something waits that was not taken
 * @param rests where it is told nothing until a trial is taken
 */
public record Webhook(
        String webhook,
        String address,
        List<String> events,
        Made made,
        Optional<Instant> secretChanged,
        Optional<Instant> bothSignUntil,
        Optional<Instant> lastTaken,
        Optional<Failing> failing,
        Optional<Rests> rests) {

    public Webhook {
        events = List.copyOf(events);
    }

    /** By whom. */
    public record Made(Instant at, String who, Coded<Role> role) {}

    /**
     * That nothing is taken.
     *
     * @param times in a row
     * @param next not to be tried again before
     */
    public record Failing(Instant since, int times, WebhookFailure last, Instant next) {}

    /** That it is told nothing. */
    public record Rests(Instant since, Coded<Why> why) {

        /** Why it rests. */
        public enum Why {
            /** Nothing was taken for three days. */
            FAILING,
            /** It answered that it is there no more. */
            GONE
        }
    }
}
