package se.kvittens.application.laying;

import java.time.Instant;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    private final Map<OrderKey, List<Said<OrderSaid>>> confirmed;

    SaidOrders(List<Told<OrderSaid>> all, Predicate<Instant> counts) {
        this.standing = new Standing<>(all, counts, SaidOrders::name);
        this.confirmed = standing.all().stream()
                .filter(said -> said.last().order() instanceof Execution)
                .collect(Collectors.groupingBy(
                        said -> keyOf(said.last()).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
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

    Set<OrderKey> keys() {
        return confirmed.keySet();
    }

    /**
     * What was said of orders that are the same.
     *
     * @param rows what was said of each of those that were supplied
     * @param left those that were placed and stand for none of them, the last word last
     */
    record Pairs(List<Optional<Said<OrderSaid>>> rows, List<Said<OrderSaid>> left) {}

    /** What was said of a row counts for it; the rows that are left have what was placed, the last words before others. */
    Pairs pairs(OrderKey key, int rows) {
        List<Said<OrderSaid>> all = confirmed.getOrDefault(key, List.of());
        List<Said<OrderSaid>> placed = new ArrayList<>(all.stream()
                .filter(said -> OrderKey.rowOf(said.last().id()).isEmpty())
                .toList());
        List<Optional<Said<OrderSaid>>> paired = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            OptionalInt number = OptionalInt.of(row);
            paired.add(all.stream()
                    .filter(said -> OrderKey.rowOf(said.last().id()).equals(number))
                    .findFirst()
                    .or(() -> placed.isEmpty() ? Optional.empty() : Optional.of(placed.remove(placed.size() - 1))));
        }
        return new Pairs(paired, placed);
    }

    /**
     * The confirmed orders of a recipient in a month: each that was supplied, as it stands now, and after them those that were
     * not, each once.
     */
    List<Execution> over(RecipientId recipient, List<Execution> supplied, DateSpan month) {
        Map<OrderKey, Long> rows = supplied.stream()
                .collect(Collectors.groupingBy(each -> OrderKey.of(recipient, each), Collectors.counting()));
        Map<OrderKey, Iterator<Optional<Said<OrderSaid>>>> pairs = new HashMap<>();
        rows.forEach((key, count) ->
                pairs.put(key, pairs(key, count.intValue()).rows().iterator()));
        List<Execution> laid = new ArrayList<>();
        for (Execution each : supplied) {
            Optional<Said<OrderSaid>> said = Objects.requireNonNull(pairs.get(OrderKey.of(recipient, each)))
                    .next();
            laid.add(said.map(found -> over(each, found.last().order())).orElse(each));
        }
        confirmed.keySet().stream()
                .filter(key -> key.recipient().equals(recipient) && !rows.containsKey(key))
                .flatMap(key -> lastPlaced(key).stream())
                .filter(execution -> execution.daysInForce().overlaps(month))
                .sorted(IN_ORDER)
                .forEach(laid::add);
        return laid;
    }

    private Optional<Execution> lastPlaced(OrderKey key) {
        return pairs(key, 0).left().stream().reduce((earlier, later) -> later).map(said ->
                (Execution) said.last().order());
    }

    /** An end that was said counts; one that was not is as it was supplied. */
    static Execution over(Execution supplied, Order said) {
        return said instanceof Order.Ended ended ? ended : supplied;
    }
}
