package se.kvittens.files.monthsupply;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.ProviderInput;

/** Reads a provider's month whole, or says all that is wrong with it. */
final class MonthReading {

    private final RuleBooks books;
    private final Agreed agreed;

    MonthReading(RuleBooks books, Agreed agreed) {
        this.books = books;
        this.agreed = agreed;
    }

    /** Empty where the manifest has changed since it was listed. */
    Optional<Either<List<Fault>, Supplied>> read(Listed listed, ProviderId provider) {
        Either<List<Fault>, MonthFolder> opened = MonthFolder.open(listed.folder(), books);
        if (opened.isLeft()) {
            return Optional.of(Either.left(opened.getLeft()));
        }
        return Optional.of(opened.get())
                .filter(folder -> listed.manifest().equals(Optional.of(folder.manifest())))
                .map(folder -> read(folder, provider));
    }

    private Either<List<Fault>, Supplied> read(MonthFolder folder, ProviderId provider) {
        ProviderInput input = folder.providers().stream()
                .filter(each -> each.providerName().equals(provider.value()))
                .findFirst()
                .orElseThrow()
                .read();
        return input.isWithoutFault()
                ? Either.right(asAgreed(FolderMonths.supplied(input), provider)
                        .pricedBy(folder.prices().contentHash()))
                : Either.left(input.rejects());
    }

    /** With what the month folder leaves out. */
    private Supplied asAgreed(Supplied read, ProviderId provider) {
        ProviderMonth month = read.month();
        Map<YearMonth, LockDate> locks = new HashMap<>(month.publishedLocks().byMonth());
        locks.putAll(agreed.locks().byMonth());
        ProviderMonth whole = new ProviderMonth(
                month.municipality(),
                month.month(),
                new CutOver.GoLive(provider.value(), agreed.goLiveOf(provider)),
                new PublishedLocks(locks),
                month.prices(),
                month.recipients(),
                month.visits());
        return new Supplied(whole, read.inputHash(), read.rejected());
    }
}
