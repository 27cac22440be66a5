package se.kvittens.testkit.month;

import java.util.List;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;

/**
 * A month, how its basis is taken, and the rule books by which it is settled.
 *
 * @param varied what the month's rule book says otherwise than the one that was given, as {@code key: before -> after};
 *     empty where it is that one
 */
public record MonthCase(RuleBooks books, ProviderMonth month, Basis basis, List<String> varied) {

    public MonthCase {
        varied = List.copyOf(varied);
    }

    /** By rule books as they are. */
    public MonthCase(RuleBooks books, ProviderMonth month, Basis basis) {
        this(books, month, basis, List.of());
    }

    /** The version that the month follows. */
    public RuleBook rules() {
        return books.rulesFor(month.municipality(), month.month())
                .orElseThrow(() -> new IllegalStateException(
                        "No rule book of %s is in force in %s.".formatted(month.municipality(), month.month())));
    }

    /** The same case of another month. */
    public MonthCase with(ProviderMonth other) {
        return new MonthCase(books, other, basis, varied);
    }
}
