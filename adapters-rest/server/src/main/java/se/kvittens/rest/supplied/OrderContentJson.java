package se.kvittens.rest.supplied;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.task.TaskCode;

/** What is ordered, and how it is executed, as the contract has it wherever an order stands. */
public final class OrderContentJson {

    private OrderContentJson() {}

    public static void write(ObjectNode json, OrderContent content) {
        json.put("category", content.category().code())
                .put("grantedSeconds", content.granted().time().toSeconds())
                .put("per", content.granted().per().name());
        put(json, "tasks", content.tasks().stream().map(TaskCode::code));
        put(json, "mergeAllowed", content.mergeAllowed().stream().map(MergeGround::name));
    }

    /** From when to when, and how it ended. */
    public static void write(ObjectNode json, Execution execution) {
        json.put("from", execution.executionDate().toString());
        if (execution instanceof Order.Ended ended) {
            json.put("to", ended.lastDay().toString())
                    .put("ended", ended.reason().name())
                    .put("mismanaged", ended.mismanaged());
        }
    }

    private static void put(ObjectNode json, String field, Stream<String> words) {
        var array = json.putArray(field);
        words.sorted().forEach(array::add);
    }
}
