package se.kvittens.application.supplying;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.ProviderId;

/**
 * The months of a municipality's providers, as they were supplied: recipients, orders, absences and prices, and the visits of
 * a system that has no journal. Each question is answered by what is at hand when it is asked; several may ask at once.
 */
public interface MonthSupply {

    /** Those that are supplied, also one that has no month at hand. Of another there is none. */
    Set<ProviderId> providers();

    /** The months of a provider that are at hand, the earliest first. Each is found, or it is said why not. */
    Either<SupplyFault, NavigableSet<YearMonth>> months(ProviderId provider);

    /**
     * A provider's month, whole and without rejects. Empty where it is not at hand, and never where that can't be known. What is
     * replaced while it is read is given as it was or as it is, and never in part.
     */
    Either<SupplyFault, Optional<Supplied>> find(ProviderId provider, YearMonth month);

    /** The same without what was said in them: for what nobody says in a month, such as who lives with whom. */
    default MonthSupply asSupplied() {
        return this;
    }

    /** A month {@link #asSupplied} with what was said in it until now: for who must know when that was read. */
    default Either<JournalFault, Supplied> withWhatWasSaid(Supplied supplied) {
        return Either.right(supplied);
    }
}
