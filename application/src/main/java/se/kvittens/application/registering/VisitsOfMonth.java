package se.kvittens.application.registering;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.CarersVisits;
import se.kvittens.domain.registering.CorrectedVisits;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** Reads the visits of a provider's month from the journal, one carer after the other. */
public final class VisitsOfMonth {

    private final Journal journal;
    private final RuleBooks books;

    @Inject
    public VisitsOfMonth(Journal journal, RuleBookShelf shelf) {
        this.journal = journal;
        this.books = shelf.books();
    }

    /**
     * The month as of its lock.
     *
     * @param households of the provider's recipients
     * @throws IllegalArgumentException where no rule book is in force for the month or says when it is locked
     */
    public Either<JournalFault, MonthOfJournal> read(Assignment assignment, YearMonth month, Households households) {
        MonthGathering gathering = MonthGathering.of(books, assignment, month);
        CarersRecord record = new CarersRecord(journal, households, books);
        TimeSpan about = around(month);
        Either<JournalFault, List<CarerOfProvider>> carers = journal.carers(assignment.provider(), about)
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(each -> each.carer().value()))
                        .toList());
        if (carers.isLeft()) {
            return Either.left(carers.getLeft());
        }
        for (CarerOfProvider carer : carers.get()) {
            Either<JournalFault, CarersVisits> visits = record.over(about, gathering.book(), assignment, carer.carer());
            if (visits.isLeft()) {
                return Either.left(visits.getLeft());
            }
            gathering.add(visits.get());
        }
        return Either.right(gathering.month());
    }

    /**
     * The visit from which a correction in a month starts, also where it counts in another month or in none; empty where no
     * visit near the month bears the name.
     *
     * @throws IllegalArgumentException where no rule book is in force for the month or says when it is locked
     */
    public Either<JournalFault, Optional<RegisteredVisit>> toCorrect(
            Assignment assignment, YearMonth month, Households households, VisitId receiptOrVisit) {
        MonthGathering gathering = MonthGathering.of(books, assignment, month);
        return holding(assignment, month, households, receiptOrVisit)
                .map(found -> found.flatMap(
                        visits -> new CorrectedVisits(visits, gathering.locks()).firstVersion(receiptOrVisit, month)));
    }

    /**
     * The visit near the month that holds a receipt now, or bears a name: a receipt that came late may have named it otherwise.
     *
     * @throws IllegalArgumentException where no rule book is in force for the month or says when it is locked
     */
    public Either<JournalFault, Optional<RegisteredVisit>> present(
            Assignment assignment, YearMonth month, Households households, VisitId receiptOrVisit) {
        return holding(assignment, month, households, receiptOrVisit)
                .map(found -> found.flatMap(visits -> visits.find(receiptOrVisit)));
    }

    /** The visits near the month of the carer who has the name. */
    private Either<JournalFault, Optional<CarersVisits>> holding(
            Assignment assignment, YearMonth month, Households households, VisitId receiptOrVisit) {
        MonthGathering gathering = MonthGathering.of(books, assignment, month);
        CarersRecord record = new CarersRecord(journal, households, books);
        return journal.holder(assignment.provider(), receiptOrVisit)
                .flatMap(holder -> holder.map(
                                carer -> record.over(around(month), gathering.book(), assignment, carer.carer())
                                        .map(Optional::of))
                        .orElseGet(() -> Either.right(Optional.empty())));
    }

    private static TimeSpan around(YearMonth month) {
        return MonthGathering.around(CareZone.daysOf(month));
    }
}
