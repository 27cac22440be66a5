package se.kvittens.application.laying;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.laying.LaidNovember.AFTER_LOCK;
import static se.kvittens.application.laying.LaidNovember.ANNA;
import static se.kvittens.application.laying.LaidNovember.NOON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.OrderBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.time.CareZone;

/** Whichever orders of a month are supplied and whichever are placed, in whatever order: the month is the same. */
class LaidOrdersProperties {

    private static final LaidNovember NOVEMBER = LaidNovember.by(Town.north());
    private static final Deed DEED = new Deed("kim", Role.CASE_WORKER, NOON, "");

    /** How an order comes to be known. */
    enum Way {
        SUPPLIED,
        PLACED,
        SUPPLIED_AND_PLACED,
        SUPPLIED_AND_ENDED,
        PLACED_TWICE
    }

    @Property(tries = 100)
    void LIFE_1_an_order_counts_the_same_and_once_however_it_is_known(
            @ForAll("orders") List<Execution> all, @ForAll("ways") List<Way> ways, @ForAll Random random) {
        List<Execution> supplied = new ArrayList<>();
        List<List<OrderSaid>> said = new ArrayList<>();
        for (int each = 0; each < all.size(); each++) {
            Execution order = all.get(each);
            Optional<OrderId> id = Optional.of(new OrderId("o-" + each));
            switch (ways.get(each)) {
                case SUPPLIED -> supplied.add(order);
                case PLACED -> said.add(placed(id, order));
                case SUPPLIED_AND_PLACED -> {
                    supplied.add(order);
                    said.add(placed(id, order));
                }
                case PLACED_TWICE -> {
                    said.add(placed(id, order));
                    said.add(placed(Optional.of(new OrderId("p-" + each)), order));
                }
                case SUPPLIED_AND_ENDED -> {
                    supplied.add(new Order.UnderWay(order.content(), order.executionDate()));
                    said.add(order instanceof Order.Ended ? List.of(said(Optional.empty(), order)) : List.of());
                }
            }
        }
        Collections.shuffle(said, random);
        Supplied laid = laid(supplied, NOON, said);
        Collections.shuffle(said, random);

        assertThat(laid(supplied, NOON, said)).isEqualTo(laid);
        assertThat(inMonth(laid)).containsExactlyInAnyOrderElementsOf(inMonth(folder(all)));
        assertThat(NOVEMBER.settled(laid).invoice())
                .isEqualTo(NOVEMBER.settled(folder(all)).invoice());
    }

    @Property(tries = 50)
    void TIME_4_what_is_said_after_the_lock_leaves_the_month_as_it_is(
            @ForAll("orders") List<Execution> before, @ForAll("orders") List<Execution> after) {
        List<List<OrderSaid>> late = after.stream()
                .map(each -> placed(Optional.of(new OrderId("late")), each))
                .toList();

        assertThat(laid(before, AFTER_LOCK, late)).isEqualTo(folder(before));
    }

    private static List<Execution> inMonth(Supplied month) {
        return month.month().recipients().get(0).executions().stream()
                .filter(each -> each.daysInForce().overlaps(CareZone.daysOf(LaidNovember.MONTH)))
                .toList();
    }

    /** Unconfirmed first, then confirmed, then ended where it is. */
    private static List<OrderSaid> placed(Optional<OrderId> id, Execution order) {
        return List.of(
                said(id, new Order.Unconfirmed(order.content())),
                said(id, new Order.UnderWay(order.content(), order.executionDate())),
                said(id, order));
    }

    private static OrderSaid said(Optional<OrderId> id, Order order) {
        return new OrderSaid(id, ANNA, new Customer("K-17", "", "Anna"), order, DEED);
    }

    private static Supplied folder(List<Execution> orders) {
        RecipientFile anna = RecipientBuilder.recipient("anna").build();
        return LaidNovember.folder(
                new RecipientFile(anna.recipient(), orders, List.of(), anna.excessApproved(), anna.mealDeliveries()));
    }

    private static Supplied laid(List<Execution> supplied, Instant taken, List<List<OrderSaid>> said) {
        List<OrderSaid> all = said.stream().flatMap(List::stream).toList();
        return NOVEMBER.laid(
                folder(supplied), new Laid.Said(LaidNovember.said(taken, List.of()), LaidNovember.said(taken, all)));
    }

    /** No two of one date and content. */
    @Provide
    Arbitrary<List<Execution>> orders() {
        Arbitrary<LocalDate> first = Arbitraries.integers().between(-40, 35).map(LaidNovember.MONTH.atDay(1)::plusDays);
        Arbitrary<Optional<Integer>> days =
                Arbitraries.integers().between(0, 60).optional();
        return Combinators.combine(first, days, Arbitraries.integers().between(1, 40), Arbitraries.of(EndReason.class))
                .as((from, length, hours, reason) -> {
                    OrderBuilder order = OrderBuilder.order()
                            .granted("PT" + hours + "H", Period.MONTH)
                            .from("" + from);
                    return length.map(each -> order.ended("" + from.plusDays(each), reason, false))
                            .orElseGet(order::build);
                })
                .list()
                .ofMaxSize(5)
                .uniqueElements(each -> each.executionDate() + " " + each.content());
    }

    @Provide
    Arbitrary<List<Way>> ways() {
        return Arbitraries.of(Way.class).list().ofSize(5);
    }
}
