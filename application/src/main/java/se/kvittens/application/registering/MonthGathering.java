package se.kvittens.application.registering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** Takes what belongs to a month from the visits of one carer after the other. */
final class MonthGathering {

    private final MonthView view;
    private final Instant lock;
    private final List<RegisteredVisit> locked = new ArrayList<>();
    private final List<CorrectedVersion> corrections = new ArrayList<>();
    private final List<RegisteredVisit> afterLock = new ArrayList<>();
    private final List<RegisteredVisit> toCorrect = new ArrayList<>();
    private final Map<RegisteredVisit, LocalDate> present = new LinkedHashMap<>();

    private MonthGathering(MonthView view, Instant lock) {
        this.view = view;
        this.lock = lock;
    }

    static MonthGathering of(RuleBooks books, Assignment assignment, YearMonth month) {
        return find(books, assignment, month)
                .orElseThrow(() ->
                        new IllegalArgumentException("No rule book of %s is in force in %s, or says when it is locked."
                                .formatted(assignment.municipality(), month)));
    }

    /** Empty where no rule book is in force for the month or says when it is locked. */
    static Optional<MonthGathering> find(RuleBooks books, Assignment assignment, YearMonth month) {
        LockDates locks = books.locksOf(assignment.municipality(), assignment.locks());
        Optional<LockDate> lock = locks.of(month).map(Explained::value);
        return books.rulesFor(assignment.municipality(), month)
                .flatMap(book ->
                        lock.map(locked -> new MonthGathering(new MonthView(book, locks, month), locked.instant())));
    }

    /** So far on both sides of some days that nothing which counts on them was registered farther away. */
    static TimeSpan around(DateSpan days) {
        return new TimeSpan(
                CareZone.startOf(days.start()).minus(MonthView.FARTHEST_MOVED),
                CareZone.startOf(days.end()).plus(MonthView.FARTHEST_MOVED));
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
        addPresent(asLocked, visits);
    }

    private void addPresent(CarersVisits asLocked, CarersVisits visits) {
        visits.all().stream().filter(view::has).forEach(each -> present.put(each, view.dateOf(each)));
        for (RegisteredVisit each : asLocked.all()) {
            if (view.has(each)) {
                visits.find(each.id()).ifPresent(found -> present.putIfAbsent(found, view.dateOf(each)));
            }
        }
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
        return new MonthOfJournal(locked, corrections, afterLock, toCorrect, present);
    }
}
