package se.kvittens.rest.orders;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.rest.reply.ETags;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.supplied.OrderContentJson;

/** Orders as the contract has them. */
final class OrderJson {

    private OrderJson() {}

    /** With the tag by which it is seen. */
    static Reply reply(HeldOrder held) {
        return new Reply(of(held), Optional.of(etag(held)));
    }

    static String etag(HeldOrder held) {
        return ETags.of(held.version());
    }

    static ObjectNode of(HeldOrder held) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("order", held.id().value())
                .put("recipient", held.recipient().value())
                .put("state", state(held.order()))
                .put("origin", held.origin().name());
        customer(json, held.customer());
        OrderContentJson.write(json, held.order().content());
        if (held.order() instanceof Execution execution) {
            OrderContentJson.write(json, execution);
        }
        return json;
    }

    /** A month tells no names. */
    private static void customer(ObjectNode json, Customer customer) {
        if (!customer.name().isEmpty()) {
            json.putObject("customer")
                    .put("number", PersonalNumbers.maskedIn(customer.customerNumber()))
                    .put("name", PersonalNumbers.maskedIn(customer.name()));
        }
    }

    private static String state(Order order) {
        if (order instanceof Order.Unconfirmed) {
            return "UNCONFIRMED";
        }
        return order instanceof Order.Ended ? "ENDED" : "UNDER_WAY";
    }
}
