package se.kvittens.domain.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.compensation.EndedAssignmentPolicy.PaidIn;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.Period;

class PaidInTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH_OF_END_DATE, 2024-11-30, 2024-11",
        "MONTH_OF_END_DATE, 2024-12-01, 2024-12",
        "MONTH_AFTER_END_DATE, 2024-11-30, 2024-12",
        "MONTH_AFTER_END_DATE, 2024-12-01, 2025-01"
    })
    void PAY_4_days_after_an_end_are_paid_in_the_month_that_the_rule_book_says(
            PaidIn paidIn, String lastDay, YearMonth month) {
        Order.Ended ended =
                (Order.Ended) order().granted("PT1H", Period.MONTH).ended(lastDay, EndReason.CUSTOMER_WISH, false);

        assertThat(paidIn.monthOf(ended)).isEqualTo(month);
    }
}
