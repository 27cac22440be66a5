package se.kvittens.application.laying;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import se.kvittens.application.keeping.OpenDays;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.ProviderId;

/** The recipients of the months that are supplied and not locked; of the last one at hand where all are locked. */
final class CurrentMonths {

    private final MonthSupply supply;

    CurrentMonths(MonthSupply supply) {
        this.supply = supply;
    }

    /** Month by month, the earliest first. */
    Either<SupplyFault, List<RecipientFile>> files(ProviderId provider, OpenDays open) {
        return supply.months(provider).map(months -> wanted(months, open)).flatMap(months -> files(provider, months));
    }

    private static NavigableSet<YearMonth> wanted(NavigableSet<YearMonth> atHand, OpenDays open) {
        NavigableSet<YearMonth> current = new TreeSet<>(atHand.tailSet(open.month(), true));
        if (current.isEmpty() && !atHand.isEmpty()) {
            current.add(atHand.last());
        }
        return current;
    }

    private Either<SupplyFault, List<RecipientFile>> files(ProviderId provider, NavigableSet<YearMonth> months) {
        List<RecipientFile> files = new ArrayList<>();
        for (YearMonth month : months) {
            Either<SupplyFault, Optional<Supplied>> found = supply.find(provider, month);
            if (found.isLeft()) {
                return Either.left(found.getLeft());
            }
            found.get().ifPresent(supplied -> files.addAll(supplied.month().recipients()));
        }
        return Either.right(files);
    }
}
