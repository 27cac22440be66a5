package se.kvittens.application.visiting;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.application.answer.Answer;

/** Sends visits out. What is not accepted ends in a list, with its reason, and can be sent again from there. */
public final class SendVisits {

    /** After so many in a row the receiver is down, and the rest waits. */
    private static final int MOST_OBSTACLES_IN_A_ROW = 3;

    private final VisitReceiver receiver;

    @Inject
    public SendVisits(VisitReceiver receiver) {
        this.receiver = receiver;
    }

    /** What became of a visit. */
    @FunctionalInterface
    public interface Outcome {

        /**
         * Told once for each visit.
         *
         * @param wasAsked whether the receiver was asked to take it; the others have the last obstacle that it met with
         */
        void tell(VisitVersion visit, Answer<VisitReceiver.Standing> answer, boolean wasAsked);
    }

    /** What waits can be sent again in its order, so that no visit keeps others from being asked for ever. */
    public Sent send(Iterable<VisitVersion> visits) {
        List<Sent.Refused> refused = new ArrayList<>();
        List<Sent.Waiting> unasked = new ArrayList<>();
        List<Sent.Waiting> asked = new ArrayList<>();
        long[] accepted = {0};
        send(visits, (visit, answer, wasAsked) -> {
            accepted[0] += answer.isAccepted() ? 1 : 0;
            note(visit, answer, refused, wasAsked ? asked : unasked);
        });
        return new Sent(
                accepted[0],
                refused,
                Stream.concat(unasked.stream(), asked.stream()).toList());
    }

    /**
     * The same for more visits than memory holds: what became of each is told before the next one is asked for, and nothing
     * is kept. Whoever sends again what was not accepted begins with what was asked least often.
     */
    public void send(Iterable<VisitVersion> visits, Outcome outcome) {
        Optional<Answer<VisitReceiver.Standing>> down = Optional.empty();
        int obstaclesInARow = 0;
        for (VisitVersion visit : visits) {
            boolean wasAsked = down.isEmpty();
            Answer<VisitReceiver.Standing> answer = down.orElseGet(() -> receiver.send(visit));
            obstaclesInARow = answer instanceof Answer.NotReady ? obstaclesInARow + 1 : 0;
            if (obstaclesInARow == MOST_OBSTACLES_IN_A_ROW) {
                down = Optional.of(answer);
            }
            outcome.tell(visit, answer, wasAsked);
        }
    }

    private static void note(
            VisitVersion visit, Answer<?> answer, List<Sent.Refused> refused, List<Sent.Waiting> waiting) {
        if (answer instanceof Answer.Refused<?> no) {
            refused.add(new Sent.Refused(visit, no.reason(), no.detail()));
        } else if (answer instanceof Answer.NotReady<?> later) {
            waiting.add(new Sent.Waiting(visit, later.obstacle()));
        }
    }
}
