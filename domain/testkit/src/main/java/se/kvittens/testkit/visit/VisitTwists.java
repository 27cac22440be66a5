package se.kvittens.testkit.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.testkit.frame.Pick;
import se.kvittens.testkit.frame.Twist;

/** What can happen to a visit by itself. */
final class VisitTwists {

    private static final int MOST_TASKS = 3;
    private static final int MOST_DAYS_LATE = 3;
    private static final int HALF_AN_HOUR = 30;

    private VisitTwists() {}

    static Arbitrary<Twist<VisitMaker>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, methods()),
                Tuple.of(3, byHand()),
                Tuple.of(2, missingReceipt()),
                Tuple.of(4, Approvals.approval()),
                Tuple.of(1, Approvals.registration()),
                Tuple.of(4, ChangeTwists.any()),
                Tuple.of(3, marks()),
                Tuple.of(1, tag()),
                Tuple.of(1, planned()),
                Tuple.of(3, tasks()),
                Tuple.of(6, asOrdered()));
    }

    private static Arbitrary<Twist<VisitMaker>> methods() {
        Arbitrary<Integer> method = Arbitraries.integers().between(0, ReceiptMethod.values().length - 1);
        return Combinators.combine(method, method).as((start, end) -> (visit, frame) -> {
            visit.startMethod = Pick.from(frame.methods(), start);
            visit.endMethod = Pick.from(frame.methods(), end);
        });
    }

    /** Both ends or one, with a cause or none, entered on the day or some days later. */
    private static Arbitrary<Twist<VisitMaker>> byHand() {
        return Combinators.combine(
                        Arbitraries.of(ManualCause.values()).optional(0.8),
                        Arbitraries.of(true, false),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(0, MOST_DAYS_LATE))
                .as((cause, bothEnds, allowed, daysLate) -> (visit, frame) -> {
                    visit.startMethod = ReceiptMethod.MANUAL;
                    visit.endMethod = bothEnds ? ReceiptMethod.MANUAL : visit.endMethod;
                    visit.cause = cause;
                    visit.outsideAllowed = allowed;
                    if (daysLate > 0) {
                        visit.registered = visit.to.plus(Duration.ofDays(daysLate));
                    }
                });
    }

    private static Arbitrary<Twist<VisitMaker>> missingReceipt() {
        return Arbitraries.of(false, true).map(start -> (visit, frame) -> {
            visit.lacksStart = start;
            visit.lacksEnd = !start;
        });
    }

    private static Arbitrary<Twist<VisitMaker>> marks() {
        return Arbitraries.of(Mark.values()).map(mark -> (visit, frame) -> {
            visit.flagged |= mark == Mark.FLAGGED;
            visit.declined |= mark == Mark.DECLINED;
            visit.privatePhone |= mark == Mark.PRIVATE_PHONE;
        });
    }

    private static Arbitrary<Twist<VisitMaker>> tag() {
        return Arbitraries.of(TagFinding.UNKNOWN, TagFinding.FOREIGN, TagFinding.RETIRED)
                .map(found -> (visit, frame) -> visit.tag = found);
    }

    private static Arbitrary<Twist<VisitMaker>> planned() {
        return Arbitraries.integers()
                .between(0, HALF_AN_HOUR)
                .map(minutes -> (visit, frame) -> visit.planned = Optional.of(Duration.ofMinutes(minutes)));
    }

    private static Arbitrary<Twist<VisitMaker>> tasks() {
        return Arbitraries.integers()
                .between(0, 50)
                .list()
                .ofMaxSize(MOST_TASKS)
                .map(numbers -> (visit, frame) -> visit.tasks = tasksOf(numbers, frame.tasks()));
    }

    /** What one of the recipient's orders grants. */
    private static Arbitrary<Twist<VisitMaker>> asOrdered() {
        return Arbitraries.integers().between(0, 4).map(number -> (visit, frame) -> {
            if (!visit.orders.isEmpty()) {
                visit.tasks = Pick.from(visit.orders, number).content().tasks();
            }
        });
    }

    private static Set<TaskCode> tasksOf(List<Integer> numbers, List<Task> tasks) {
        return numbers.stream().map(number -> Pick.from(tasks, number).code()).collect(Collectors.toSet());
    }

    private enum Mark {
        FLAGGED,
        DECLINED,
        PRIVATE_PHONE
    }
}
