package se.kvittens.application.laying;

import static se.kvittens.domain.fixture.OrderBuilder.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.keeping.ChronicleContract;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;

/** The same, of orders. */
public abstract class OrderChronicleContract extends ChronicleContract<OrderSaid> {

    private static final Deed DEED =
            new Deed("kim", Role.CASE_WORKER, Instant.parse("2024-10-08T09:59:59.123456789Z"), "");
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final Customer CUSTOMER = new Customer("K-17", "", "Anna \"Å\" Öberg");

    /** For test classes of chronicles. */
    protected OrderChronicleContract() {}

    @Override
    protected List<OrderSaid> things() {
        return List.of(
                said(new Order.Unconfirmed(order().content())),
                said(order().mergeAllowed(MergeGround.ORDER, MergeGround.PLAN).build()),
                new OrderSaid(
                        Optional.empty(),
                        ANNA,
                        CUSTOMER,
                        order().ended("2024-11-20", EndReason.CUSTOMER_WISH, true),
                        DEED));
    }

    private static OrderSaid said(Order order) {
        return new OrderSaid(Optional.of(new OrderId("o-1")), ANNA, CUSTOMER, order, DEED);
    }
}
