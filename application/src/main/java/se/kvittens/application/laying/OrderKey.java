package se.kvittens.application.laying;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.OrderContent;

/** By what a confirmed order of two sources is known to be the same. */
record OrderKey(RecipientId recipient, LocalDate executionDate, OrderContent content) {

    private static final String SUPPLIED = "supplied-";
    private static final String BETWEEN = "-";
    private static final int LENGTH = 32;

    static OrderKey of(RecipientId recipient, Execution execution) {
        return new OrderKey(recipient, execution.executionDate(), execution.content());
    }

    /**
     * The id of one that has none of its own.
     *
     * @param row of those of a month that are the same, from 1
     */
    OrderId id(UnaryOperator<String> hash, int row) {
        String text = executionDate + " " + LaidTexts.of(content) + " " + recipient;
        return new OrderId(SUPPLIED + hash.apply(text).substring(0, LENGTH) + (row == 1 ? "" : BETWEEN + row));
    }

    /** Which row of a month something was said of; empty of an order that was placed. */
    static OptionalInt rowOf(Optional<OrderId> id) {
        if (id.isEmpty()) {
            return OptionalInt.of(1);
        }
        if (!isSupplied(id.get())) {
            return OptionalInt.empty();
        }
        String number = id.get().value().substring(SUPPLIED.length() + LENGTH);
        return OptionalInt.of(number.isEmpty() ? 1 : Integer.parseInt(number.substring(BETWEEN.length())));
    }

    /** Whether an id can't be one that somebody chose. */
    static boolean isSupplied(OrderId id) {
        return id.value().startsWith(SUPPLIED);
    }
}
