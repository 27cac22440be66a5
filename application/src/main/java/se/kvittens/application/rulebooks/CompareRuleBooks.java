package se.kvittens.application.rulebooks;

import jakarta.inject.Inject;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBookDifference;

/** Finds rule books by their labels and says how two of them differ. */
public final class CompareRuleBooks {

    private final RuleBookShelf shelf;

    @Inject
    public CompareRuleBooks(RuleBookShelf shelf) {
        this.shelf = shelf;
    }

    /** By {@code municipality-v2}, or {@code municipality/2024-10-01}. */
    public Optional<RuleBook> find(String label) {
        return shelf.books().all().stream()
                .filter(book -> book.version().label().equals(label)
                        || (book.version().municipality() + "/" + book.version().inForceFrom()).equals(label))
                .findFirst();
    }

    /** The version before it of the same municipality. */
    public Optional<RuleBook> before(RuleBook book) {
        return shelf.books().all().stream()
                .filter(other ->
                        other.version().municipality().equals(book.version().municipality()))
                .filter(other ->
                        other.version().inForceFrom().isBefore(book.version().inForceFrom()))
                .reduce((earlier, later) -> later);
    }

    public RuleBookDifference difference(RuleBook before, RuleBook after) {
        return RuleBookDifference.between(before, after);
    }
}
