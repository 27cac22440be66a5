package se.kvittens.application.ordering;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/** Orders to try the use cases on. */
final class Orders {

    static final LocalDate FIRST = LocalDate.of(2024, 9, 1);

    private static final OrderContent CONTENT = new OrderContent(
            new GrantedTime(Duration.ofHours(20), Period.MONTH),
            new Category("CARE"),
            Set.of(new TaskCode("SHOWER")),
            Set.of());

    private Orders() {}

    static Order.Unconfirmed unconfirmed() {
        return new Order.Unconfirmed(CONTENT);
    }

    /** Two that wait, two under way and one that was ended: u1, u2, c1, c2 and e1. */
    static MemoryOrders five() {
        MemoryOrders orders = new MemoryOrders();
        orders.put("u1", "Ulla Ek", unconfirmed());
        orders.put("u2", "Ulf Alm", unconfirmed());
        orders.put("c1", "Carin Bok", unconfirmed().confirm(FIRST));
        orders.put("c2", "Curt Lind", unconfirmed().confirm(FIRST));
        orders.put("e1", "Eva Rönn", new Order.Ended(CONTENT, FIRST, FIRST, EndReason.MOVED, false));
        return orders;
    }
}
