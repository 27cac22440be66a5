package se.kvittens.testkit.recipient;

import java.util.List;
import java.util.Optional;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.testkit.frame.Frame;
import se.kvittens.testkit.frame.Twist;

/** A recipient before its month is known. */
public record RecipientDraft(List<OrderDraft> orders, List<AbsenceDraft> absences, List<Twist<RecipientMaker>> twists) {

    /**
     * The recipient as the month knows it.
     *
     * @param neighbour who lives at the same address, where somebody does
     */
    RecipientFile in(Frame frame, RecipientId id, Optional<RecipientId> neighbour) {
        RecipientMaker recipient = new RecipientMaker(id, neighbour);
        twists.forEach(twist -> twist.on(recipient, frame));
        return recipient.build(Orders.built(orders, frame), Absences.built(absences, frame));
    }
}
