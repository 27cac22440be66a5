package se.kvittens.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.kvittens.domain.fixture.At.day;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.OrderBuilder;

class ExecutionTest {

    private final OrderContent content = OrderBuilder.order().content();
    private final Order.UnderWay underWay = new Order.Unconfirmed(content).confirm(day("2024-10-05"));

    @Test
    void LIFE_1_an_order_is_confirmed_with_an_execution_date() {
        assertThat(underWay.content()).isEqualTo(content);
        assertThat(underWay.executionDate()).isEqualTo(day("2024-10-05"));
    }

    @Test
    void LIFE_1_a_confirmed_order_offers_no_way_to_confirm_it_again() {
        List<Class<?>> confirmed = List.of(Execution.class, Order.UnderWay.class, Order.Ended.class);

        assertThat(confirmed)
                .allSatisfy(type -> assertThat(Arrays.stream(type.getMethods()).map(method -> method.getName()))
                        .doesNotContain("confirm"));
    }

    @ParameterizedTest
    @CsvSource({"2024-10-04, false", "2024-10-05, true", "9999-12-31, true"})
    void LIFE_1_an_order_is_in_force_from_its_execution_date(String day, boolean inForce) {
        assertThat(underWay.inForceOn(day(day))).isEqualTo(inForce);
        assertThat(underWay.daysInForce().contains(day(day))).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-04, false", "2024-10-05, true", "2024-10-20, true", "2024-10-21, false"})
    void LIFE_3_an_ended_order_is_in_force_to_its_last_day(String day, boolean inForce) {
        Order.Ended ended =
                underWay.end(day("2024-10-20"), EndReason.MOVED, false, true).get();

        assertThat(ended.inForceOn(day(day))).isEqualTo(inForce);
        assertThat(ended.daysInForce().contains(day(day))).isEqualTo(inForce);
    }

    @Test
    void LIFE_3_an_execution_is_ended_with_a_date_and_a_reason() {
        assertThat(underWay.end(day("2024-10-20"), EndReason.CUSTOMER_WISH, true, true))
                .isEqualTo(Either.right(
                        new Order.Ended(content, day("2024-10-05"), day("2024-10-20"), EndReason.CUSTOMER_WISH, true)));
    }

    @Test
    void LIFE_3_an_execution_is_not_ended_without_an_explicit_confirmation() {
        assertThat(underWay.end(day("2024-10-20"), EndReason.OTHER, false, false))
                .isEqualTo(Either.left(Order.EndRefused.NOT_CONFIRMED));
    }

    @Test
    void LIFE_3_an_execution_ends_no_earlier_than_on_its_execution_date() {
        assertThat(underWay.end(day("2024-10-05"), EndReason.OTHER, false, true).isRight())
                .isTrue();
        assertThat(underWay.end(day("2024-10-04"), EndReason.OTHER, false, true))
                .isEqualTo(Either.left(Order.EndRefused.BEFORE_EXECUTION_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K-17", "19400312-1234", "194003121234", "Åsa", "åSA ÖB", "berg", "  K-17 "})
    void LIFE_2_a_confirmed_order_is_found_by_number_personal_number_or_name(String text) {
        assertThat(confirmed().matching(text))
                .extracting(entry -> entry.customer().customerNumber())
                .containsExactly("K-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K-1", "1234", "Asa", "nobody"})
    void LIFE_2_a_confirmed_order_is_not_found_by_something_else(String text) {
        assertThat(confirmed().matching(text)).isEmpty();
    }

    @Test
    void LIFE_2_a_blank_text_lists_all_confirmed_orders() {
        assertThat(confirmed().matching(" ")).hasSize(2);
    }

    @Test
    void LIFE_2_a_customer_is_never_printed_with_name_or_personal_number() {
        assertThat(confirmed().toString()).contains("K-17").doesNotContain("194003121234", "Åsa");
    }

    @Test
    void GRANT_1_a_granted_time_is_not_negative() {
        assertThat(new GrantedTime(Duration.ZERO, Period.DAY).time()).isZero();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new GrantedTime(Duration.ofSeconds(-1), Period.DAY));
    }

    private ConfirmedOrders confirmed() {
        return new ConfirmedOrders(List.of(
                new ConfirmedOrders.Entry(new Customer("K-17", "194003121234", "Åsa Öberg"), underWay),
                new ConfirmedOrders.Entry(new Customer("K-18", "193901015678", "Nils Ek"), underWay)));
    }
}
