package se.kvittens.domain.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.order.Period;

/** GRANT-3 in a whole month: an hour a day in November, from which ten days of absence are taken or not. */
class InterruptedGrantTest {

    @ParameterizedTest
    @CsvSource({"true, 20", "false, 30"})
    void GRANT_3_days_of_registered_absence_grant_nothing_where_the_rule_book_says_so(boolean interrupts, long hours) {
        Duration granted = MonthBuilder.in(Town.north().absenceInterrupts(interrupts))
                .of(recipient("anna")
                        .orders(order().granted("PT1H", Period.DAY).build())
                        .absent("2024-11-11", "2024-11-20", AbsenceCause.OTHER, ""))
                .settle()
                .recipient("anna")
                .granted()
                .value();

        assertThat(granted).isEqualTo(Duration.ofHours(hours));
    }
}
