package se.kvittens.domain.registering;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;

/**
 * The visits of one carer that were moved into a month after its lock. Such a visit is no longer in the month that it was
 * in, and too late for the other: it is settled in neither, until it is corrected.
 */
public final class MovedVisits {

    /** A visit is moved no farther from where it was registered than {@link MonthView#FARTHEST_MOVED}. */
    private static final int MONTHS_AROUND = 2;

    private final CarersVisits visits;
    private final LockDates locks;
    private final Function<YearMonth, Optional<RuleBook>> books;
    private final Map<YearMonth, CarersVisits> locked = new HashMap<>();

    public MovedVisits(CarersVisits visits, LockDates locks, Function<YearMonth, Optional<RuleBook>> books) {
        this.visits = visits;
        this.locks = locks;
        this.books = books;
    }

    /**
     * A visit that is in neither of two months.
     *
     * @param visit as it is now
     * @param from where it was when the other was locked or, unless it was there already, where it was registered
     * @param to which was locked when it was moved there
     */
    public record Moved(RegisteredVisit visit, YearMonth from, YearMonth to) {

        /** Whether a month lacks it. */
        public boolean concerns(YearMonth month) {
            return month.equals(from) || month.equals(to);
        }
    }

    /** Those that nobody has corrected, in the order of all visits. */
    public List<Moved> uncorrected() {
        List<RegisteredVisit> adjusted = visits.all().stream()
                .filter(visit -> !visit.registration().adjustments().isEmpty())
                .toList();
        if (adjusted.isEmpty()) {
            return List.of();
        }
        CorrectedVisits corrected = new CorrectedVisits(visits, locks);
        return adjusted.stream()
                .filter(visit -> !corrected.isCorrected(visit.id()))
                .flatMap(visit -> moved(visit).stream())
                .toList();
    }

    private Optional<Moved> moved(RegisteredVisit visit) {
        return monthOf(visit)
                .flatMap(to -> whenLocked(to)
                        .flatMap(then -> monthOf(then.find(visit.id()).orElseGet(() -> asRegistered(visit))))
                        .filter(from -> !from.equals(to))
                        .map(from -> new Moved(visit, from, to)));
    }

    private Optional<CarersVisits> whenLocked(YearMonth month) {
        return locks.of(month)
                .map(lock -> locked.computeIfAbsent(
                        month, unread -> visits.asOf(lock.value().instant())));
    }

    /** By the rules in force in it. */
    private Optional<YearMonth> monthOf(RegisteredVisit visit) {
        YearMonth registered = YearMonth.from(CareZone.dateOf(visit.firstReceipt()));
        return IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND)
                .mapToObj(registered::plusMonths)
                .flatMap(this::view)
                .filter(view -> view.has(visit))
                .map(MonthView::month)
                .findFirst();
    }

    private Stream<MonthView> view(YearMonth month) {
        return books.apply(month).map(book -> new MonthView(book, locks, month)).stream();
    }

    private static RegisteredVisit asRegistered(RegisteredVisit visit) {
        Registration registration = visit.registration();
        return visit.with(new Registration(registration.registered(), registration.approved(), List.of()));
    }
}
