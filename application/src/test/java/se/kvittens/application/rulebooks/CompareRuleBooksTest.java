package se.kvittens.application.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBookDifference;
import se.kvittens.domain.rulebook.RuleBooks;

class CompareRuleBooksTest {

    private static final Setting<Integer> DAYS = Settings.set(RuleId.LIFE_5, "mostDays", 30);
    private static final Setting<Integer> FEWER_DAYS = Settings.set(RuleId.LIFE_5, "mostDays", 14);
    private static final Setting<String> OLD = Settings.policy(RuleId.PAY_1, "old");
    private static final Setting<String> NEW = Settings.policy(RuleId.PAY_2, "new");

    private static final RuleBook FIRST = book(1, "2020-01-01", DAYS, OLD);
    private static final RuleBook SECOND = book(2, "2024-10-01", FEWER_DAYS, NEW);
    private static final RuleBook THIRD = book(3, "2025-01-01", FEWER_DAYS, NEW);
    private static final RuleBook OTHER = Town.south().book();

    private final CompareRuleBooks compare =
            new CompareRuleBooks(() -> new RuleBooks(List.of(THIRD, OTHER, FIRST, SECOND)));

    @Test
    void a_book_is_found_by_its_number_or_by_its_day() {
        assertThat(compare.find("north-v2")).contains(SECOND);
        assertThat(compare.find("north/2024-10-01")).contains(SECOND);
        assertThat(compare.find("south-v1")).contains(OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "north", "north-v4", "NORTH-V1", "north/2024-10-02", "north/v1", "east-v1"})
    void another_label_finds_none(String label) {
        assertThat(compare.find(label)).isEmpty();
    }

    @Test
    void the_one_before_is_the_latest_earlier_one_of_the_same_municipality() {
        assertThat(compare.before(THIRD)).contains(SECOND);
        assertThat(compare.before(SECOND)).contains(FIRST);
        assertThat(compare.before(FIRST)).isEmpty();
        assertThat(compare.before(OTHER)).isEmpty();
    }

    @Test
    void the_difference_is_what_only_one_has_and_what_each_says_otherwise() {
        assertThat(compare.difference(FIRST, SECOND))
                .isEqualTo(new RuleBookDifference(
                        List.of(OLD), List.of(NEW), List.of(new RuleBookDifference.Changed(DAYS, FEWER_DAYS))));
        assertThat(compare.difference(SECOND, THIRD))
                .isEqualTo(new RuleBookDifference(List.of(), List.of(), List.of()));
    }

    private static RuleBook book(int number, String from, Setting<?>... settings) {
        return Town.north()
                .version(number, from)
                .book()
                .with(new RuleBook.About(new Words("En ort", "A town"), Map.of(), List.of(settings), "hash"));
    }
}
