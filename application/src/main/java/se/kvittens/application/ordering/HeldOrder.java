package se.kvittens.application.ordering;

import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.Order;

/**
 * An order as the system that keeps it holds it.
 *
 * @param version changes with each change of the order; opaque
 * @param customer without the personal number, unless the system gives it
 */
public record HeldOrder(
        OrderId id, String version, RecipientId recipient, Customer customer, Order order, OrderOrigin origin) {

    /** One that was placed there. */
    public HeldOrder(OrderId id, String version, RecipientId recipient, Customer customer, Order order) {
        this(id, version, recipient, customer, order, OrderOrigin.PLACED);
    }
}
