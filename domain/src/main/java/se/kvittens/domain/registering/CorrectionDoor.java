package se.kvittens.domain.registering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Decision.Known;
import se.kvittens.domain.registering.Decision.Refused;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.MonthOfVisit;
import se.kvittens.domain.visit.RegisteredVisit;

/** Whether a visit of a locked month may be corrected. */
final class CorrectionDoor {

    /** Two months apart by more than this can't both be near where a visit was registered. */
    private static final int MONTHS_AROUND = 3;

    private final Function<YearMonth, Optional<RuleBook>> books;
    private final RuleBook ofMonth;
    private final LockDates locks;
    private final CarersVisits visits;
    private final CorrectedVisits corrected;

    CorrectionDoor(
            Function<YearMonth, Optional<RuleBook>> books, RuleBook ofMonth, LockDates locks, CarersVisits visits) {
        this.books = books;
        this.ofMonth = ofMonth;
        this.locks = locks;
        this.visits = visits;
        this.corrected = new CorrectedVisits(visits, locks);
    }

    Decision decide(VisitCorrected asked, Deed deed) {
        Optional<LockDate> lock = locks.of(asked.month()).map(Explained::value);
        if (lock.isEmpty()) {
            return new Refused(RefusalCode.NO_RULE_BOOK);
        }
        Optional<RegisteredVisit> first = corrected.firstVersion(asked.visit(), asked.month());
        if (first.isEmpty()) {
            return new Refused(RefusalCode.UNKNOWN_VISIT);
        }
        return lock.get().isInTime(deed.when())
                ? new Refused(RefusalCode.NOT_LOCKED_YET)
                : decide(named(asked, first.get()), first.get(), lock.get(), deed);
    }

    private Decision decide(VisitCorrected asked, RegisteredVisit first, LockDate lock, Deed deed) {
        if (deed.why().isBlank()) {
            return new Refused(RefusalCode.REASON_MISSING);
        }
        LockedMonth month = corrected.in(asked.month());
        if (month.isMade(asked)) {
            return new Known();
        }
        if (asked.version() != month.versionsOf(first.id()).size() + 2
                || !asked.seen().equals(Seen.of(first))) {
            return new Refused(RefusalCode.CHANGED_SINCE_SEEN);
        }
        return asked.to()
                .flatMap(to -> faultOf(to, asked.month(), deed.when()).or(() -> misplaced(to, asked, first)))
                .<Decision>map(Refused::new)
                .orElseGet(() -> new Accepted(asked, TimeToTake.after(lock.instant())));
    }

    private Optional<RefusalCode> faultOf(NewVersion to, YearMonth month, Instant when) {
        if (to.end().isBefore(to.start())) {
            return Optional.of(RefusalCode.END_BEFORE_START);
        }
        if (to.end().isAfter(when)) {
            return Optional.of(RefusalCode.NOT_AFTERWARDS);
        }
        if (!VisitDoor.knowsTasks(ofMonth, to.tasks())) {
            return Optional.of(RefusalCode.UNKNOWN_TASK);
        }
        boolean byStart = ofMonth.visits().changes().monthOf().value() == MonthOfVisit.START;
        Instant decisive = byStart ? to.start() : to.end();
        return YearMonth.from(CareZone.dateOf(decisive)).equals(month)
                ? Optional.empty()
                : Optional.of(RefusalCode.OTHER_MONTH);
    }

    private Optional<RefusalCode> misplaced(NewVersion to, VisitCorrected asked, RegisteredVisit first) {
        if (MonthView.isTooFar(first, Stream.of(to.start(), to.end()))) {
            return Optional.of(RefusalCode.TOO_FAR);
        }
        Set<VisitId> names = corrected.in(asked.month()).namesOf(asked.visit());
        return IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND)
                        .filter(months -> months != 0)
                        .mapToObj(asked.month()::plusMonths)
                        .flatMap(month -> books.apply(month).map(book -> new MonthView(book, locks, month)).stream())
                        .anyMatch(month -> corrected.in(month.month()).counts(names, month))
                ? Optional.of(RefusalCode.COUNTS_IN_ANOTHER_MONTH)
                : Optional.empty();
    }

    /** By its first name, unless that is a name of another visit by now. */
    private VisitCorrected named(VisitCorrected asked, RegisteredVisit first) {
        return visits.namesWith(asked.visit()).contains(first.id()) ? asked.named(first.id()) : asked;
    }
}
