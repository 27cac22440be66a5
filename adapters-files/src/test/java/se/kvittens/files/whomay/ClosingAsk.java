package se.kvittens.files.whomay;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.CloseMonth;
import se.kvittens.application.closing.ClosingOutcome;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.closing.Posting;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.time.TimeSpan;

/** Asks for a month without visits to be closed. */
final class ClosingAsk implements Ask {

    private final CloseMonth close;
    private final Supplied supplied;

    ClosingAsk(RuleBook book, RuleBooks books, Moments moments) {
        RuleBookShelf shelf = () -> books;
        this.close = new CloseMonth(
                new MonthsFromJournal(new NoVisits(), shelf, text -> ""), new OpenMonths(), new Forgetful(), shelf);
        this.supplied = new Supplied(
                new ProviderMonth(
                        book.version().municipality(),
                        moments.month(),
                        new CutOver.GoLive("p", Optional.empty()),
                        PublishedLocks.NONE,
                        new PriceList(Map.of()),
                        List.of(),
                        List.of()),
                "",
                0);
    }

    @Override
    public String answer(Deed deed) {
        ClosingOutcome outcome = close.close(supplied, month -> Optional.empty(), deed, BasisOut.nowhere());
        return outcome instanceof ClosingOutcome.Refused refused ? reason(refused.reason()) : YES;
    }

    private static String reason(ClosingOutcome.Reason reason) {
        if (reason instanceof ClosingOutcome.NotInThisRole) {
            return Ask.no("NOT_IN_THIS_ROLE", RuleId.SYS_2);
        }
        String code = reason instanceof ClosingOutcome.Unsettled unsettled
                ? unsettled.why().code()
                : reason.toString();
        return Ask.no(code, RuleId.TIME_7);
    }

    /** A journal in which nothing stands. */
    private static final class NoVisits implements Journal {

        @Override
        public Either<JournalFault, Page> read(CarerOfProvider carer, TimeSpan about) {
            return Either.right(new Page(0, List.of()));
        }

        @Override
        public Either<JournalFault, List<Recorded>> append(CarerOfProvider carer, long version, List<Entry> entries) {
            return Either.left(JournalFault.READ_ONLY);
        }

        @Override
        public Either<JournalFault, Optional<Instant>> timeOf(CarerOfProvider carer, VisitId receiptOrVisit) {
            return Either.right(Optional.empty());
        }

        @Override
        public Either<JournalFault, Optional<CarerOfProvider>> holder(ProviderId provider, VisitId receiptOrVisit) {
            return Either.right(Optional.empty());
        }

        @Override
        public Either<JournalFault, Set<CarerOfProvider>> carers(ProviderId provider, TimeSpan about) {
            return Either.right(Set.of());
        }

        @Override
        public Either<JournalFault, Map<CarerOfProvider, Instant>> ahead(ProviderId provider) {
            return Either.right(Map.of());
        }

        @Override
        public Either<JournalFault, Map<CarerOfProvider, Long>> versions(ProviderId provider) {
            return Either.right(Map.of());
        }

        @Override
        public Either<JournalFault, Page> after(CarerOfProvider carer, long version) {
            return Either.right(new Page(0, List.of()));
        }
    }

    /** A log that nobody looks at. */
    private static final class Forgetful implements ReadingLog {

        @Override
        public Either<JournalFault, Reading> append(Reading reading) {
            return Either.right(reading);
        }

        @Override
        public Either<JournalFault, List<Reading>> ofRecipient(RecipientId recipient, TimeSpan when) {
            return Either.right(List.of());
        }

        @Override
        public Either<JournalFault, List<Reading>> byUser(String who, TimeSpan when) {
            return Either.right(List.of());
        }
    }

    /** A ledger in which every month is open, whatever was stated: each question is the first. Its time is past all locks. */
    private static final class OpenMonths implements MonthLedger {

        private static final Instant LATE = Instant.parse("9999-01-01T00:00:00Z");

        @Override
        public Either<JournalFault, Page> read(Account account, YearMonth month) {
            return Either.right(new Page(0, List.of(), LATE));
        }

        @Override
        public Either<JournalFault, Set<YearMonth>> closed(Account account) {
            return Either.right(Set.of());
        }

        @Override
        public Either<JournalFault, Instant> append(Account account, long version, List<Posting> postings) {
            return Either.right(Instant.EPOCH);
        }
    }
}
