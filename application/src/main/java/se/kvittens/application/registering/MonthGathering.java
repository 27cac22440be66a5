package se.kvittens.application.registering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.registering.CarersVisits;
import se.kvittens.domain.registering.CorrectedVersion;
import se.kvittens.domain.registering.CorrectedVisits;
import se.kvittens.domain.registering.MonthView;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.visit.RegisteredVisit;

/** Takes what belongs to a month from the visits of one carer after the other. */
final class MonthGathering {

    private final MonthView view;
    private final Instant lock;
    private final List<RegisteredVisit> locked = new ArrayList<>();
    private final List<CorrectedVersion> corrections = new ArrayList<>();
    private final List<RegisteredVisit> afterLock = new ArrayList<>();
    private final List<RegisteredVisit> toCorrect = new ArrayList<>();

    private MonthGathering(MonthView view, Instant lock) {
        this.view = view;
        this.lock = lock;
    }

    static MonthGathering of(RuleBooks books, Assignment assignment, YearMonth month) {
        LockDates locks = books.locksOf(assignment.municipality(), assignment.locks());
        Optional<LockDate> lock = locks.of(month).map(Explained::value);
        Optional<RuleBook> book = books.rulesFor(assignment.municipality(), month);
        if (book.isEmpty() || lock.isEmpty()) {
            throw new IllegalArgumentException("No rule book of %s is in force in %s, or says when it is locked."
                    .formatted(assignment.municipality(), month));
        }
        return new MonthGathering(
                new MonthView(book.get(), locks, month), lock.get().instant());
    }

    RuleBook book() {
        return view.book();
    }

    LockDates locks() {
        return view.locks();
    }

    void add(CarersVisits visits) {
        CarersVisits asLocked = visits.asOf(lock);
        asLocked.all().stream().filter(view::has).forEach(locked::add);
        CorrectedVisits corrected = new CorrectedVisits(visits, view.locks());
        corrections.addAll(corrected.versions(view.month()));
        visits.all().stream()
                .filter(view::has)
                .filter(each -> !asLocked.find(each.id()).equals(Optional.of(each)))
                .forEach(each -> addAfterLock(each, corrected));
        haveLeft(asLocked, visits).forEach(each -> addAfterLock(each, corrected));
    }

    private void addAfterLock(RegisteredVisit visit, CorrectedVisits corrected) {
        afterLock.add(visit);
        if (!corrected.isCorrected(visit.id(), view.month())) {
            toCorrect.add(visit);
        }
    }

    /** A late receipt may have moved them out of the month, in which they are settled all the same. */
    private Stream<RegisteredVisit> haveLeft(CarersVisits asLocked, CarersVisits visits) {
        return asLocked.all().stream()
                .filter(view::has)
                .flatMap(each -> visits.find(each.id()).stream())
                .filter(now -> !view.has(now))
                .distinct();
    }

    MonthOfJournal month() {
        return new MonthOfJournal(locked, corrections, afterLock, toCorrect);
    }
}
