package se.kvittens.application.ordering;

import jakarta.inject.Inject;
import java.time.LocalDate;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Order;

/** Ends an execution with a date, a reason and an explicit confirmation (LIFE-3). */
public final class EndExecution {

    private final OrderStore store;

    @Inject
    public EndExecution(OrderStore store) {
        this.store = store;
    }

    /**
     * How it is to end.
     *
     * @param mismanaged whether the provider has mismanaged its assignment
     * @param explicitlyConfirmed whether the person was asked once more, and said yes
     */
    public record Wish(LocalDate lastDay, EndReason reason, boolean mismanaged, boolean explicitlyConfirmed) {}

    public Answer<HeldOrder> end(OrderId id, Wish wish) {
        return store.find(id).then(held -> end(held, wish));
    }

    /** As it was seen; refused where it is changed since. */
    public Answer<HeldOrder> end(HeldOrder held, Wish wish) {
        if (held.order() instanceof Order.UnderWay underWay) {
            return underWay.end(wish.lastDay(), wish.reason(), wish.mismanaged(), wish.explicitlyConfirmed())
                    .fold(fault -> Answer.refused(reasonOf(fault)), ended -> store.end(held, ended));
        }
        return Answer.refused(
                held.order() instanceof Order.Ended ? RefusalReason.ALREADY_ENDED : RefusalReason.NOT_CONFIRMED_YET);
    }

    private static RefusalReason reasonOf(Order.EndRefused fault) {
        return switch (fault) {
            case NOT_CONFIRMED -> RefusalReason.NOT_EXPLICIT;
            case BEFORE_EXECUTION_DATE -> RefusalReason.LAST_DAY_BEFORE_FIRST;
        };
    }
}
