package se.kvittens.application.closing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.closing.ClosingOutcome.Done;
import se.kvittens.application.closing.ClosingOutcome.Known;
import se.kvittens.application.closing.ClosingOutcome.NotInThisRole;
import se.kvittens.application.closing.ClosingOutcome.NotRecorded;
import se.kvittens.application.closing.ClosingOutcome.Reason;
import se.kvittens.application.closing.ClosingOutcome.Refused;
import se.kvittens.application.closing.ClosingOutcome.Unsettled;
import se.kvittens.application.closing.ClosingOutcome.Unsupplied;
import se.kvittens.application.closing.MonthLedger.Page;
import se.kvittens.application.closing.MonthLedger.Posted;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.time.CareZone;

/**
 * Closes a provider's month for good: settles it from the journal as of its lock, settles in the same basis the
 * corrections of earlier months that no basis has settled, logs whose visits that shows, and states both in the ledger.
 */
public final class CloseMonth {

    /** Months of one provider are closed by a few persons, a few times a month. */
    private static final int MOST_ATTEMPTS = 5;

    private final MonthsFromJournal months;
    private final MonthLedger ledger;
    private final ReadingLog log;
    private final RuleBooks books;
    private final Settle settle;

    /**
     * Closes months of a journal.
     *
     * @param log of who looked at whom: a basis goes down to the visits
     */
    public CloseMonth(MonthsFromJournal months, MonthLedger ledger, ReadingLog log, RuleBookShelf shelf) {
        this.months = months;
        this.ledger = ledger;
        this.log = log;
        this.books = shelf.books();
        this.settle = new Settle(books);
    }

    /**
     * Closes a month. To ask again for one that is closed changes nothing, whatever has happened since.
     *
     * @param draft takes the basis before it is stated, so that none is stated that can't be written; more than once
     *     where somebody else closes another month meanwhile
     */
    public ClosingOutcome close(Supplied supplied, EarlierMonths earlier, Deed deed, BasisOut draft) {
        ProviderMonth month = supplied.month();
        Optional<Reason> refusal = refusal(month.municipality(), deed);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        Account account = accountOf(month);
        for (int number = 0; number < MOST_ATTEMPTS; number++) {
            Either<JournalFault, Page> page = ledger.read(account, month.month());
            if (page.isLeft()) {
                return new Refused(new NotRecorded(page.getLeft()));
            }
            Optional<Posted> closing = new Statement(page.get().posted()).closing();
            if (closing.isPresent()) {
                return new Known(closing.get());
            }
            if (isOpenAt(page.get().read(), month) && !isOpenAt(deed.when(), month)) {
                return new Refused(new NotRecorded(JournalFault.TOO_EARLY));
            }
            Attempt attempt = new Attempt(account, page.get().version(), deed);
            Either<Reason, Done> closed = attempt.ready(supplied, earlier)
                    .flatMap(attempt::logged)
                    .flatMap(ready -> attempt.state(ready, draft));
            if (closed.isRight() || !closed.getLeft().equals(new NotRecorded(JournalFault.OVERTAKEN))) {
                return closed.fold(Refused::new, done -> done);
            }
        }
        return new Refused(new NotRecorded(JournalFault.BUSY));
    }

    /** Whose account a month is of. */
    public static Account accountOf(ProviderMonth month) {
        return new Account(month.municipality(), new ProviderId(month.provider().providerName()));
    }

    /**
     * The clock of who closes may be ahead. By that of the ledger, which is the journal's, the lock must be past too, before
     * the journal is read: else what still comes in time would be missed.
     */
    private boolean isOpenAt(Instant now, ProviderMonth month) {
        return books.locksOf(month.municipality(), month.publishedLocks())
                .of(month.month())
                .filter(lock -> !lock.value().isPastAt(now))
                .isPresent();
    }

    /** Why a rule refuses to let somebody close months of a municipality, if one does (SYS-2). */
    public Optional<Reason> refusal(MunicipalityId municipality, Deed deed) {
        return books.rulesFor(municipality, YearMonth.from(CareZone.dateOf(deed.when())))
                        .filter(book -> book.access().may(deed.role(), Act.CLOSE_MONTH))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new NotInThisRole());
    }

    /** One attempt, at one version of the ledger. */
    private final class Attempt {

        private final Account account;
        private final long version;
        private final Deed deed;

        Attempt(Account account, long version, Deed deed) {
            this.account = account;
            this.version = version;
            this.deed = deed;
        }

        /** What is to be stated, and by what it was settled. */
        private record Ready(Settlement settlement, JournalMonth from) {}

        Either<Reason, Ready> ready(Supplied supplied, EarlierMonths earlier) {
            YearMonth month = supplied.month().month();
            return months.of(supplied)
                    .<Reason>mapLeft(why -> new Unsupplied(month, why))
                    .flatMap(from -> settled(from.supplied().month())
                            .flatMap(own -> corrections(supplied.month(), earlier)
                                    .map(corrected -> new Ready(own.with(corrected), from))));
        }

        private Either<Reason, Settlement> settled(ProviderMonth month) {
            return settle.settle(month, new Basis(Optional.of(deed.when()), true))
                    .mapLeft(why -> new Unsettled(month.month(), why));
        }

        private Either<Reason, List<CorrectedMonth>> corrections(ProviderMonth closing, EarlierMonths earlier) {
            Either<Reason, List<YearMonth>> closed = ledger.closed(account)
                    .<Reason>mapLeft(NotRecorded::new)
                    .map(all -> all.stream()
                            .filter(each -> each.isBefore(closing.month()))
                            .sorted()
                            .toList());
            if (closed.isLeft()) {
                return Either.left(closed.getLeft());
            }
            Restating restating = new Restating(months, ledger, settle);
            List<CorrectedMonth> corrected = new ArrayList<>();
            for (YearMonth month : closed.get()) {
                Either<Reason, Optional<CorrectedMonth>> one =
                        restating.restate(new Restating.Wish(account, version, closing, month), earlier);
                if (one.isLeft()) {
                    return Either.left(one.getLeft());
                }
                one.get().ifPresent(corrected::add);
            }
            return Either.right(corrected);
        }

        /** Whom the basis shows, those included whom a correction of an earlier month touches. */
        Either<Reason, Ready> logged(Ready ready) {
            Set<RecipientId> whose = new HashSet<>(ready.from().shown());
            for (CorrectedMonth corrected : ready.settlement().corrections()) {
                corrected.because().forEach(each -> whose.add(each.recipient()));
                corrected.lines().forEach(each -> whose.add(each.line().recipient()));
            }
            return log.append(new Reading(deed, Sight.VISITS, Optional.of(account.provider()), whose))
                    .<Reason>mapLeft(NotRecorded::new)
                    .map(taken -> ready);
        }

        Either<Reason, Done> state(Ready ready, BasisOut draft) {
            Settlement settlement = ready.settlement();
            Supplied supplied = ready.from().supplied();
            draft.take(settlement, supplied);
            return ledger.append(account, version, Postings.of(settlement, supplied, deed))
                    .<Reason>mapLeft(NotRecorded::new)
                    .map(taken -> new Done(settlement, ready.from(), taken));
        }
    }
}
