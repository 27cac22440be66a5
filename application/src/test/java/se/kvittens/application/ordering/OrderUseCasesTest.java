package se.kvittens.application.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.ordering.EndExecution.Wish;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Order;

class OrderUseCasesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 7);
    private static final OrderId WAITING = new OrderId("u1");
    private static final OrderId RUNNING = new OrderId("c1");
    private static final OrderId OVER = new OrderId("e1");

    private final MemoryOrders store = Orders.five();
    private final ConfirmOrder confirm = new ConfirmOrder(store);
    private final EndExecution end = new EndExecution(store);

    @Test
    void LIFE_1_an_order_is_confirmed_with_its_execution_date() {
        assertThat(confirm.confirm(WAITING, DAY).map(HeldOrder::order))
                .isEqualTo(Answer.accepted(Orders.unconfirmed().confirm(DAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1", "e1"})
    void LIFE_1_one_that_is_confirmed_is_not_confirmed_again(String id) {
        Answer<HeldOrder> before = store.find(new OrderId(id));

        assertThat(confirm.confirm(new OrderId(id), DAY)).isEqualTo(Answer.refused(RefusalReason.ALREADY_CONFIRMED));
        assertThat(store.find(new OrderId(id))).isEqualTo(before);
    }

    @Test
    void LIFE_2_a_blank_text_lists_all_confirmed_orders_and_another_searches() {
        ListOrders list = new ListOrders(store);

        assertThat(ids(list.unconfirmed())).containsExactly("u1", "u2");
        assertThat(ids(list.confirmed(" "))).containsExactly("c1", "c2", "e1");
        assertThat(ids(list.confirmed(" lind "))).containsExactly("c2");
    }

    @Test
    void LIFE_3_an_execution_is_ended_with_a_day_a_reason_and_an_explicit_yes() {
        assertThat(end.end(RUNNING, new Wish(DAY, EndReason.MOVED, true, true)).map(HeldOrder::order))
                .isEqualTo(Answer.accepted(
                        new Order.Ended(Orders.unconfirmed().content(), Orders.FIRST, DAY, EndReason.MOVED, true)));
    }

    @Test
    void LIFE_3_without_the_explicit_yes_nothing_is_ended() {
        assertThat(end.end(RUNNING, new Wish(DAY, EndReason.MOVED, false, false)))
                .isEqualTo(Answer.refused(RefusalReason.NOT_EXPLICIT));
        assertThat(store.find(RUNNING).map(HeldOrder::version)).isEqualTo(Answer.accepted("1"));
    }

    @Test
    void LIFE_3_the_last_day_may_be_the_first_and_not_the_day_before() {
        assertThat(end.end(RUNNING, wish(Orders.FIRST.minusDays(1))))
                .isEqualTo(Answer.refused(RefusalReason.LAST_DAY_BEFORE_FIRST));
        assertThat(end.end(RUNNING, wish(Orders.FIRST)).isAccepted()).isTrue();
    }

    @Test
    void LIFE_3_only_what_is_under_way_is_ended() {
        assertThat(end.end(WAITING, wish(DAY))).isEqualTo(Answer.refused(RefusalReason.NOT_CONFIRMED_YET));
        assertThat(end.end(OVER, wish(DAY))).isEqualTo(Answer.refused(RefusalReason.ALREADY_ENDED));
        assertThat(end.end(new OrderId("x"), wish(DAY))).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
    }

    private static Wish wish(LocalDate lastDay) {
        return new Wish(lastDay, EndReason.OTHER, false, true);
    }

    private static List<String> ids(Answer<List<HeldOrder>> answer) {
        return answer.value().orElseThrow().stream()
                .map(held -> held.id().value())
                .toList();
    }
}
