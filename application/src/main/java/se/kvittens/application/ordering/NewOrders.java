package se.kvittens.application.ordering;

import se.kvittens.application.answer.Answer;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.OrderContent;

/** Takes orders from who grants the help. */
public interface NewOrders {

    /**
     * An order that somebody places.
     *
     * @param id chosen by who places it, so that to send it again makes no second one
     */
    record Wish(OrderId id, RecipientId recipient, Customer customer, OrderContent content) {}

    /** Takes a new order, unconfirmed. The same again is accepted and makes no second one; another of that id is refused. */
    Answer<HeldOrder> place(Wish wish);
}
