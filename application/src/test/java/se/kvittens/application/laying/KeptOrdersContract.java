package se.kvittens.application.laying;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.NewOrders;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderOrigin;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.application.ordering.OrderStoreContract;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.supplying.MemoryMonths;
import se.kvittens.application.supplying.SuppliedMonths;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.rulebook.RuleBooks;

/** What orders promise that a chronicle keeps beside months that are supplied. A test class for a chronicle extends it. */
public abstract class KeptOrdersContract extends OrderStoreContract {

    private static final ProviderId NORTH = new ProviderId("Norra hemtjänsten");
    private static final Instant NOON = At.at("2024-10-08T12:00");
    private static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, NORTH, PublishedLocks.NONE);
    private static final Deed DEED = new Deed("kim", Role.CASE_WORKER, NOON, "");
    private static final RuleBooks BOOKS = new RuleBooks(List.of(Town.north().book()));

    private final MemoryMonths months = new MemoryMonths(NORTH)
            .put(SuppliedMonths.of(
                    NORTH,
                    YearMonth.of(2024, 10),
                    RecipientBuilder.recipient("anna").build(),
                    RecipientBuilder.recipient("bo").orders(order().build()).build()));

    /** For test classes of chronicles. */
    protected KeptOrdersContract() {}

    /** An empty one of {@link Town#NORTH}. */
    protected abstract Chronicle<OrderSaid> chronicle(SettableClock clock);

    private ChronicleOrders orders() {
        return new ChronicleOrders(chronicle(new SettableClock(NOON)), months, () -> BOOKS, Hashes::of);
    }

    private static NewOrders.Wish wish(String id, String name) {
        return new NewOrders.Wish(
                new OrderId(id),
                new RecipientId("anna"),
                new Customer("n-" + id, "", name),
                order().tasks("CARE").content());
    }

    @Override
    protected OrderStore store() {
        ChronicleOrders orders = orders();
        OrderStore store = orders.of(ASSIGNMENT, DEED);
        for (String id : List.of("o-1", "o-2", "o-3", "o-4")) {
            HeldOrder placed = orders.placing(ASSIGNMENT, DEED)
                    .place(wish(id, "Anna Öberg " + id))
                    .value()
                    .orElseThrow();
            if (id.compareTo("o-2") > 0) {
                assertThat(store.confirm(placed, At.day("2024-10-0" + id.charAt(2)))
                                .isAccepted())
                        .isTrue();
            }
        }
        return store;
    }

    private static RefusalReason reason(Answer<HeldOrder> answer) {
        return ((Answer.Refused<HeldOrder>) answer).reason();
    }

    @Test
    void LIFE_3_an_execution_that_was_supplied_is_listed_and_can_be_ended() {
        OrderStore store = orders().of(ASSIGNMENT, DEED);
        HeldOrder supplied = store.confirmed().value().orElseThrow().get(0);
        Order.Ended ended = ((Order.UnderWay) supplied.order())
                .end(At.day("2024-10-20"), EndReason.MOVED, false, true)
                .get();

        HeldOrder held = store.end(supplied, ended).value().orElseThrow();

        assertThat(supplied.origin()).isEqualTo(OrderOrigin.SUPPLIED);
        assertThat(held.order()).isEqualTo(ended);
        assertThat(held.origin()).isEqualTo(OrderOrigin.BOTH);
        assertThat(store.confirmed().value().orElseThrow()).hasSize(2).contains(held);
    }

    @Test
    void LIFE_3_two_equal_executions_that_were_supplied_are_two_and_each_can_be_ended() {
        months.put(SuppliedMonths.of(
                NORTH,
                YearMonth.of(2024, 10),
                RecipientBuilder.recipient("bo")
                        .orders(order().build(), order().build())
                        .build()));
        OrderStore store = orders().of(ASSIGNMENT, DEED);
        List<HeldOrder> both = store.confirmed().value().orElseThrow();
        for (HeldOrder each : both) {
            Order.Ended ended = ((Order.UnderWay) each.order())
                    .end(At.day("2024-10-20"), EndReason.MOVED, false, true)
                    .get();
            assertThat(store.end(each, ended).value().orElseThrow().id()).isEqualTo(each.id());
        }

        assertThat(both).extracting(HeldOrder::id).hasSize(2).doesNotHaveDuplicates();
        assertThat(store.confirmed().value().orElseThrow())
                .hasSize(2)
                .allMatch(held -> held.order() instanceof Order.Ended && held.origin() == OrderOrigin.BOTH);
    }

    @Test
    void LIFE_1_an_order_is_not_confirmed_where_the_same_one_was_and_another_day_is_another_order() {
        ChronicleOrders orders = orders();
        NewOrders placing = orders.placing(ASSIGNMENT, DEED);
        OrderStore store = orders.of(ASSIGNMENT, DEED);
        HeldOrder first = placing.place(wish("o-1", "Anna")).value().orElseThrow();
        HeldOrder second = placing.place(wish("o-2", "Anna")).value().orElseThrow();

        assertThat(store.confirm(first, At.day("2024-10-09")).isAccepted()).isTrue();
        assertThat(reason(store.confirm(second, At.day("2024-10-09")))).isEqualTo(RefusalReason.STANDS_ALREADY);
        assertThat(store.confirm(second, At.day("2024-10-10")).isAccepted()).isTrue();
    }

    @Test
    void LIFE_1_the_same_order_again_is_taken_once_also_when_it_is_confirmed() {
        ChronicleOrders orders = orders();
        NewOrders placing = orders.placing(ASSIGNMENT, DEED);
        HeldOrder first = placing.place(wish("o-1", "Anna")).value().orElseThrow();
        HeldOrder confirmed = orders.of(ASSIGNMENT, DEED)
                .confirm(first, At.day("2024-10-09"))
                .value()
                .orElseThrow();

        assertThat(placing.place(wish("o-1", "Anna"))).isEqualTo(Answer.accepted(confirmed));
        assertThat(reason(placing.place(wish("o-1", "Berit")))).isEqualTo(RefusalReason.TAKEN);
    }

    @Test
    void whom_no_month_has_that_is_not_locked_is_not_known_and_an_id_of_what_was_supplied_is_chosen_by_nobody() {
        ChronicleOrders orders = orders();
        OrderId supplied = orders.of(ASSIGNMENT, DEED)
                .confirmed()
                .value()
                .orElseThrow()
                .get(0)
                .id();
        NewOrders.Wish known = wish(supplied.value(), "Anna");
        NewOrders.Wish unknown =
                new NewOrders.Wish(new OrderId("o-9"), new RecipientId("dan"), known.customer(), known.content());

        assertThat(reason(orders.placing(ASSIGNMENT, DEED).place(known))).isEqualTo(RefusalReason.TAKEN);
        assertThat(reason(orders.placing(ASSIGNMENT, DEED).place(unknown))).isEqualTo(RefusalReason.UNKNOWN);
    }
}
