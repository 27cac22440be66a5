package se.kvittens.testkit.month;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.testkit.book.RuleBookVariations;
import se.kvittens.testkit.book.VariedBook;
import se.kvittens.testkit.recipient.Recipients;
import se.kvittens.testkit.visit.Visits;

/**
 * Months made up for given rule books: their tasks, categories, receipts, systems, providers, limits and days come from
 * the books. They shrink towards one recipient, few and short visits at round times, and nothing special.
 */
public final class Months {

    private static final int MOST_TWISTS = 3;
    private static final int MOST_MONTHS = 14;

    private Months() {}

    /** Months of these rule books, as they are. */
    public static Arbitrary<MonthCase> of(RuleBooks books) {
        return Combinators.combine(drafts(), Arbitraries.of(withMonths(books)))
                .as((draft, book) -> draft.in(books, VariedBook.unchanged(book)))
                .withoutEdgeCases();
    }

    /** Months of rule books that nobody has written: variations of these. */
    public static Arbitrary<MonthCase> ofVariationsOf(RuleBooks books) {
        return Combinators.combine(drafts(), Arbitraries.of(withMonths(books)), RuleBookVariations.changes())
                .as((draft, book, changes) -> {
                    VariedBook varied = RuleBookVariations.applied(book, changes);
                    return draft.in(replaced(books, book, varied.book()), varied);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<MonthDraft> drafts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MOST_MONTHS),
                        Recipients.drafts(),
                        Visits.drafts(),
                        MonthTwists.any().list().ofMaxSize(MOST_TWISTS))
                .as(MonthDraft::new);
    }

    /** A version may be followed by the next before a month of its own begins. */
    private static List<RuleBook> withMonths(RuleBooks books) {
        return books.all().stream()
                .filter(book -> !MonthDraft.monthsOf(books, book).isEmpty())
                .toList();
    }

    private static RuleBooks replaced(RuleBooks books, RuleBook before, RuleBook after) {
        return new RuleBooks(books.all().stream()
                .map(book -> book.version().equals(before.version()) ? after : book)
                .toList());
    }
}
