package se.kvittens.application.registering;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** The visits that begin in a stretch of time, within the years 1 to 9999, as they come of all that is recorded of them. */
public final class VisitsOverSpan {

    private static final Comparator<RegisteredVisit> IN_ORDER =
            Comparator.comparing(RegisteredVisit::firstReceipt).thenComparing(RegisteredVisit::id);

    private final Journal journal;
    private final CarersRecord record;

    @Inject
    public VisitsOverSpan(Journal journal, Households households, RuleBookShelf shelf) {
        this.journal = journal;
        this.record = new CarersRecord(journal, households, shelf.books());
    }

    /** Of all carers of a provider, by their first registered time, then id; none of a month without a rule book. */
    public Either<JournalFault, List<RegisteredVisit>> ofAll(Assignment assignment, TimeSpan begun) {
        return journal.carers(assignment.provider(), begun).flatMap(carers -> ofEach(carers, assignment, begun));
    }

    /** Of one carer. */
    public Either<JournalFault, List<RegisteredVisit>> ofCarer(CarerId carer, Assignment assignment, TimeSpan begun) {
        return ofEach(Set.of(new CarerOfProvider(assignment.provider(), carer)), assignment, begun);
    }

    private Either<JournalFault, List<RegisteredVisit>> ofEach(
            Set<CarerOfProvider> carers, Assignment assignment, TimeSpan begun) {
        List<RegisteredVisit> found = new ArrayList<>();
        for (CarerOfProvider carer : carers) {
            for (TimeSpan part : byMonth(begun)) {
                Either<JournalFault, List<RegisteredVisit>> read = within(part, assignment, carer.carer());
                if (read.isLeft()) {
                    return read;
                }
                found.addAll(read.get());
            }
        }
        found.sort(IN_ORDER);
        return Either.right(List.copyOf(found));
    }

    private Either<JournalFault, List<RegisteredVisit>> within(TimeSpan part, Assignment assignment, CarerId carer) {
        Optional<RuleBook> book = record.bookAt(part.start(), assignment);
        if (book.isEmpty()) {
            return Either.right(List.of());
        }
        return record.over(part, assignment, carer)
                .map(known -> known.visits().all().stream()
                        .filter(visit -> !visit.firstReceipt().isBefore(part.start())
                                && visit.firstReceipt().isBefore(part.end()))
                        .toList());
    }

    /** A month's visits follow its own rule book. */
    private static List<TimeSpan> byMonth(TimeSpan whole) {
        List<TimeSpan> parts = new ArrayList<>();
        Instant from = whole.start();
        while (from.isBefore(whole.end())) {
            Instant next = CareZone.startOf(
                    YearMonth.from(CareZone.dateOf(from)).plusMonths(1).atDay(1));
            Instant to = next.isBefore(whole.end()) ? next : whole.end();
            parts.add(new TimeSpan(from, to));
            from = to;
        }
        return parts;
    }
}
