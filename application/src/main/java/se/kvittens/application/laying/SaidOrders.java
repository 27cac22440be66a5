package se.kvittens.application.laying;

import java.time.Instant;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kvittens.application.keeping.Chronicle.Told;
import se.kvittens.application.keeping.Standing;
import se.kvittens.application.keeping.Standing.Said;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.time.DateSpan;

/** What stands of orders after all that was said, or after a part of it. */
final class SaidOrders {

    private static final Comparator<Execution> IN_ORDER = Comparator.comparing(
                    (Execution execution) -> (ChronoLocalDate) execution.executionDate())
            .thenComparing(LaidTexts::of);

    private final Standing<OrderSaid> standing;
    private final Map<RecipientId, List<OrderSaid>> confirmed;

    SaidOrders(List<Told<OrderSaid>> all, Predicate<Instant> counts) {
        this.standing = new Standing<>(all, counts, SaidOrders::name);
        this.confirmed = standing.all().stream()
                .map(Said::last)
                .filter(said -> said.order() instanceof Execution)
                .collect(Collectors.groupingBy(OrderSaid::recipient));
    }

    private static Object name(OrderSaid said) {
        return said.id().<Object>map(id -> id).orElseGet(() -> keyOf(said).orElseThrow());
    }

    /** Empty of one that is not confirmed. */
    static Optional<OrderKey> keyOf(OrderSaid said) {
        return said.order() instanceof Execution execution
                ? Optional.of(OrderKey.of(said.recipient(), execution))
                : Optional.empty();
    }

    Collection<Said<OrderSaid>> all() {
        return standing.all();
    }

    /**
     * The confirmed orders of a recipient in a month: each that was supplied, as it stands now, and after them those that were
     * not. One that was placed stands for one that was supplied, and no more.
     */
    List<Execution> over(RecipientId recipient, List<Execution> supplied, DateSpan month) {
        List<OrderSaid> left = new ArrayList<>(confirmed.getOrDefault(recipient, List.of()));
        List<Execution> laid = new ArrayList<>();
        for (Execution each : supplied) {
            Optional<OrderSaid> same = left.stream()
                    .filter(said -> keyOf(said)
                            .filter(OrderKey.of(recipient, each)::equals)
                            .isPresent())
                    .findFirst();
            same.ifPresent(left::remove);
            laid.add(same.map(said -> over(each, said.order())).orElse(each));
        }
        left.stream()
                .filter(said -> said.id().isPresent())
                .map(said -> (Execution) said.order())
                .filter(execution -> execution.daysInForce().overlaps(month))
                .sorted(IN_ORDER)
                .forEach(laid::add);
        return laid;
    }

    /** An end that was said counts; one that was not is as it was supplied. */
    static Execution over(Execution supplied, Order said) {
        return said instanceof Order.Ended ended ? ended : supplied;
    }
}
