package se.kvittens.application.laying;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.OrderContent;

/** By what a confirmed order of two sources is known to be the same. */
record OrderKey(RecipientId recipient, LocalDate executionDate, OrderContent content) {

    private static final String SUPPLIED = "supplied-";
    private static final int LENGTH = 32;

    static OrderKey of(RecipientId recipient, Execution execution) {
        return new OrderKey(recipient, execution.executionDate(), execution.content());
    }

    /** The id of one that has none of its own. */
    OrderId id(UnaryOperator<String> hash) {
        String text = executionDate + " " + LaidTexts.of(content) + " " + recipient;
        return new OrderId(SUPPLIED + hash.apply(text).substring(0, LENGTH));
    }

    /** Whether an id can't be one that somebody chose. */
    static boolean isSupplied(OrderId id) {
        return id.value().startsWith(SUPPLIED);
    }
}
