package se.kvittens.domain.rulebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/** All rule books at hand. A month's rules are those in force on its first day; its lock has a door of its own. */
public final class RuleBooks {

    private final List<RuleBook> books;

    /** Two versions of a municipality that are in force from the same day are a fault of the caller. */
    public RuleBooks(List<RuleBook> books) {
        this.books = books.stream()
                .sorted(Comparator.comparing((RuleBook book) -> book.version().municipality())
                        .thenComparing(book -> book.version().inForceFrom()))
                .toList();
        for (int i = 1; i < this.books.size(); i++) {
            requireDistinct(this.books.get(i - 1), this.books.get(i));
        }
    }

    public List<RuleBook> all() {
        return books;
    }

    public Set<MunicipalityId> municipalities() {
        Set<MunicipalityId> found = new TreeSet<>();
        books.forEach(book -> found.add(book.version().municipality()));
        return found;
    }

    /** The version in force on the month's first day; empty before the first version. */
    @Home(RuleId.BOOK_1)
    public Optional<RuleBook> rulesFor(MunicipalityId municipality, YearMonth month) {
        LocalDate first = month.atDay(1);
        return books.stream()
                .filter(book -> book.version().municipality().equals(municipality))
                .filter(book -> !book.version().inForceFrom().isAfter(first))
                .reduce((earlier, later) -> later);
    }

    /** The locks of any month; the rule of each is that of the version in force when the month of the lock begins. */
    public LockDates locksOf(MunicipalityId municipality, PublishedLocks published) {
        return new LockDates(
                published, monthOfLock -> rulesFor(municipality, monthOfLock).map(RuleBook::lock));
    }

    private static void requireDistinct(RuleBook earlier, RuleBook later) {
        if (earlier.version().municipality().equals(later.version().municipality())
                && earlier.version().inForceFrom().equals(later.version().inForceFrom())) {
            throw new IllegalArgumentException("The rule books %s and %s are both in force from %s."
                    .formatted(
                            earlier.version().label(),
                            later.version().label(),
                            later.version().inForceFrom()));
        }
    }
}
