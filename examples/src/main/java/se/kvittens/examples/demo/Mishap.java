package se.kvittens.examples.demo;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.TagFinding;

/**
 * What goes wrong with a visit. Where it does not fit the visit, nothing happens.
 *
 * @param times with how many visits in ten thousand
 */
record Mishap(int times, BiConsumer<VisitDraft, Dice> happening) {

    private static final int OF = 10_000;

    private static final List<Mishap> WITH_RECEIPTS = List.of(
            new Mishap(40, (visit, dice) -> visit.endByHand()),
            new Mishap(30, (visit, dice) -> mishandlePhone(visit)),
            new Mishap(60, Office::postRegister),
            new Mishap(8, Office::registerAfterLock),
            new Mishap(40, (visit, dice) -> visit.loseEnd()),
            new Mishap(60, Office::supplyEnd),
            new Mishap(10, (visit, dice) -> visit.loseStart()),
            new Mishap(40, Mishap::endAtNextRecipient),
            new Mishap(15, (visit, dice) -> visit.remarks().readTag(TagFinding.UNKNOWN)),
            new Mishap(15, (visit, dice) -> visit.remarks().readTag(TagFinding.FOREIGN)),
            new Mishap(15, (visit, dice) -> visit.remarks().readTag(TagFinding.RETIRED)),
            new Mishap(30, (visit, dice) -> visit.remarks().usePrivatePhone()));

    private static final List<Mishap> AFTERWARDS = List.of(
            new Mishap(40, (visit, dice) -> visit.approveAt(visit.lock().plusSeconds(dice.between(1, 200_000)))),
            new Mishap(20, (visit, dice) -> visit.approveAt(null)),
            new Mishap(150, Office::adjustInTime),
            new Mishap(40, Office::adjustLate));

    private static final List<Mishap> WITH_TASKS = List.of(
            new Mishap(70, Mishap::decline),
            new Mishap(40, (visit, dice) -> visit.tasks().clear()),
            new Mishap(60, (visit, dice) -> addUnlessGranted(visit, Tasks.LAUNDRY)),
            new Mishap(15, (visit, dice) -> walkUnlessGranted(visit)),
            new Mishap(80, (visit, dice) -> addIfGranted(visit, Tasks.SUPERVISION_SERVICE)),
            new Mishap(50, (visit, dice) -> addIfGranted(visit, Tasks.SHOPPING)));

    /** One of them at most. */
    static void mayHappenTo(VisitDraft visit, Dice dice) {
        int left = dice.below(OF);
        for (List<Mishap> kind : List.of(WITH_RECEIPTS, AFTERWARDS, WITH_TASKS)) {
            for (Mishap mishap : kind) {
                left -= mishap.times;
                if (left < 0) {
                    mishap.happening.accept(visit, dice);
                    return;
                }
            }
        }
    }

    private static void mishandlePhone(VisitDraft visit) {
        visit.startByHand();
        visit.remarks().because(ManualCause.PHONE_HANDLING);
    }

    /** Forgets to end the visit before going on. */
    private static void endAtNextRecipient(VisitDraft visit, Dice dice) {
        visit.endAt(visit.end().plus(Duration.ofMinutes(dice.between(30, 50))));
    }

    private static void decline(VisitDraft visit, Dice dice) {
        visit.endAt(visit.start().plusSeconds(dice.between(60, 240)));
        visit.tasks().clear();
        visit.remarks().decline();
    }

    private static void walkUnlessGranted(VisitDraft visit) {
        if (!visit.client().isGranted(Tasks.WALK)) {
            visit.tasks().clear();
            visit.tasks().add(Tasks.WALK);
        }
    }

    private static void addUnlessGranted(VisitDraft visit, TaskCode task) {
        if (!visit.client().isGranted(task)) {
            visit.tasks().add(task);
        }
    }

    private static void addIfGranted(VisitDraft visit, TaskCode task) {
        if (visit.client().isGranted(task) && !visit.tasks().isEmpty()) {
            visit.tasks().add(task);
        }
    }
}
