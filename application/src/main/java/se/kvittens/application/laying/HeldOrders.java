package se.kvittens.application.laying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.keeping.Saying;
import se.kvittens.application.keeping.Standing.Said;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderOrigin;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;

/** The orders of a provider as they stand now: those that were placed, and the confirmed ones that were supplied. */
final class HeldOrders implements Saying.Book {

    private static final int LENGTH = 8;

    private final long version;
    private final SaidOrders said;
    private final Map<OrderKey, List<Execution>> supplied = new LinkedHashMap<>();
    private final Set<RecipientId> known;
    private final UnaryOperator<String> hash;

    /** Of files from the earliest month on: the latest that has an order says how it is. */
    HeldOrders(Chronicle.Page<OrderSaid> page, List<RecipientFile> files, UnaryOperator<String> hash) {
        this.version = page.version();
        this.said = new SaidOrders(page.told(), taken -> true);
        this.known = files.stream().map(file -> file.recipient().id()).collect(Collectors.toSet());
        this.hash = hash;
        for (RecipientFile file : files) {
            RecipientId recipient = file.recipient().id();
            Map<OrderKey, List<Execution>> rows = new LinkedHashMap<>();
            file.executions()
                    .forEach(each -> rows.computeIfAbsent(OrderKey.of(recipient, each), key -> new ArrayList<>())
                            .add(each));
            supplied.putAll(rows);
        }
    }

    @Override
    public long version() {
        return version;
    }

    boolean know(RecipientId recipient) {
        return known.contains(recipient);
    }

    List<HeldOrder> all() {
        List<HeldOrder> all = new ArrayList<>();
        said.all().stream()
                .filter(each -> SaidOrders.keyOf(each.last()).isEmpty())
                .forEach(each -> all.add(held(each, Optional.empty())));
        Set<OrderKey> keys = new LinkedHashSet<>(said.keys());
        keys.addAll(supplied.keySet());
        keys.forEach(key -> all.addAll(confirmed(key)));
        return all;
    }

    private List<HeldOrder> confirmed(OrderKey key) {
        List<Execution> rows = supplied.getOrDefault(key, List.of());
        SaidOrders.Pairs pairs = said.pairs(key, rows.size());
        List<HeldOrder> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Execution execution = rows.get(row);
            OrderId id = key.id(hash, row + 1);
            all.add(pairs.rows()
                    .get(row)
                    .map(each -> held(each, Optional.of(execution)))
                    .orElseGet(() -> supplied(id, key, execution)));
        }
        Optional<Execution> same = rows.stream().findFirst();
        pairs.left().forEach(each -> all.add(held(each, same)));
        return all;
    }

    private HeldOrder supplied(OrderId id, OrderKey key, Execution execution) {
        return new HeldOrder(
                id, version(0, execution), key.recipient(), nameless(key.recipient()), execution, OrderOrigin.SUPPLIED);
    }

    /** Whether something was said of the same confirmed order already. */
    boolean tellOf(OrderKey key) {
        int rows = supplied.getOrDefault(key, List.of()).size();
        SaidOrders.Pairs pairs = said.pairs(key, rows);
        return !pairs.left().isEmpty() || pairs.rows().stream().anyMatch(Optional::isPresent);
    }

    /** A month tells no names. */
    private static Customer nameless(RecipientId recipient) {
        return new Customer(recipient.value(), "", "");
    }

    private HeldOrder held(Said<OrderSaid> each, Optional<Execution> same) {
        OrderSaid last = each.last();
        Order now = same.<Order>map(supplied -> SaidOrders.over(supplied, last.order()))
                .orElse(last.order());
        return new HeldOrder(
                last.id().orElseGet(() -> SaidOrders.keyOf(last).orElseThrow().id(hash, 1)),
                version(each.times(), now),
                last.recipient(),
                last.customer(),
                now,
                same.isPresent() ? OrderOrigin.BOTH : OrderOrigin.PLACED);
    }

    private String version(int times, Order order) {
        return times + "-" + hash.apply(LaidTexts.of(order)).substring(0, LENGTH);
    }

    Optional<HeldOrder> find(OrderId id) {
        return all().stream().filter(held -> held.id().equals(id)).findFirst();
    }

    /** An order as it was placed first under an id. */
    Optional<OrderSaid> placed(OrderId id) {
        return said.all().stream()
                .map(Said::first)
                .filter(first -> first.id().equals(Optional.of(id)))
                .findFirst();
    }
}
