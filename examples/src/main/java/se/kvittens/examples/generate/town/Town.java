package se.kvittens.examples.generate.town;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;

/**
 * A municipality in some months that follow each other. All that it asks of visits and orders comes from its rule books.
 *
 * @param months in their order
 * @param tasks those that all of the months know
 * @param prices made up
 */
public record Town(MunicipalityId municipality, List<MonthOfTown> months, TaskMenu tasks, PriceList prices) {

    public Town {
        months = List.copyOf(months);
    }

    /** Empty where a month has no rule book, or its lock none. */
    public static Optional<Town> of(RuleBooks books, MunicipalityId municipality, List<YearMonth> months) {
        List<MonthOfTown> found = months.stream()
                .flatMap(month -> monthOf(books, municipality, month).stream())
                .toList();
        if (months.isEmpty() || found.size() < months.size()) {
            return Optional.empty();
        }
        MonthOfTown last = found.get(found.size() - 1);
        return Optional.of(new Town(
                municipality,
                found,
                TaskMenu.of(found.stream().map(MonthOfTown::book).toList()),
                ExamplePrices.of(last.book(), months.get(0))));
    }

    /** The rules of the last month. */
    public RuleBook book() {
        return months.get(months.size() - 1).book();
    }

    /** Whether both carers are paid at a double staffing. */
    public boolean paysBothCarers() {
        return book().staffing().recognisesFlags();
    }

    public LocalDate firstDay() {
        return months.get(0).month().atDay(1);
    }

    public LocalDate lastDay() {
        return months.get(months.size() - 1).month().atEndOfMonth();
    }

    public int days() {
        return (int) (lastDay().toEpochDay() - firstDay().toEpochDay()) + 1;
    }

    /** The month of a day; empty before the first and after the last. */
    public Optional<MonthOfTown> monthOf(LocalDate date) {
        for (MonthOfTown each : months) {
            if (each.contains(date)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<MonthOfTown> monthOf(RuleBooks books, MunicipalityId municipality, YearMonth month) {
        Optional<LockDate> lock =
                books.locksOf(municipality, PublishedLocks.NONE).of(month).map(Explained::value);
        return books.rulesFor(municipality, month)
                .flatMap(book -> lock.map(at -> new MonthOfTown(month, book, at.instant())));
    }
}
