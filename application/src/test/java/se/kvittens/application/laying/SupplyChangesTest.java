package se.kvittens.application.laying;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.absences.AbsenceStore;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.closing.Account;
import se.kvittens.application.keeping.MemoryChronicle;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderOrigin;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.MemoryMonths;
import se.kvittens.application.supplying.SuppliedMonths;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.DateSpan;

/** What becomes of what was said where the months that are supplied are others than they were. */
class SupplyChangesTest {

    private static final ProviderId NORTH = new ProviderId("Norra hemtjänsten");
    private static final Account ACCOUNT = new Account(Town.NORTH, NORTH);
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final AbsenceId OWN = new AbsenceId("a-1");
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final Instant NOON = At.at("2024-10-08T12:00");
    private static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, NORTH, PublishedLocks.NONE);
    private static final Deed DEED = new Deed("kim", Role.CASE_WORKER, NOON, "");
    private static final RuleBooks BOOKS =
            new RuleBooks(List.of(Town.north().lock(3, "16:00").book()));

    private final MemoryChronicle<AbsenceSaid> absences = new MemoryChronicle<>(() -> NOON);
    private final MemoryChronicle<OrderSaid> orders = new MemoryChronicle<>(() -> NOON);
    private final MemoryMonths months = new MemoryMonths(NORTH);

    private void supply(YearMonth month, RecipientFile file) {
        months.put(SuppliedMonths.of(NORTH, month, file));
    }

    private AbsenceStore absences() {
        return new ChronicleAbsences(absences, months, () -> BOOKS, Hashes::of).of(ASSIGNMENT, DEED);
    }

    private OrderStore orders() {
        return new ChronicleOrders(orders, months, () -> BOOKS, Hashes::of).of(ASSIGNMENT, DEED);
    }

    private List<HeldAbsence> held() {
        return absences().all().value().orElseThrow();
    }

    private Supplied laid(YearMonth month) {
        return Laid.over(months, new Laid.Said(absences, orders), () -> BOOKS, Hashes::of)
                .months()
                .find(NORTH, month)
                .get()
                .orElseThrow();
    }

    private static RecipientFile inHospital() {
        return recipient("anna")
                .absent("2024-10-03", "", AbsenceCause.HOSPITAL, "2024-10-02T09:00")
                .build();
    }

    private static Absence open() {
        return Absence.of(DateSpan.from(At.day("2024-10-03")), AbsenceCause.HOSPITAL, Optional.empty());
    }

    private static Absence until(String last) {
        return open().closedOn(At.day(last)).get();
    }

    private static RefusalReason reason(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).reason();
    }

    @Test
    void LIFE_4_the_end_of_a_supplied_absence_counts_only_where_it_is_supplied() {
        supply(OCTOBER, inHospital());
        supply(OCTOBER.plusMonths(1), recipient("anna").build());
        HeldAbsence seen = held().get(0);
        assertThat(absences().change(seen, until("2024-11-05")).isAccepted()).isTrue();

        assertThat(absences.read(ACCOUNT).get().told().get(0).what().id()).isEmpty();
        assertThat(laid(OCTOBER.plusMonths(1)).month().recipients().get(0).absences())
                .isEmpty();

        supply(OCTOBER, recipient("anna").build());
        assertThat(held()).isEmpty();
        assertThat(reason(absences().change(seen, until("2024-10-06")))).isEqualTo(RefusalReason.UNKNOWN);
        assertThat(absences().register(OWN, ANNA, open()).isAccepted()).isTrue();
    }

    @Test
    void LIFE_4_a_registered_absence_is_closed_under_its_own_id() {
        supply(OCTOBER, recipient("anna").build());
        HeldAbsence own = absences().register(OWN, ANNA, open()).value().orElseThrow();
        absences().change(own, until("2024-10-06"));

        assertThat(absences.read(ACCOUNT).get().told())
                .extracting(told -> told.what().id())
                .containsOnly(Optional.of(OWN));
    }

    @Test
    void LIFE_4_what_is_said_leaves_when_it_was_known_and_what_it_is_as_it_was_supplied() {
        supply(OCTOBER, inHospital());
        absences().register(OWN, ANNA, until("2024-10-06"));
        Absence supplied = inHospital().absences().get(0);

        assertThat(held()).extracting(each -> each.absence().known()).containsExactly(supplied.known());
        Absence told = new Absence(supplied.days(), supplied.cause(), Optional.empty(), "Hos sonen");
        assertThat(SaidAbsences.over(told, open()).description()).isEqualTo("Hos sonen");
        assertThat(SaidAbsences.over(supplied, told).description()).isEqualTo("Hos sonen");
    }

    @Test
    void what_was_said_of_a_month_leaves_the_next_one_as_it_is() {
        Order.Ended ended = (Order.Ended) order().from("2024-10-01").ended("2024-10-31", EndReason.MOVED, false);
        supply(OCTOBER, recipient("anna").orders().build());
        supply(OCTOBER.plusMonths(1), recipient("anna").orders().build());
        absences().register(OWN, ANNA, until("2024-10-31"));
        place(ended);

        assertThat(laid(OCTOBER).month().recipients().get(0).absences()).containsExactly(until("2024-10-31"));
        assertThat(laid(OCTOBER).month().recipients().get(0).executions()).containsExactly(ended);
        assertThat(laid(OCTOBER.plusMonths(1)))
                .isEqualTo(SuppliedMonths.of(
                        NORTH, OCTOBER.plusMonths(1), recipient("anna").orders().build()));
    }

    private void place(Execution said) {
        orders.append(
                        ACCOUNT,
                        orders.read(ACCOUNT).get().version(),
                        new OrderSaid(
                                Optional.of(new OrderId("o-1")), ANNA, new Customer("K-17", "", "Anna"), said, DEED))
                .get();
    }

    @Test
    void LIFE_3_an_order_that_was_supplied_and_placed_is_one_and_ends_as_the_placed_one() {
        Order.UnderWay underWay = (Order.UnderWay) order().from("2024-10-01").build();
        Order.Ended ended =
                underWay.end(At.day("2024-10-20"), EndReason.MOVED, false, true).get();
        supply(OCTOBER, recipient("anna").orders(underWay).build());
        place(ended);

        assertThat(laid(OCTOBER).month().recipients().get(0).executions()).containsExactly(ended);
        HeldOrder held = orders().find(new OrderId("o-1")).value().orElseThrow();
        assertThat(held.origin()).isEqualTo(OrderOrigin.BOTH);
        assertThat(orders().confirmed().value().orElseThrow()).containsExactly(held);
    }

    @Test
    void LIFE_3_an_order_that_ended_where_it_was_supplied_has_ended_whatever_was_placed() {
        Order.Ended ended = (Order.Ended) order().from("2024-10-01").ended("2024-10-20", EndReason.MOVED, false);
        supply(OCTOBER, recipient("anna").orders(ended).build());
        place(new Order.UnderWay(ended.content(), ended.executionDate()));

        assertThat(orders().confirmed().value().orElseThrow())
                .extracting(HeldOrder::order)
                .containsExactly(ended);
        assertThat(laid(OCTOBER).month().recipients().get(0).executions()).containsExactly(ended);
    }

    @Test
    void LIFE_3_an_order_that_is_supplied_no_more_is_not_known_to_who_ends_it() {
        Order.UnderWay underWay = (Order.UnderWay) order().build();
        supply(OCTOBER, recipient("anna").orders(underWay).build());
        HeldOrder seen = orders().confirmed().value().orElseThrow().get(0);
        supply(OCTOBER, recipient("anna").orders().build());

        assertThat(reason(orders().end(
                                seen,
                                underWay.end(At.day("2024-10-20"), EndReason.MOVED, false, true)
                                        .get())))
                .isEqualTo(RefusalReason.UNKNOWN);
    }

    @Test
    void who_is_known_is_known_by_the_last_month_where_all_are_locked_and_by_none_where_there_is_none() {
        assertThat(reason(absences().register(OWN, ANNA, open()))).isEqualTo(RefusalReason.UNKNOWN);
        supply(OCTOBER.minusMonths(2), recipient("bo").build());
        supply(OCTOBER.minusMonths(1), recipient("anna").build());

        assertThat(reason(absences().register(OWN, new RecipientId("bo"), open())))
                .isEqualTo(RefusalReason.UNKNOWN);
        assertThat(absences().register(OWN, ANNA, open()).isAccepted()).isTrue();
    }

    @Test
    void where_a_month_can_not_be_had_nothing_is_said() {
        supply(OCTOBER, recipient("anna").build());
        months.fail(NORTH, OCTOBER, SupplyFault.NOT_IN_ORDER);

        assertThat(absences().register(OWN, ANNA, open()))
                .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE)));
        assertThat(absences.read(ACCOUNT).get().told()).isEmpty();
    }

    @Test
    void TIME_4_where_no_rule_book_locks_a_month_all_that_was_said_counts() {
        supply(OCTOBER, recipient("anna").build());
        absences().register(OWN, ANNA, until("2024-10-06"));
        WhatWasSaid said = new WhatWasSaid(new Laid.Said(absences, orders), () -> new RuleBooks(List.of()), Hashes::of);

        assertThat(said.over(SuppliedMonths.of(NORTH, OCTOBER, recipient("anna").build()))
                        .get()
                        .month()
                        .recipients()
                        .get(0)
                        .absences())
                .containsExactly(until("2024-10-06"));
    }
}
