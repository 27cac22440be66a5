package se.kvittens.application.reporting;

import java.util.function.Consumer;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.settlement.Settlement;

/** Makes rows of one kind out of settled months. Used once; it keeps no visit. */
public interface Report<R> {

    /** Takes a provider's month, month by month in the order of time, and tells the rows that are known by it. */
    void take(Settlement settlement, Supplied from, Consumer<? super R> rows);

    /** Tells the rows that are known only at the end. */
    void finish(Consumer<? super R> rows);
}
