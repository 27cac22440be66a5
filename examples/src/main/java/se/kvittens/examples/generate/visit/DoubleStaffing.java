package se.kvittens.examples.generate.visit;

import java.util.List;
import java.util.Optional;
import se.kvittens.domain.staffing.DoubleStaffingPolicy;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.Rate;

/** How two carers register the visit that they make together. */
public final class DoubleStaffing {

    private DoubleStaffing() {}

    /** The visits that are registered. */
    public static List<VisitDraft> register(VisitDraft first, VisitDraft second, Dice dice) {
        DoubleStaffingPolicy policy = first.occasion().month().book().staffing();
        if (!policy.recognisesFlags()) {
            return dice.happens(Rate.BOTH_REGISTER) ? List.of(first, second) : List.of(first);
        }
        Optional<ReceiptMethod> withoutFlag = Doors.methodOfSecond(first.occasion());
        if (withoutFlag.isPresent()) {
            second.receiptsBy(withoutFlag.get());
            second.tasks().clear();
            return List.of(first, second);
        }
        return registerByFlag(first, second, dice);
    }

    /** As it should be, the first chooses the tasks and presses double staffing. */
    private static List<VisitDraft> registerByFlag(VisitDraft first, VisitDraft second, Dice dice) {
        int left = dice.below(Rate.OF);
        if (left < Rate.NOBODY_FLAGS.times()) {
            return List.of(first, second);
        }
        left -= Rate.NOBODY_FLAGS.times();
        first.remarks().flagDoubleStaffing();
        if (left < Rate.BOTH_FLAG.times()) {
            second.remarks().flagDoubleStaffing();
            return List.of(first, second);
        }
        if (left < Rate.BOTH_FLAG.times() + Rate.PARTNER_REGISTERS_NOTHING.times()) {
            return List.of(first);
        }
        second.tasks().clear();
        return List.of(first, second);
    }
}
