package se.kvittens.application.supplying;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Supplier;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.registering.Households;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.ProviderId;

/**
 * Who lives with whom in a month, also where the month is not at hand yet: as in the nearest month before it, else as in the
 * nearest after it; where no month is at hand, nobody lives together. That people live on as they did is assumed. A month that
 * is not in order is passed over, so that no receipt is refused for it.
 */
public final class HouseholdsAtHand {

    private static final Households NOBODY_TOGETHER = (one, other) -> false;

    private final MonthSupply supply;

    @Inject
    public HouseholdsAtHand(MonthSupply supply) {
        this.supply = supply;
    }

    /** Among a provider's recipients; a fault only where to ask again may help. */
    public Either<SupplyFault, Households> in(YearMonth month, ProviderId provider) {
        return in(month, provider, () -> nearest(month, provider));
    }

    /** The month that is asked for most is asked for first, and alone where it is there. */
    private Either<SupplyFault, Households> in(
            YearMonth month, ProviderId provider, Supplier<Either<SupplyFault, Households>> others) {
        Either<SupplyFault, Optional<Supplied>> found = supply.find(provider, month);
        if (found.isLeft() && found.getLeft().passesByItself()) {
            return Either.left(found.getLeft());
        }
        return found.isRight() && found.get().isPresent()
                ? Either.right(MonthsFromJournal.households(found.get().get().month()))
                : others.get();
    }

    private Either<SupplyFault, Households> nearest(YearMonth month, ProviderId provider) {
        return supply.months(provider).flatMap(atHand -> first(provider, nearestFirst(month, atHand)));
    }

    private Either<SupplyFault, Households> first(ProviderId provider, List<YearMonth> months) {
        return months.isEmpty()
                ? Either.right(NOBODY_TOGETHER)
                : in(months.get(0), provider, () -> first(provider, months.subList(1, months.size())));
    }

    /** Those before the month from the latest back, and those after it from the earliest on. */
    private static List<YearMonth> nearestFirst(YearMonth month, NavigableSet<YearMonth> atHand) {
        List<YearMonth> ordered = new ArrayList<>(atHand.headSet(month, false).descendingSet());
        ordered.addAll(atHand.tailSet(month, false));
        return ordered;
    }
}
