package se.kvittens.application.closing;

import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.application.settling.Supplied;

/** Recipients, orders, absences and prices of a provider's earlier months, as those months were settled by. */
@FunctionalInterface
public interface EarlierMonths {

    /** Empty where it is not at hand. */
    Optional<Supplied> of(YearMonth month);
}
