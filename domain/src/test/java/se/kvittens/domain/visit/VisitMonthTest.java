package se.kvittens.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.At.at;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;

/** To which month a visit belongs (TIME-2). */
class VisitMonthTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @ParameterizedTest
    @CsvSource({
        "2024-10-31T23:59:59, false",
        "2024-11-01T00:00:00, true",
        "2024-11-30T23:59:59, true",
        "2024-12-01T00:00:00, false"
    })
    void TIME_2_a_visit_belongs_to_the_month_of_its_start(String start, boolean belongs) {
        Settled month = settle(visit("v").times(at(start), at(start).plusSeconds(1200)));

        assertThat(month.has("v")).isEqualTo(belongs);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-30T23:59:59, true", "2024-12-01T00:00:00, false"})
    void TIME_2_without_a_start_it_belongs_to_the_month_of_its_end(String end, boolean belongs) {
        Settled month = settle(visit("v").times("2024-11-30T22:00", end).noStart());

        assertThat(month.has("v")).isEqualTo(belongs);
    }

    @Test
    void TIME_2_a_change_may_move_a_visit_to_another_month_and_date() {
        Settled month = settle(
                visit("in")
                        .times("2024-10-31T23:50", "2024-11-01T00:20")
                        .changed("2024-11-04T12:00", "2024-11-01T00:00", ""),
                visit("out")
                        .times("2024-11-01T00:00", "2024-11-01T00:20")
                        .changed("2024-11-04T12:00", "2024-10-31T23:59:59", ""));

        assertThat(month.has("in")).isTrue();
        assertThat(month.visit("in").effective().date()).hasToString("2024-11-01");
        assertThat(month.has("out")).isFalse();
    }

    @Test
    void TIME_2_visits_of_other_months_take_part_in_nothing() {
        VisitBuilder ofOctober = visit("v").times("2024-10-31T23:50", "2024-11-01T00:20");
        VisitBuilder ofNovember = visit("w").times("2024-11-01T00:00", "2024-11-01T00:30");
        Settled month = settle(ofOctober, ofNovember);

        assertThat(month.codes("w")).isEmpty();
        assertThat(month.payable("w")).isEqualTo(HALF_AN_HOUR);
        assertThat(month.settlement().shares().visits()).isEqualTo(1);
    }

    private static Settled settle(VisitBuilder... visits) {
        return MonthBuilder.in(Town.north())
                .of(recipient("anna"), recipient("bo"))
                .with(visits)
                .settle();
    }
}
