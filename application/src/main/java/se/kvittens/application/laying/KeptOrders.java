package se.kvittens.application.laying;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.keeping.Saying;
import se.kvittens.application.keeping.Saying.Decision;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.NewOrders;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.order.ConfirmedOrders;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;

/**
 * The orders of a provider as somebody sees and changes them by a deed: those that were placed, and the confirmed ones that were
 * supplied, which can be ended as well.
 */
final class KeptOrders implements OrderStore, NewOrders {

    private final Saying<HeldOrders, OrderSaid> saying;
    private final Deed deed;

    KeptOrders(Saying<HeldOrders, OrderSaid> saying, Deed deed) {
        this.saying = saying;
        this.deed = deed;
    }

    @Override
    public Answer<List<HeldOrder>> unconfirmed() {
        return those(held -> held.order() instanceof Order.Unconfirmed);
    }

    @Override
    public Answer<List<HeldOrder>> confirmed() {
        return those(held -> held.order() instanceof Execution);
    }

    private Answer<List<HeldOrder>> those(Predicate<HeldOrder> wanted) {
        return saying.read().map(held -> held.all().stream().filter(wanted).toList());
    }

    @Override
    public Answer<List<HeldOrder>> search(String text) {
        return confirmed().map(all -> text.isBlank() ? List.of() : matching(all, text));
    }

    private static List<HeldOrder> matching(List<HeldOrder> all, String text) {
        Set<ConfirmedOrders.Entry> found = new ConfirmedOrders(
                        all.stream().map(KeptOrders::entry).toList())
                .matching(text).stream().collect(Collectors.toSet());
        return all.stream().filter(held -> found.contains(entry(held))).toList();
    }

    private static ConfirmedOrders.Entry entry(HeldOrder held) {
        return new ConfirmedOrders.Entry(held.customer(), (Execution) held.order());
    }

    @Override
    public Answer<HeldOrder> find(OrderId id) {
        return saying.read().then(held -> found(held, id));
    }

    private static Answer<HeldOrder> found(HeldOrders held, OrderId id) {
        return held.find(id).map(Answer::accepted).orElseGet(() -> Answer.refused(RefusalReason.UNKNOWN));
    }

    @Override
    public Answer<HeldOrder> place(NewOrders.Wish wish) {
        OrderSaid said = new OrderSaid(
                Optional.of(wish.id()), wish.recipient(), wish.customer(), new Order.Unconfirmed(wish.content()), deed);
        return saying.say(held -> decided(held, said, wish.id()), held -> found(held, wish.id()));
    }

    private static Decision<OrderSaid> decided(HeldOrders held, OrderSaid said, OrderId id) {
        Optional<OrderSaid> before = held.placed(id);
        if (before.isPresent()) {
            return isSame(before.get(), said) ? Decision.nothingToSay() : Decision.refused(RefusalReason.TAKEN);
        }
        if (OrderKey.isSupplied(id)) {
            return Decision.refused(RefusalReason.TAKEN);
        }
        return held.know(said.recipient()) ? Decision.said(said) : Decision.refused(RefusalReason.UNKNOWN);
    }

    private static boolean isSame(OrderSaid one, OrderSaid other) {
        return one.recipient().equals(other.recipient())
                && one.customer().equals(other.customer())
                && one.order().equals(other.order());
    }

    @Override
    public Answer<HeldOrder> confirm(HeldOrder seen, LocalDate executionDate) {
        return saying.say(held -> confirmed(held, seen, executionDate), held -> found(held, seen.id()));
    }

    private Decision<OrderSaid> confirmed(HeldOrders held, HeldOrder seen, LocalDate executionDate) {
        Optional<HeldOrder> now = held.find(seen.id());
        if (now.isPresent() && now.get().order() instanceof Execution) {
            return Decision.refused(RefusalReason.ALREADY_CONFIRMED);
        }
        Execution execution = new Order.Unconfirmed(seen.order().content()).confirm(executionDate);
        Decision<OrderSaid> decision = changed(now, seen, execution);
        return decision.said().isPresent() && held.tellOf(OrderKey.of(seen.recipient(), execution))
                ? Decision.refused(RefusalReason.STANDS_ALREADY)
                : decision;
    }

    @Override
    public Answer<HeldOrder> end(HeldOrder seen, Order.Ended ended) {
        return saying.say(held -> changed(held.find(seen.id()), seen, ended), held -> found(held, seen.id()));
    }

    private Decision<OrderSaid> changed(Optional<HeldOrder> now, HeldOrder seen, Order order) {
        if (now.isEmpty()) {
            return Decision.refused(RefusalReason.UNKNOWN);
        }
        if (!now.get().version().equals(seen.version())) {
            return Decision.refused(RefusalReason.CHANGED_MEANWHILE);
        }
        Optional<OrderId> id = Optional.of(seen.id())
                .filter(own -> !OrderKey.rowOf(Optional.of(own)).equals(OptionalInt.of(1)));
        return Decision.said(new OrderSaid(id, seen.recipient(), seen.customer(), order, deed));
    }
}
