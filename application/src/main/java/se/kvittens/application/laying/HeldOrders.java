package se.kvittens.application.laying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final Map<OrderKey, Execution> supplied = new LinkedHashMap<>();
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
            file.executions().forEach(each -> supplied.put(OrderKey.of(recipient, each), each));
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
        Map<OrderKey, Execution> left = new LinkedHashMap<>(supplied);
        for (Said<OrderSaid> each : said.all()) {
            Optional<Execution> same = SaidOrders.keyOf(each.last()).map(supplied::get);
            SaidOrders.keyOf(each.last()).ifPresent(left::remove);
            if (each.last().id().isPresent() || same.isPresent()) {
                all.add(held(each, same));
            }
        }
        left.forEach((key, execution) -> all.add(new HeldOrder(
                key.id(hash),
                version(0, execution),
                key.recipient(),
                nameless(key.recipient()),
                execution,
                OrderOrigin.SUPPLIED)));
        return all;
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
                last.id().orElseGet(() -> SaidOrders.keyOf(last).orElseThrow().id(hash)),
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
