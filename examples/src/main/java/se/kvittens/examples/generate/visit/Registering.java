package se.kvittens.examples.generate.visit;

import se.kvittens.domain.visit.ManualCause;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.Rate;
import se.kvittens.examples.generate.client.Slot;

/** How a visit comes to be registered and approved, as it should be or not. */
public final class Registering {

    private Registering() {}

    /** One thing at most is out of the ordinary with it. */
    public static void finish(VisitDraft visit, Dice dice) {
        Office.approve(visit, dice);
        boolean hasCoverage = !visit.occasion().provider().poorCoverage() || !dice.happens(Rate.WITHOUT_COVERAGE);
        if (visit.occasion().client().facts().noTagAgreed().isPresent()) {
            visit.startByHand();
            visit.endByHand();
            visit.remarks().because(ManualCause.TAG_REFUSED);
        } else if (visit.is(Slot.Kind.BY_HAND)) {
            visit.startByHand();
            visit.endByHand();
        } else if (visit.is(Slot.Kind.OUTSIDE) && dice.happens(Rate.ENDS_OUTSIDE)) {
            endOutside(visit);
        } else if (!hasCoverage) {
            visit.endByHand();
            Office.noteFault(visit, dice);
        } else {
            if (dice.happens(Rate.DOOR_OPEN)) {
                Doors.methodAtOpenDoor(visit.occasion()).ifPresent(visit::receiptsBy);
            }
            Mishap.mayHappenTo(visit, dice);
        }
    }

    private static void endOutside(VisitDraft visit) {
        visit.endByHand();
        visit.remarks().because(ManualCause.OUTSIDE_HOME);
        if (visit.occasion().client().facts().outsideAllowed()) {
            visit.remarks().allowOutside();
        }
    }
}
