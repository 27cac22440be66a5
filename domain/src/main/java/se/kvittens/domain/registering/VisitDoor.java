package se.kvittens.domain.registering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Decision.Known;
import se.kvittens.domain.registering.Decision.Refused;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.ToVisit;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.VisitRefused;

/** What may still happen to one visit. */
final class VisitDoor {

    private final RuleBook book;
    private final LockDates locks;
    private final RegisteredVisit visit;

    VisitDoor(RuleBook book, LockDates locks, RegisteredVisit visit) {
        this.book = book;
        this.locks = locks;
        this.visit = visit;
    }

    Decision decide(ToVisit asked, Deed deed) {
        Optional<RefusalCode> closed = isShut(asked, deed.when());
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        if (asked instanceof VisitApproved approval) {
            return approve(approval);
        }
        if (asked instanceof ApprovalUndone undone) {
            return visit.registration().approved().isPresent()
                    ? new Accepted(undone)
                    : new Refused(RefusalCode.NOT_APPROVED);
        }
        return faultOf(asked, deed).<Decision>map(Refused::new).orElseGet(() -> new Accepted(asked));
    }

    static boolean knowsTasks(RuleBook book, Set<TaskCode> tasks) {
        return book.visits().tasks().table().tasks().keySet().containsAll(tasks);
    }

    /** An approval is never late but after the lock; everything else is a change, and has its window. */
    private Optional<RefusalCode> isShut(ToVisit asked, Instant when) {
        Optional<Explained<LockDate>> lock = locks.of(month());
        if (lock.isEmpty()) {
            return Optional.of(RefusalCode.NO_RULE_BOOK);
        }
        if (!lock.get().value().isInTime(when)) {
            return Optional.of(RefusalCode.LOCKED);
        }
        boolean isOpen = asked instanceof VisitApproved
                || book.visits()
                        .changes()
                        .isOpenAt(visit.system(), when, visit.registration().approved());
        return isOpen ? Optional.empty() : Optional.of(RefusalCode.WINDOW_CLOSED);
    }

    private Decision approve(VisitApproved approval) {
        if (!approval.seen().equals(Seen.of(visit))) {
            return new Refused(RefusalCode.CHANGED_SINCE_SEEN);
        }
        if (visit.registration().approved().isPresent()) {
            return new Known();
        }
        boolean isComplete =
                effective(visit).filter(each -> each.span() != null).isPresent();
        return isComplete ? new Accepted(approval) : new Refused(RefusalCode.INCOMPLETE);
    }

    private Optional<RefusalCode> faultOf(ToVisit asked, Deed deed) {
        if (asked instanceof TasksChosen chosen && !knowsTasks(book, chosen.tasks())) {
            return Optional.of(RefusalCode.UNKNOWN_TASK);
        }
        if (asked instanceof TimesAdjusted moved) {
            return faultOf(moved, deed);
        }
        return Optional.empty();
    }

    private Optional<RefusalCode> faultOf(TimesAdjusted moved, Deed deed) {
        if (deed.why().isBlank()) {
            return Optional.of(RefusalCode.REASON_MISSING);
        }
        if (!moved.seen().equals(Seen.of(visit))) {
            return Optional.of(RefusalCode.CHANGED_SINCE_SEEN);
        }
        List<Instant> times =
                Stream.of(moved.start(), moved.end()).filter(Objects::nonNull).toList();
        if (times.stream().anyMatch(to -> to.isAfter(deed.when()))) {
            return Optional.of(RefusalCode.NOT_AFTERWARDS);
        }
        if (MonthView.isTooFar(visit, times.stream())) {
            return Optional.of(RefusalCode.TOO_FAR);
        }
        return effective(adjusted(new Adjustment(deed.when(), moved.start(), moved.end())))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(RefusalCode.END_BEFORE_START);
    }

    private RegisteredVisit adjusted(Adjustment adjustment) {
        Registration before = visit.registration();
        List<Adjustment> all = new ArrayList<>(before.adjustments());
        all.add(adjustment);
        return visit.with(new Registration(before.registered(), before.approved(), all));
    }

    private YearMonth month() {
        return effective(visit)
                .map(each -> YearMonth.from(each.date()))
                .orElseThrow(() -> new IllegalStateException(
                        "The visit (%s) was taken in although it ends before it starts.".formatted(visit.id())));
    }

    /** Empty where it would end before it starts. */
    private Optional<EffectiveVisit> effective(RegisteredVisit each) {
        return book.visits()
                .changes()
                .effective(each, locks)
                .mapLeft(VisitRefused::visit)
                .fold(refused -> Optional.empty(), Optional::of);
    }
}
