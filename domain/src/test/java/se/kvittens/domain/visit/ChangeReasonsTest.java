package se.kvittens.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.ADJUSTED;
import static se.kvittens.domain.deviation.DeviationCode.INCOMPLETE;
import static se.kvittens.domain.deviation.DeviationCode.LATE_ADJUSTMENT;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.Settings.set;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;

/** What is told of a change, and what a change does to a visit that misses a receipt. */
class ChangeReasonsTest {

    private static final String IN_TIME = "2024-11-10T12:00";

    @Test
    void REG_7_a_change_is_told_with_the_times_that_were_registered() {
        Settled month = settle(
                Town.north(),
                visit("v")
                        .changed(IN_TIME, "", "2024-11-04T08:40")
                        .changed("2024-11-11T12:00", "", "2024-11-04T08:50"));

        assertThat(month.deviation("v", ADJUSTED).because())
                .containsExactly(
                        new Fact(Term.REGISTERED_START, at("2024-11-04T08:00")),
                        new Fact(Term.REGISTERED_END, at("2024-11-04T08:30")),
                        new Fact(Term.CHANGE_MADE, at(IN_TIME)),
                        new Fact(Term.CHANGE_MADE, at("2024-11-11T12:00")));
    }

    @Test
    void REG_7_a_receipt_that_was_missing_is_told_as_missing() {
        Settled month = settle(Town.north(), visit("v").noEnd().changed(IN_TIME, "", "2024-11-04T08:40"));

        assertThat(month.deviation("v", ADJUSTED).because())
                .startsWith(
                        new Fact(Term.REGISTERED_START, at("2024-11-04T08:00")),
                        new Fact(Term.REGISTERED_END, Optional.empty()));
    }

    @Test
    void an_incomplete_visit_tells_which_receipt_is_missing() {
        assertThat(settle(Town.north(), visit("v").noStart())
                        .deviation("v", INCOMPLETE)
                        .because())
                .containsExactly(new Fact(Term.START, Optional.empty()));
        assertThat(settle(Town.north(), visit("v").noEnd())
                        .deviation("v", INCOMPLETE)
                        .because())
                .containsExactly(new Fact(Term.END, Optional.empty()));
    }

    /** Where no change may supply a receipt, one that would do nothing else is as if it had not been made. */
    @ParameterizedTest
    @CsvSource({
        "start, '', 2024-11-04T08:40, ADJUSTED",
        "start, 2024-11-04T08:10, '', ",
        "start, 2024-11-04T08:10, 2024-11-04T08:40, ADJUSTED",
        "end, 2024-11-04T08:10, '', ADJUSTED",
        "end, '', 2024-11-04T08:40, ",
        "end, 2024-11-04T08:10, 2024-11-04T08:40, ADJUSTED"
    })
    void REG_7_where_no_change_supplies_a_receipt_it_still_moves_the_other(
            String missing, String start, String end, DeviationCode code) {
        VisitBuilder visit =
                missing.equals("start") ? visit("v").noStart() : visit("v").noEnd();
        Settled month = settle(strict(), visit.changed(IN_TIME, start, end));

        assertThat(month.codes("v"))
                .contains(INCOMPLETE)
                .doesNotContain(LATE_ADJUSTMENT)
                .filteredOn(ADJUSTED::equals)
                .isEqualTo(code == null ? List.of() : List.of(code));
        EffectiveVisit effective = month.visit("v").effective();
        assertThat(missing.equals("start") ? effective.start() : effective.end())
                .isNull();
    }

    /** A visit without a start is on the date of its end: the end that counts, not the one that was registered. */
    @Test
    void TIME_2_a_visit_without_a_start_follows_its_end_to_the_next_day() {
        Settled month = settle(strict(), visit("v").noStart().changed(IN_TIME, "", "2024-11-05T00:10"));

        assertThat(month.visit("v").effective().date()).isEqualTo(LocalDate.of(2024, 11, 5));
    }

    @Test
    void the_first_receipt_of_a_visit_is_its_start_or_else_its_end() {
        assertThat(visit("v").build().firstReceipt()).isEqualTo(at("2024-11-04T08:00"));
        assertThat(visit("v").noEnd().build().firstReceipt()).isEqualTo(at("2024-11-04T08:00"));
        assertThat(visit("v").noStart().build().firstReceipt()).isEqualTo(at("2024-11-04T08:30"));
    }

    @Test
    void REG_7_a_window_shows_as_a_rule_book_writes_it() {
        assertThat(new ChangeWindow.AfterApproval(Duration.ofHours(72))).hasToString("PT72H");
        assertThat(new ChangeWindow.UntilLock()).hasToString("UNTIL_LOCK");
    }

    private static Town strict() {
        ChangeRules now = Town.north().book().visits().changes();
        return Town.north()
                .changes(new ChangeRules(now.windows(), set(RuleId.REG_7, "completes", false), now.monthOf()));
    }

    private static Settled settle(Town town, VisitBuilder visit) {
        return MonthBuilder.in(town).of(recipient("anna")).with(visit).settle();
    }
}
