package se.kvittens.application.laying;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.closing.Account;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.keeping.NotKept;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/**
 * Months with what was said laid over what was supplied of them. What was taken down after the lock of a month is not laid over
 * it: a month that is locked stays as it is (TIME-4). A month of which nothing was said is given just as it was supplied.
 */
public final class LaidMonths implements MonthSupply {

    private final MonthSupply supply;
    private final Chronicle<AbsenceSaid> absences;
    private final RuleBookShelf shelf;
    private final UnaryOperator<String> hash;

    /**
     * Months by a shelf of rule books.
     *
     * @param hash of a text, by which a month's input is known
     */
    public LaidMonths(
            MonthSupply supply, Chronicle<AbsenceSaid> absences, RuleBookShelf shelf, UnaryOperator<String> hash) {
        this.supply = supply;
        this.absences = absences;
        this.shelf = shelf;
        this.hash = hash;
    }

    @Override
    public Set<ProviderId> providers() {
        return supply.providers();
    }

    @Override
    public Either<SupplyFault, NavigableSet<YearMonth>> months(ProviderId provider) {
        return supply.months(provider);
    }

    @Override
    public Either<SupplyFault, Optional<Supplied>> find(ProviderId provider, YearMonth month) {
        return supply.find(provider, month)
                .flatMap(found -> found.isEmpty()
                        ? Either.right(found)
                        : laid(provider, found.get()).map(Optional::of));
    }

    private Either<SupplyFault, Supplied> laid(ProviderId provider, Supplied supplied) {
        ProviderMonth month = supplied.month();
        return absences.read(new Account(month.municipality(), provider))
                .mapLeft(NotKept::ofMonth)
                .map(page -> over(supplied, new SaidAbsences(page.told(), inTime(month))));
    }

    private Predicate<Instant> inTime(ProviderMonth month) {
        return shelf.books()
                .locksOf(month.municipality(), month.publishedLocks())
                .of(month.month())
                .<Predicate<Instant>>map(lock -> lock.value()::isInTime)
                .orElse(taken -> true);
    }

    private Supplied over(Supplied supplied, SaidAbsences said) {
        ProviderMonth month = supplied.month();
        DateSpan days = CareZone.daysOf(month.month());
        List<RecipientFile> laid =
                month.recipients().stream().map(file -> over(file, said, days)).toList();
        List<RecipientFile> changed = new ArrayList<>(laid);
        changed.removeAll(new HashSet<>(month.recipients()));
        return changed.isEmpty()
                ? supplied
                : new Supplied(
                        with(month, laid),
                        hash.apply(supplied.inputHash() + "\n" + LaidTexts.of(changed)),
                        supplied.priceListHash(),
                        supplied.rejected());
    }

    private static RecipientFile over(RecipientFile file, SaidAbsences said, DateSpan days) {
        return new RecipientFile(
                file.recipient(),
                file.executions(),
                said.over(file.recipient().id(), file.absences(), days),
                file.excessApproved(),
                file.mealDeliveries());
    }

    private static ProviderMonth with(ProviderMonth month, List<RecipientFile> recipients) {
        return new ProviderMonth(
                month.municipality(),
                month.month(),
                month.provider(),
                month.publishedLocks(),
                month.prices(),
                recipients,
                month.visits());
    }
}
