package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps orders. One is confirmed once, and its date is never changed (LIFE-1). */
public final class OrdersDesk {

    private static final Set<String> STATES = Set.of("", "UNCONFIRMED", "CONFIRMED");

    private final Shelf orders;

    public OrdersDesk(InstantSource clock) {
        this.orders = new Shelf(clock);
    }

    public void put(ObjectNode order) {
        orders.put(order.path("id").asText(), order);
    }

    Reply list(Heard heard) {
        String state = heard.asked("state").orElse("");
        if (!STATES.contains(state)) {
            return Reply.invalid();
        }
        return orders.page(heard, order -> state.isEmpty() || isConfirmed(order) == state.equals("CONFIRMED"));
    }

    Reply search(Heard heard) {
        String text = heard.body().path("text").asText("").strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() || heard.header("idempotency-key").isEmpty()
                ? Reply.invalid()
                : orders.page(heard, order -> isConfirmed(order) && isOf(order.path("customer"), text));
    }

    Reply get(Heard heard) {
        ObjectNode order = orders.get(heard.id());
        return order == null ? Reply.unknown() : Reply.ok(order).tagged();
    }

    Reply confirm(Heard heard) {
        ObjectNode order = orders.get(heard.id());
        if (order != null && isConfirmed(order)) {
            return Reply.problem(409, "ALREADY_CONFIRMED");
        }
        JsonNode date = heard.body().path("executionDate");
        return Sound.isDate(date) ? change(heard, changed -> changed.set("executionDate", date)) : Reply.invalid();
    }

    Reply end(Heard heard) {
        ObjectNode order = orders.get(heard.id());
        JsonNode lastDay = heard.body().path("lastDay");
        if (order != null && !isConfirmed(order)) {
            return Reply.problem(409, "NOT_CONFIRMED_YET");
        }
        if (order != null && order.has("end")) {
            return Reply.problem(409, "ALREADY_ENDED");
        }
        if (!Sound.isEnd(heard.body())) {
            return Reply.invalid();
        }
        // Dates of the same form are in order as texts.
        return order != null
                        && lastDay.asText()
                                        .compareTo(order.path("executionDate").asText())
                                < 0
                ? Reply.problem(409, "LAST_DAY_BEFORE_FIRST")
                : change(heard, changed -> changed.set("end", heard.body()));
    }

    private Reply change(Heard heard, Consumer<ObjectNode> change) {
        ObjectNode order = orders.get(heard.id());
        if (order == null) {
            return Reply.unknown();
        }
        if (!heard.header("if-match").orElse("").equals(order.path("version").asText())) {
            return Reply.problem(412, "CHANGED_MEANWHILE");
        }
        ObjectNode changed = order.deepCopy();
        change.accept(changed);
        changed.put("version", Versions.after(order)).put("changed", orders.now());
        put(changed);
        return Reply.ok(changed).tagged();
    }

    private static boolean isConfirmed(ObjectNode order) {
        return order.has("executionDate");
    }

    private static boolean isOf(JsonNode customer, String text) {
        return customer.path("id").asText().toLowerCase(Locale.ROOT).equals(text)
                || customer.path("name").asText().toLowerCase(Locale.ROOT).contains(text);
    }
}
