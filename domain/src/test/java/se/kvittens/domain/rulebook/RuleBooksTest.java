package se.kvittens.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.Town;

class RuleBooksTest {

    private final RuleBooks books = new RuleBooks(List.of(
            Town.north().version(3, "2024-10-02").book(),
            Town.south().version(1, "2023-02-13").book(),
            Town.north().version(1, "2020-01-01").book(),
            Town.north().version(2, "2024-10-01").book()));

    @ParameterizedTest
    @CsvSource({"2020-01, 1", "2024-09, 1", "2024-10, 2", "2024-11, 3", "2099-12, 3"})
    void TIME_4_a_months_rules_are_those_in_force_on_its_first_day(YearMonth month, int version) {
        assertThat(books.rulesFor(Town.NORTH, month))
                .map(book -> book.version().number())
                .contains(version);
    }

    @Test
    void all_versions_are_in_order_of_municipality_and_day() {
        assertThat(books.all())
                .extracting(book -> book.version().label())
                .containsExactly("north-v1", "north-v2", "north-v3", "south-v1");
    }

    @Test
    void TIME_4_before_the_first_version_there_are_none() {
        assertThat(books.rulesFor(Town.NORTH, YearMonth.of(2019, 12))).isEmpty();
        assertThat(books.rulesFor(Town.SOUTH, YearMonth.of(2023, 2))).isEmpty();
        assertThat(books.rulesFor(Town.SOUTH, YearMonth.of(2023, 3))).isPresent();
    }

    @Test
    void two_versions_in_force_from_the_same_day_are_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new RuleBooks(List.of(
                        Town.north().version(1, "2024-10-01").book(),
                        Town.north().version(2, "2024-10-01").book())))
                .withMessageContaining("north-v1")
                .withMessageContaining("north-v2");
        assertThat(new RuleBooks(List.of(Town.north().book(), Town.south().book())).municipalities())
                .containsExactly(Town.NORTH, Town.SOUTH);
    }
}
