package se.kvittens.application.visiting;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;

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
        Iterator<VisitVersion> each = visits.iterator();
        List<Sent.Refused> refused = new ArrayList<>();
        List<Sent.Waiting> waiting = new ArrayList<>();
        long accepted = 0;
        int obstaclesInARow = 0;
        while (each.hasNext() && obstaclesInARow < MOST_OBSTACLES_IN_A_ROW) {
            VisitVersion visit = each.next();
            Answer<VisitReceiver.Standing> answer = receiver.send(visit);
            obstaclesInARow = answer instanceof Answer.NotReady ? obstaclesInARow + 1 : 0;
            accepted += answer.isAccepted() ? 1 : 0;
            note(visit, answer, refused, waiting);
        }
        if (obstaclesInARow > 0) {
            Obstacle last = waiting.get(waiting.size() - 1).obstacle();
            each.forEachRemaining(visit -> waiting.add(new Sent.Waiting(visit, last)));
        }
        return new Sent(accepted, refused, waiting);
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
