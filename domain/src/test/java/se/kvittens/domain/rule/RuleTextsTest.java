package se.kvittens.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.rulebook.RuleBook;

/** How rules, settings and their sources are named. */
class RuleTextsTest {

    @Test
    void a_rule_is_written_with_a_hyphen_and_a_setting_after_a_full_stop() {
        assertThat(RuleId.PAY_3.text()).isEqualTo("PAY-3");
        assertThat(RuleId.COHAB_2).hasToString("COHAB-2");
        assertThat(setting("mostDays", Standing.STATED).key()).isEqualTo("PAY-3.mostDays");
    }

    @Test
    void what_a_source_lacks_is_not_written() {
        assertThat(new Source("S1", "A heading")).hasToString("S1, A heading");
        assertThat(new Source("S1", "")).hasToString("S1");
    }

    @Test
    void a_book_knows_the_settings_that_it_assumes() {
        Setting<?> stated = setting("stated", Standing.STATED);
        Setting<?> assumed = setting("assumed", Standing.ASSUMED);
        RuleBook.About about =
                new RuleBook.About(new Words("En ort", "A town"), Map.of(), List.of(stated, assumed), "0");

        assertThat(about.assumed()).isEqualTo(List.of(assumed));
        assertThat(Town.north().book().with(about).about()).isEqualTo(about);
    }

    @ParameterizedTest
    @CsvSource({"MANUAL_RECEIPT, REG_2", "EXECUTED_OVER_GRANTED, PAY_1", "MANUAL_SHARE_HIGH, SYS_6"})
    void a_deviation_is_of_a_rule(DeviationCode code, RuleId rule) {
        assertThat(code.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @EnumSource(DeviationCode.class)
    void every_deviation_is_of_some_rule(DeviationCode code) {
        assertThat(code.rule()).isNotNull();
    }

    private static Setting<Integer> setting(String name, Standing standing) {
        return new Setting<>(
                RuleId.PAY_3,
                name,
                2,
                new Source("S1", "A heading"),
                new Words("Två", "Two"),
                standing,
                LocalDate.of(2024, 1, 1));
    }
}
