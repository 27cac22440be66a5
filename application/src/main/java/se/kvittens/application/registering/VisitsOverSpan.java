package se.kvittens.application.registering;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.CarersVisits;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * The visits that count on some days within the years 1 to 9999, as they come of all that is recorded of them. They are of the
 * months that settle them.
 */
public final class VisitsOverSpan {

    private static final Comparator<RegisteredVisit> IN_ORDER =
            Comparator.comparing(RegisteredVisit::firstReceipt).thenComparing(RegisteredVisit::id);

    private final Journal journal;
    private final CarersRecord record;
    private final RuleBooks books;

    @Inject
    public VisitsOverSpan(Journal journal, Households households, RuleBookShelf shelf) {
        this.journal = journal;
        this.books = shelf.books();
        this.record = new CarersRecord(journal, households, books);
    }

    /** Of all carers of a provider, by their first registered time, then id; none of a month without a rule book. */
    public Either<JournalFault, List<RegisteredVisit>> ofAll(Assignment assignment, DateSpan days) {
        return journal.carers(assignment.provider(), MonthGathering.around(days))
                .flatMap(carers -> ofEach(carers, assignment, days));
    }

    /** Of one carer. */
    public Either<JournalFault, List<RegisteredVisit>> ofCarer(CarerId carer, Assignment assignment, DateSpan days) {
        return ofEach(Set.of(new CarerOfProvider(assignment.provider(), carer)), assignment, days);
    }

    /** The visit that bears a name now or holds the receipt of that name; empty where none does, or no rule book is in force. */
    public Either<JournalFault, Optional<RegisteredVisit>> named(Assignment assignment, VisitId receiptOrVisit) {
        return journal.holder(assignment.provider(), receiptOrVisit)
                .flatMap(holder -> holder.map(carer -> journal.timeOf(carer, receiptOrVisit)
                                .flatMap(about -> named(assignment, carer.carer(), receiptOrVisit, about)))
                        .orElseGet(() -> Either.right(Optional.empty())));
    }

    private Either<JournalFault, Optional<RegisteredVisit>> named(
            Assignment assignment, CarerId carer, VisitId name, Optional<Instant> about) {
        return about.filter(at -> record.bookAt(at, assignment).isPresent())
                .map(at -> record.around(at, assignment, carer)
                        .map(known -> known.visits().find(name)))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private Either<JournalFault, List<RegisteredVisit>> ofEach(
            Set<CarerOfProvider> carers, Assignment assignment, DateSpan days) {
        Set<RegisteredVisit> found = new TreeSet<>(IN_ORDER);
        for (DateSpan part : byMonth(days)) {
            for (CarerOfProvider carer : carers) {
                Either<JournalFault, List<RegisteredVisit>> read = within(part, assignment, carer.carer());
                if (read.isLeft()) {
                    return read;
                }
                found.addAll(read.get());
            }
        }
        return Either.right(List.copyOf(found));
    }

    private Either<JournalFault, List<RegisteredVisit>> within(DateSpan part, Assignment assignment, CarerId carer) {
        YearMonth month = YearMonth.from(part.start());
        Optional<MonthGathering> gathering = MonthGathering.find(books, assignment, month);
        if (gathering.isEmpty()) {
            return Either.right(List.of());
        }
        return record.over(MonthGathering.around(part), gathering.get().book(), assignment, carer)
                .map(visits -> counting(part, gathering.get(), visits));
    }

    private static List<RegisteredVisit> counting(DateSpan part, MonthGathering gathering, CarersVisits visits) {
        gathering.add(visits);
        return gathering.month().present().entrySet().stream()
                .filter(each -> part.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A month's visits follow its own rule book. */
    private static List<DateSpan> byMonth(DateSpan whole) {
        List<DateSpan> parts = new ArrayList<>();
        LocalDate from = whole.start();
        while (from.isBefore(whole.end())) {
            DateSpan part = CareZone.daysOf(YearMonth.from(from)).sharedWith(whole);
            parts.add(part);
            from = part.end();
        }
        return parts;
    }
}
