package se.kvittens.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.deviation.DeviationCode.TEMPORARY_STAY_TASKS;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;

/** TASK-6: guests in the municipality. */
class TemporaryStayTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @ParameterizedTest
    @CsvSource({"GUEST_CARE, false", "GUEST_CARE CARE, true", "CARE, true", "SUPERVISION WALK CARE, true"})
    void TASK_6_a_guest_has_one_task_and_TASK_2_to_4_do_not_judge(String tasks, boolean deviates) {
        RecipientBuilder guest = recipient("anna").temporaryStay().orders();
        Settled month = settle(Town.north(), guest, visit("v").tasks(tasks.split(" ")));

        assertThat(month.codes("v")).isEqualTo(deviates ? List.of(TEMPORARY_STAY_TASKS) : List.of());
        assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void TASK_6_no_cap_applies_to_a_guest() {
        RecipientBuilder guest = recipient("anna").temporaryStay().orders();
        Settled month = settle(Town.north(), guest, visit("v").tasks("GUEST_CARE"));

        assertThat(month.recipient("anna").payable().value()).isEqualTo(HALF_AN_HOUR);
        assertThat(month.codesOf("anna")).isEmpty();
        assertThat(month.amount("anna")).isEqualTo("200.00");
    }

    @Test
    void TASK_6_double_staffing_is_as_usual() {
        Settled month = MonthBuilder.in(Town.north())
                .of(recipient("anna").temporaryStay().orders())
                .with(
                        visit("v").tasks("GUEST_CARE").flagged(),
                        visit("w").by("c2").tasks())
                .settle();

        assertThat(month.payable("v")).isEqualTo(HALF_AN_HOUR);
        assertThat(month.payable("w")).isEqualTo(HALF_AN_HOUR);
    }

    @Test
    void TASK_6_a_guest_of_the_other_town_is_like_any_other() {
        Settled month = settle(Town.south(), recipient("anna").temporaryStay().orders(), visit("v"));

        assertThat(month.codes("v")).extracting(Enum::name).containsExactly("OUTSIDE_EXECUTION");
    }

    private static Settled settle(Town town, RecipientBuilder anna, VisitBuilder visit) {
        return MonthBuilder.in(town).of(anna).with(visit).settle();
    }
}
