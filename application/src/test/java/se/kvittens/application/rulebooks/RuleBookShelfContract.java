package se.kvittens.application.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;

/** What {@link RuleBookShelf} promises. The tests of an adapter extend it. */
public abstract class RuleBookShelfContract {

    /** With at least two versions of one municipality; the same shelf at each call, if perhaps made anew. */
    protected abstract RuleBookShelf shelf();

    @Test
    void it_has_books() {
        assertThat(shelf().books().all()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_books_are_equal_at_each_call() {
        RuleBookShelf shelf = shelf();

        assertThat(shelf.books().all()).isEqualTo(shelf.books().all());
        assertThat(shelf().books().all()).isEqualTo(shelf.books().all());
    }

    @Test
    void every_book_is_found_by_either_of_its_labels() {
        CompareRuleBooks compare = new CompareRuleBooks(shelf());
        for (RuleBook book : shelf().books().all()) {
            RuleBookVersion version = book.version();
            assertThat(compare.find(version.label())).contains(book);
            assertThat(compare.find(version.municipality() + "/" + version.inForceFrom()))
                    .contains(book);
        }
    }

    @Test
    void versions_of_a_municipality_follow_each_other_by_number_and_by_day() {
        CompareRuleBooks compare = new CompareRuleBooks(shelf());
        List<RuleBook> later = shelf().books().all().stream()
                .filter(book -> compare.before(book).isPresent())
                .toList();

        assertThat(later).isNotEmpty().allSatisfy(book -> {
            RuleBookVersion before = compare.before(book).orElseThrow().version();
            assertThat(before.municipality()).isEqualTo(book.version().municipality());
            assertThat(before.inForceFrom()).isBefore(book.version().inForceFrom());
            assertThat(before.number()).isLessThan(book.version().number());
        });
    }

    @Test
    void every_book_is_in_force_at_some_time() {
        RuleBooks books = shelf().books();
        for (RuleBook book : books.all()) {
            YearMonth first =
                    YearMonth.from(book.version().inForceFrom().minusDays(1)).plusMonths(1);
            assertThat(books.rulesFor(book.version().municipality(), first)).contains(book);
        }
    }

    @Test
    void nobody_takes_a_book_away() {
        List<RuleBook> books = shelf().books().all();

        assertThatThrownBy(books::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
