package se.kvittens.application.visiting;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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

    public Sent send(Iterable<VisitVersion> visits) {
        List<Sent.Refused> refused = new ArrayList<>();
        List<Sent.Waiting> waiting = new ArrayList<>();
        long[] accepted = {0};
        send(visits, (visit, answer) -> {
            accepted[0] += answer.isAccepted() ? 1 : 0;
            note(visit, answer, refused, waiting);
        });
        return new Sent(accepted[0], refused, waiting);
    }

    /**
     * The same for more visits than memory holds: what became of each is told before the next one is asked for, and nothing
     * is kept. Of those that nobody was asked for any more, the last obstacle is told.
     */
    public void send(
            Iterable<VisitVersion> visits,
            BiConsumer<? super VisitVersion, ? super Answer<VisitReceiver.Standing>> outcome) {
        Optional<Answer<VisitReceiver.Standing>> down = Optional.empty();
        int obstaclesInARow = 0;
        for (VisitVersion visit : visits) {
            Answer<VisitReceiver.Standing> answer = down.orElseGet(() -> receiver.send(visit));
            obstaclesInARow = answer instanceof Answer.NotReady ? obstaclesInARow + 1 : 0;
            if (obstaclesInARow == MOST_OBSTACLES_IN_A_ROW) {
                down = Optional.of(answer);
            }
            outcome.accept(visit, answer);
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
