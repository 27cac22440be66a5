package se.kvittens.application.laying;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.closing.Account;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.keeping.NotKept;
import se.kvittens.application.keeping.OpenDays;
import se.kvittens.application.keeping.Saying;
import se.kvittens.application.registering.JournalFault;
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

    /** Where something is said of a provider, beside what is supplied of it; made of both each time it is read. */
    <H extends Saying.Book, T> Saying.Place<H, T> beside(
            Chronicle<T> chronicle,
            Account account,
            OpenDays open,
            BiFunction<Chronicle.Page<T>, List<RecipientFile>, H> made) {
        return new Saying.Place<>() {

            @Override
            public Answer<H> read() {
                return chronicle
                        .read(account)
                        .<Answer<H>>fold(
                                NotKept::by,
                                page -> files(account.provider(), open)
                                        .fold(NotKept::by, files -> Answer.accepted(made.apply(page, files))));
            }

            @Override
            public Either<JournalFault, Instant> append(long version, T said) {
                return chronicle.append(account, version, said);
            }
        };
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
