package se.kvittens.examples.simulate.seed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.examples.simulate.desk.Versions;

/** Orders and absences of one recipient as the contract has them. */
record SeededOrders(RecipientId recipient, String provider, Instant changed) {

    ObjectNode order(int number, Order order) {
        OrderContent content = order.content();
        GrantedTime granted = content.granted();
        ObjectNode node = head("order-" + recipient + "-" + number);
        node.put("category", content.category().code());
        node.putObject("granted")
                .put("seconds", granted.time().toSeconds())
                .put("per", granted.per().name());
        content.tasks().stream()
                .sorted()
                .forEach(task -> node.withArray("tasks").add(task.code()));
        node.withArray("tasks");
        node.withArray("mergeAllowed");
        content.mergeAllowed().stream()
                .sorted()
                .forEach(ground -> node.withArray("mergeAllowed").add(ground.name()));
        if (order instanceof Execution execution) {
            node.put("executionDate", "" + execution.executionDate());
        }
        if (order instanceof Order.Ended ended) {
            node.putObject("end")
                    .put("lastDay", "" + ended.lastDay())
                    .put("reason", ended.reason().name())
                    .put("mismanaged", ended.mismanaged());
        }
        return node;
    }

    ObjectNode absence(int number, Absence absence) {
        ObjectNode node = head("absence-" + recipient + "-" + number)
                .put("cause", absence.cause().name())
                .put("firstDay", "" + absence.days().start())
                .put("description", absence.description());
        if (!absence.isOpen()) {
            node.put("lastDay", "" + absence.days().end().minusDays(1));
        }
        absence.known().ifPresent(at -> node.put("known", SeededVisits.time(at)));
        return node;
    }

    private ObjectNode head(String id) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("version", Versions.FIRST)
                .put("provider", provider)
                .put("changed", SeededVisits.time(changed));
        node.set("customer", SeededPeople.named(recipient));
        return node;
    }
}
