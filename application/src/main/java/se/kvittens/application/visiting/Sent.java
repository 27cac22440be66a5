package se.kvittens.application.visiting;

import java.util.List;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;

/**
 * What became of visits that were sent. Nothing is lost: what was not accepted is in one of the lists.
 *
 * @param accepted how many
 * @param refused what somebody must look at before it is sent again
 * @param waiting what can be sent again as it is; first what the receiver was not asked to take
 */
public record Sent(long accepted, List<Refused> refused, List<Waiting> waiting) {

    public Sent {
        refused = List.copyOf(refused);
        waiting = List.copyOf(waiting);
    }

    /** A visit that was refused, and why. */
    public record Refused(VisitVersion visit, RefusalReason reason, String detail) {}

    /** A visit that was not taken yet, and what stood in the way. */
    public record Waiting(VisitVersion visit, Obstacle obstacle) {}
}
