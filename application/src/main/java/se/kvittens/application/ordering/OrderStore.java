package se.kvittens.application.ordering;

import java.time.LocalDate;
import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.domain.order.Order;

/** The system that keeps the orders of a provider. */
public interface OrderStore {

    /** All that wait for the provider. */
    Answer<List<HeldOrder>> unconfirmed();

    /** All confirmed ones, ended ones too. */
    Answer<List<HeldOrder>> confirmed();

    /**
     * The confirmed ones whose customer's name holds the text, or whose personal or customer number it is (LIFE-2); none
     * for a blank text.
     */
    Answer<List<HeldOrder>> search(String text);

    Answer<HeldOrder> find(OrderId id);

    /**
     * Confirms an order as it was seen. Refused where it is confirmed already, be it on the same date, or changed since.
     * After an answer that it was not ready, {@link #find} tells whether it was done.
     */
    Answer<HeldOrder> confirm(HeldOrder seen, LocalDate executionDate);

    /** Ends an execution as it was seen; refused where it is changed since. */
    Answer<HeldOrder> end(HeldOrder seen, Order.Ended ended);
}
