package se.kvittens.examples.generate.visit;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.Rate;

/** What goes wrong with a visit. Where it does not fit the visit, nothing happens. */
record Mishap(Rate rate, BiConsumer<VisitDraft, Dice> happening) {

    private static final List<Mishap> ALL = List.of(
            new Mishap(Rate.END_BY_HAND_WITHOUT_CAUSE, (visit, dice) -> visit.endByHand()),
            new Mishap(Rate.PHONE_MISHANDLED, (visit, dice) -> mishandlePhone(visit)),
            new Mishap(Rate.TECHNICAL_FAULT, Mishap::endByHandForFault),
            new Mishap(Rate.POST_REGISTERED, Office::postRegister),
            new Mishap(Rate.POST_REGISTERED_LATE, Office::postRegisterLate),
            new Mishap(Rate.REGISTERED_AFTER_LOCK, Office::registerAfterLock),
            new Mishap(Rate.END_MISSING, (visit, dice) -> visit.loseEnd()),
            new Mishap(Rate.END_SUPPLIED, Office::supplyEnd),
            new Mishap(Rate.START_MISSING, (visit, dice) -> loseStart(visit)),
            new Mishap(Rate.ENDED_AT_NEXT_RECIPIENT, Mishap::endAtNextRecipient),
            new Mishap(Rate.UNKNOWN_TAG, (visit, dice) -> visit.remarks().readTag(TagFinding.UNKNOWN)),
            new Mishap(Rate.FOREIGN_TAG, (visit, dice) -> visit.remarks().readTag(TagFinding.FOREIGN)),
            new Mishap(Rate.RETIRED_TAG, (visit, dice) -> visit.remarks().readTag(TagFinding.RETIRED)),
            new Mishap(Rate.PRIVATE_PHONE, (visit, dice) -> visit.remarks().usePrivatePhone()),
            new Mishap(Rate.APPROVED_LATE, Mishap::approveLate),
            new Mishap(Rate.NEVER_APPROVED, (visit, dice) -> visit.approveAt(null)),
            new Mishap(Rate.ADJUSTED, Office::adjustInTime),
            new Mishap(Rate.ADJUSTED_LATE, Office::adjustLate),
            new Mishap(Rate.DECLINED, Mishap::decline),
            new Mishap(Rate.TASKS_FORGOTTEN, (visit, dice) -> visit.tasks().clear()),
            new Mishap(Rate.EXTRA_TASK, WrongTasks::addOneNotGranted),
            new Mishap(Rate.OTHER_TASK, WrongTasks::chooseOneNotGranted),
            new Mishap(Rate.SUPERVISION_MERGED, WrongTasks::mergeSupervision),
            new Mishap(Rate.PLACES_MERGED, WrongTasks::mergePlaces),
            new Mishap(Rate.CATEGORIES_MIXED, WrongTasks::mixCategories),
            new Mishap(Rate.MEALS_ALONE, WrongTasks::bringMeals));

    /** One of them at most. */
    static void mayHappenTo(VisitDraft visit, Dice dice) {
        int left = dice.below(Rate.OF);
        for (Mishap mishap : ALL) {
            left -= mishap.rate.times();
            if (left < 0) {
                mishap.happening.accept(visit, dice);
                return;
            }
        }
    }

    private static void mishandlePhone(VisitDraft visit) {
        visit.startByHand();
        visit.remarks().because(ManualCause.PHONE_HANDLING);
    }

    private static void endByHandForFault(VisitDraft visit, Dice dice) {
        visit.endByHand();
        Office.noteFault(visit, dice);
    }

    /** Not where the end alone would put the visit on another day. */
    private static void loseStart(VisitDraft visit) {
        if (visit.endsOnItsDay()) {
            visit.loseStart();
        }
    }

    /** Forgets to end the visit before going on. */
    private static void endAtNextRecipient(VisitDraft visit, Dice dice) {
        visit.endAt(visit.end().plus(Duration.ofMinutes(dice.between(30, 50))));
    }

    private static void approveLate(VisitDraft visit, Dice dice) {
        visit.approveAt(visit.lock().plusSeconds(dice.between(1, 200_000)));
    }

    private static void decline(VisitDraft visit, Dice dice) {
        visit.endAt(visit.start().plusSeconds(dice.between(60, 240)));
        visit.tasks().clear();
        visit.remarks().decline();
    }
}
