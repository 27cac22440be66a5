package se.kvittens.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.Settings.set;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Standing;
import se.kvittens.domain.rule.Words;

class RuleBookDifferenceTest {

    private static final Setting<Integer> TWO = set(RuleId.PAY_3, "mostDays", 2);

    @Test
    void settings_that_differ_in_value_or_standing_are_told_and_equal_ones_are_not() {
        Setting<Integer> three = set(RuleId.PAY_3, "mostDays", 3);
        Setting<Integer> stated =
                new Setting<>(TWO.rule(), TWO.name(), 2, TWO.source(), TWO.says(), Standing.STATED, TWO.confirmedOn());

        assertThat(between(List.of(TWO), List.of(TWO)))
                .isEqualTo(new RuleBookDifference(List.of(), List.of(), List.of()));
        assertThat(between(List.of(TWO), List.of(three)).changed())
                .containsExactly(new RuleBookDifference.Changed(TWO, three))
                .allMatch(RuleBookDifference.Changed::isOfValue);
        assertThat(between(List.of(TWO), List.of(stated)).changed())
                .hasSize(1)
                .noneMatch(RuleBookDifference.Changed::isOfValue);
    }

    @Test
    void a_setting_on_one_side_is_told_as_such() {
        Setting<Integer> five = set(RuleId.PAY_4, "days", 5);

        assertThat(between(List.of(TWO), List.of(five)))
                .isEqualTo(new RuleBookDifference(List.of(TWO), List.of(five), List.of()));
    }

    private static RuleBookDifference between(List<Setting<?>> before, List<Setting<?>> after) {
        return RuleBookDifference.between(book(before), book(after));
    }

    private static RuleBook book(List<Setting<?>> settings) {
        return Town.north().book().with(new RuleBook.About(new Words("En ort", "A town"), Map.of(), settings, "0"));
    }
}
