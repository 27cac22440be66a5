package se.kvittens.application.ordering;

import jakarta.inject.Inject;
import java.util.List;
import se.kvittens.application.answer.Answer;

/** Lists the orders of a provider (LIFE-1, LIFE-2). */
public final class ListOrders {

    private final OrderStore store;

    @Inject
    public ListOrders(OrderStore store) {
        this.store = store;
    }

    public Answer<List<HeldOrder>> unconfirmed() {
        return store.unconfirmed();
    }

    /** The confirmed ones that a text finds; all of them for a blank text. */
    public Answer<List<HeldOrder>> confirmed(String text) {
        return text.isBlank() ? store.confirmed() : store.search(text.strip());
    }
}
