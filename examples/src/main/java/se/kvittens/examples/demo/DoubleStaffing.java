package se.kvittens.examples.demo;

import java.util.List;

/** How two carers register the visit that they make together; of a thousand visits about ninety go wrong. */
final class DoubleStaffing {

    private static final int NOBODY_FLAGS = 40;
    private static final int BOTH_FLAG = 75;
    private static final int SECOND_REGISTERS_NOTHING = 95;

    private DoubleStaffing() {}

    /** The visits that are registered. As it should be, the first chooses the tasks and presses double staffing. */
    static List<VisitDraft> register(VisitDraft first, VisitDraft second, Dice dice) {
        int chance = dice.below(1000);
        if (chance < NOBODY_FLAGS) {
            return List.of(first, second);
        }
        first.remarks().flagDoubleStaffing();
        if (chance < BOTH_FLAG) {
            second.remarks().flagDoubleStaffing();
            return List.of(first, second);
        }
        if (chance < SECOND_REGISTERS_NOTHING) {
            return List.of(first);
        }
        second.tasks().clear();
        return List.of(first, second);
    }
}
