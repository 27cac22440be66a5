package se.kvittens.application.ordering;

import java.util.Optional;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.Order;

/**
 * What somebody said of an order: how it is from then on.
 *
 * @param id empty where it is one that was supplied with a month, which is known by whose it is, its execution date and what
 *     it asks for
 */
public record OrderSaid(Optional<OrderId> id, RecipientId recipient, Customer customer, Order order, Deed deed) {}
