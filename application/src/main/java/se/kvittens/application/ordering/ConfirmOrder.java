package se.kvittens.application.ordering;

import jakarta.inject.Inject;
import java.time.LocalDate;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.order.Order;

/** Confirms an order with its execution date, once (LIFE-1). A date ahead is allowed. */
public final class ConfirmOrder {

    private final OrderStore store;

    @Inject
    public ConfirmOrder(OrderStore store) {
        this.store = store;
    }

    public Answer<HeldOrder> confirm(OrderId id, LocalDate executionDate) {
        return store.find(id).then(held -> confirm(held, executionDate));
    }

    /** As it was seen; refused where it is changed since. */
    public Answer<HeldOrder> confirm(HeldOrder held, LocalDate executionDate) {
        return held.order() instanceof Order.Unconfirmed unconfirmed
                ? store.confirm(held, unconfirmed.confirm(executionDate).executionDate())
                : Answer.refused(RefusalReason.ALREADY_CONFIRMED);
    }
}
