package se.kvittens.application.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;

/** Orders in memory: the smallest thing that keeps the contract. */
final class MemoryOrders implements OrderStore {

    private final Map<String, HeldOrder> orders = new TreeMap<>();

    void put(String id, String name, Order order) {
        RecipientId recipient = new RecipientId("r-" + id);
        orders.put(id, new HeldOrder(new OrderId(id), "1", recipient, new Customer("n-" + id, "", name), order));
    }

    @Override
    public Answer<List<HeldOrder>> unconfirmed() {
        return those(held -> held.order() instanceof Order.Unconfirmed);
    }

    @Override
    public Answer<List<HeldOrder>> confirmed() {
        return those(held -> held.order() instanceof Execution);
    }

    @Override
    public Answer<List<HeldOrder>> search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return those(held -> held.order() instanceof Execution
                && !wanted.isEmpty()
                && (held.customer().name().toLowerCase(Locale.ROOT).contains(wanted)
                        || held.customer().customerNumber().equals(wanted)));
    }

    @Override
    public Answer<HeldOrder> find(OrderId id) {
        HeldOrder held = orders.get(id.value());
        return held == null ? Answer.refused(RefusalReason.UNKNOWN) : Answer.accepted(held);
    }

    @Override
    public Answer<HeldOrder> confirm(HeldOrder seen, LocalDate executionDate) {
        return orders.get(seen.id().value()).order() instanceof Order.Unconfirmed unconfirmed
                ? change(seen, unconfirmed.confirm(executionDate))
                : Answer.refused(RefusalReason.ALREADY_CONFIRMED);
    }

    @Override
    public Answer<HeldOrder> end(HeldOrder seen, Order.Ended ended) {
        return change(seen, ended);
    }

    private Answer<HeldOrder> change(HeldOrder seen, Order order) {
        if (!orders.get(seen.id().value()).version().equals(seen.version())) {
            return Answer.refused(RefusalReason.CHANGED_MEANWHILE);
        }
        String version = "" + (Integer.parseInt(seen.version()) + 1);
        HeldOrder changed = new HeldOrder(seen.id(), version, seen.recipient(), seen.customer(), order);
        orders.put(seen.id().value(), changed);
        return Answer.accepted(changed);
    }

    private Answer<List<HeldOrder>> those(Predicate<HeldOrder> wanted) {
        return Answer.accepted(orders.values().stream().filter(wanted).toList());
    }
}
