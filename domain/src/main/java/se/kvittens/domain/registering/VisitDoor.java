package se.kvittens.domain.registering;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
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
        return lockOf(month(), deed.when()).fold(Refused::new, lock -> {
            if (!isOpen(asked, deed.when())) {
                return new Refused(RefusalCode.WINDOW_CLOSED);
            }
            if (asked instanceof VisitApproved approval) {
                return approve(approval, lock);
            }
            return asked instanceof TimesAdjusted moved
                    ? adjust(moved, deed, lock)
                    : faultOf(asked).<Decision>map(Refused::new).orElseGet(() -> said(asked, deed, lock));
        });
    }

    /**
     * What a carer said at the door is taken down, late or not, as a receipt is: a kiosk may have been without a network. What
     * comes after the lock changes nothing that is settled.
     */
    private static Decision said(ToVisit asked, Deed deed, LockDate lock) {
        return deed.role() == Role.CARER && !(asked instanceof ApprovalUndone)
                ? new Accepted(asked)
                : accepted(asked, lock);
    }

    /** What counts in a month is taken into the record by its lock, whenever it was done. */
    private static Decision accepted(ToVisit asked, LockDate lock) {
        return new Accepted(asked, TimeToTake.by(lock.instant()));
    }

    static boolean knowsTasks(RuleBook book, Set<TaskCode> tasks) {
        return book.visits().tasks().table().tasks().keySet().containsAll(tasks);
    }

    private Either<RefusalCode, LockDate> lockOf(YearMonth month, Instant when) {
        Optional<LockDate> lock = locks.of(month).map(Explained::value);
        if (lock.isEmpty()) {
            return Either.left(RefusalCode.NO_RULE_BOOK);
        }
        return lock.get().isInTime(when) ? Either.right(lock.get()) : Either.left(RefusalCode.LOCKED);
    }

    /** An approval is never late but after the lock; everything else is a change, and has its window. */
    private boolean isOpen(ToVisit asked, Instant when) {
        return asked instanceof VisitApproved
                || book.visits()
                        .changes()
                        .isOpenAt(visit.system(), when, visit.registration().approved());
    }

    private Decision approve(VisitApproved approval, LockDate lock) {
        if (!approval.seen().equals(Seen.of(visit))) {
            return new Refused(RefusalCode.CHANGED_SINCE_SEEN);
        }
        if (visit.registration().approved().isPresent()) {
            return new Known();
        }
        boolean isComplete =
                effective(visit).filter(each -> each.span() != null).isPresent();
        return isComplete ? accepted(approval, lock) : new Refused(RefusalCode.INCOMPLETE);
    }

    private Optional<RefusalCode> faultOf(ToVisit asked) {
        if (asked instanceof ApprovalUndone && visit.registration().approved().isEmpty()) {
            return Optional.of(RefusalCode.NOT_APPROVED);
        }
        return asked instanceof TasksChosen chosen && !knowsTasks(book, chosen.tasks())
                ? Optional.of(RefusalCode.UNKNOWN_TASK)
                : Optional.empty();
    }

    /** A visit that is moved into another month must be in time for both: it is taken out of the one, and into the other. */
    private Decision adjust(TimesAdjusted moved, Deed deed, LockDate lock) {
        Optional<RefusalCode> fault = faultOf(moved, deed);
        if (fault.isPresent()) {
            return new Refused(fault.get());
        }
        return effective(adjusted(moved, deed.when()))
                .<Decision>map(there -> lockOf(YearMonth.from(there.date()), deed.when())
                        .fold(Refused::new, other -> accepted(moved, earlier(lock, other))))
                .orElseGet(() -> new Refused(RefusalCode.END_BEFORE_START));
    }

    private static LockDate earlier(LockDate one, LockDate other) {
        return one.instant().isBefore(other.instant()) ? one : other;
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
        return MonthView.isTooFar(visit, times.stream()) ? Optional.of(RefusalCode.TOO_FAR) : Optional.empty();
    }

    private RegisteredVisit adjusted(TimesAdjusted moved, Instant made) {
        Registration before = visit.registration();
        List<Adjustment> all = new ArrayList<>(before.adjustments());
        all.add(VisitInTheMaking.adjustment(moved, made, before.adjustments()));
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
