package se.kvittens.application.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;

/** What {@link OrderStore} promises. The tests of an adapter extend it. */
public abstract class OrderStoreContract {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 7);

    /** Fresh at each test: with at least two unconfirmed orders and two confirmed ones that are under way. */
    protected abstract OrderStore store();

    @Test
    void LIFE_1_unconfirmed_orders_wait_in_their_list_and_confirmed_ones_in_theirs() {
        OrderStore store = store();

        assertThat(list(store.unconfirmed()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(held -> held.order() instanceof Order.Unconfirmed);
        assertThat(list(store.confirmed()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(held -> held.order() instanceof Execution);
    }

    @Test
    void LIFE_1_to_confirm_moves_an_order_from_one_list_to_the_other() {
        OrderStore store = store();
        HeldOrder order = list(store.unconfirmed()).get(0);

        HeldOrder confirmed = accepted(store.confirm(order, DAY));

        assertThat(confirmed.order()).isEqualTo(((Order.Unconfirmed) order.order()).confirm(DAY));
        assertThat(confirmed.version()).isNotEqualTo(order.version());
        assertThat(store.find(order.id())).isEqualTo(Answer.accepted(confirmed));
        assertThat(list(store.unconfirmed())).extracting(HeldOrder::id).doesNotContain(order.id());
        assertThat(list(store.confirmed())).contains(confirmed);
    }

    @Test
    void LIFE_1_a_date_ahead_is_allowed() {
        OrderStore store = store();
        HeldOrder order = list(store.unconfirmed()).get(0);
        LocalDate ahead = LocalDate.of(2099, 1, 1);

        assertThat(((Execution) accepted(store.confirm(order, ahead)).order()).executionDate())
                .isEqualTo(ahead);
    }

    @Test
    void LIFE_1_an_order_is_confirmed_once_and_its_date_is_never_changed() {
        OrderStore store = store();
        HeldOrder order = list(store.unconfirmed()).get(0);
        HeldOrder confirmed = accepted(store.confirm(order, DAY));

        assertThat(reason(store.confirm(order, DAY))).isEqualTo(RefusalReason.ALREADY_CONFIRMED);
        assertThat(reason(store.confirm(confirmed, DAY.plusDays(1)))).isEqualTo(RefusalReason.ALREADY_CONFIRMED);
        assertThat(store.find(order.id())).isEqualTo(Answer.accepted(confirmed));
    }

    @Test
    void LIFE_2_confirmed_orders_are_found_by_name_whatever_its_case_and_by_number() {
        OrderStore store = store();
        HeldOrder order = list(store.confirmed()).get(0);
        String name = order.customer().name();

        assertThat(list(store.search(name.substring(1).toUpperCase(Locale.ROOT))))
                .contains(order);
        assertThat(list(store.search(order.customer().customerNumber())))
                .contains(order)
                .allMatch(found -> found.customer().equals(order.customer()));
        assertThat(list(store.search("no one bears this name"))).isEmpty();
        assertThat(list(store.search(" "))).isEmpty();
    }

    @Test
    void LIFE_2_unconfirmed_orders_are_not_found() {
        OrderStore store = store();
        HeldOrder order = list(store.unconfirmed()).get(0);

        assertThat(list(store.search(order.customer().customerNumber()))).doesNotContain(order);
    }

    @Test
    void LIFE_3_an_execution_is_ended_with_its_day_and_reason() {
        OrderStore store = store();
        HeldOrder order = underWay(store);
        Order.Ended ended = end((Order.UnderWay) order.order(), EndReason.CUSTOMER_WISH);

        HeldOrder held = accepted(store.end(order, ended));

        assertThat(held.order()).isEqualTo(ended);
        assertThat(store.find(order.id())).isEqualTo(Answer.accepted(held));
    }

    @Test
    void LIFE_3_what_was_changed_meanwhile_is_not_ended() {
        OrderStore store = store();
        HeldOrder seen = underWay(store);
        HeldOrder now = accepted(store.end(seen, end((Order.UnderWay) seen.order(), EndReason.MOVED)));

        Answer<HeldOrder> again = store.end(seen, end((Order.UnderWay) seen.order(), EndReason.DECEASED));

        assertThat(reason(again)).isIn(RefusalReason.CHANGED_MEANWHILE, RefusalReason.ALREADY_ENDED);
        assertThat(store.find(seen.id())).isEqualTo(Answer.accepted(now));
    }

    @Test
    void an_order_that_is_not_there_is_unknown() {
        assertThat(reason(store().find(new OrderId("no-such-order")))).isEqualTo(RefusalReason.UNKNOWN);
    }

    private static HeldOrder underWay(OrderStore store) {
        return list(store.confirmed()).stream()
                .filter(held -> held.order() instanceof Order.UnderWay)
                .findFirst()
                .orElseThrow();
    }

    private static Order.Ended end(Order.UnderWay order, EndReason reason) {
        return order.end(order.executionDate().plusDays(30), reason, false, true)
                .get();
    }

    private static List<HeldOrder> list(Answer<List<HeldOrder>> answer) {
        return answer.value().orElseThrow(() -> new AssertionError("" + answer));
    }

    private static HeldOrder accepted(Answer<HeldOrder> answer) {
        return answer.value().orElseThrow(() -> new AssertionError("" + answer));
    }

    private static RefusalReason reason(Answer<HeldOrder> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<HeldOrder>) answer).reason();
    }
}
