package se.kvittens.testkit.book;

import java.util.List;
import se.kvittens.domain.rulebook.RuleBook;

/**
 * A rule book and what it says otherwise than the one it was made from.
 *
 * @param changes each as {@code PAY-3.mostDays: 2 -> 4}
 */
public record VariedBook(RuleBook book, List<String> changes) {

    public VariedBook {
        changes = List.copyOf(changes);
    }

    public static VariedBook unchanged(RuleBook book) {
        return new VariedBook(book, List.of());
    }
}
