package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.looking.MemoryReadingLog;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.Outcome.Done;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/**
 * A provider of the town with flags whose carers tap, and whose planner approves. An hour costs 400.00. October 2024 is
 * locked on 2024-11-05 at 16:00, November on 2024-12-04, December on 2025-01-07.
 */
final class ClosingTown {

    static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    static final YearMonth DECEMBER = YearMonth.of(2024, 12);
    static final String LOCK = "2024-11-05T16:00:00";
    static final Account ACCOUNT = new Account(Town.NORTH, new ProviderId("Exempelvikens hemtjänst"));
    static final RuleBookShelf SHELF = () -> new RuleBooks(List.of(Town.north().book()));

    private static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, ACCOUNT.provider(), PublishedLocks.NONE);

    final SettableClock clock = new SettableClock(At.at("2024-10-01T00:00"));
    final MemoryJournal journal = new MemoryJournal(clock);
    final MemoryMonthLedger ledger = new MemoryMonthLedger(clock);
    final MemoryReadingLog log = new MemoryReadingLog();
    final MonthsFromJournal months = new MonthsFromJournal(journal, SHELF, text -> "hash of " + text);

    private final RecordVisits visits = new RecordVisits(journal, (one, other) -> false, SHELF);
    private BigDecimal price = new BigDecimal("400.00");
    private List<RecipientFile> recipients = List.of(
            RecipientBuilder.recipient("anna").build(),
            RecipientBuilder.recipient("bo").build());

    /** An approved visit of carer c1 with the task CARE. */
    ClosingTown visited(String id, String recipient, String start, String end) {
        tap(id, recipient, start, start);
        tap(id + "-end", recipient, end, end);
        return approved(id, end);
    }

    /** The start of the visit is moved by the planner, an hour after it was seen to end. */
    ClosingTown adjusted(String id, Seen seen, String start) {
        return adjustedAt(Objects.requireNonNull(seen.end()).plusSeconds(3600), id, seen, start);
    }

    /** The start of the visit is moved by the planner at an instant. */
    ClosingTown adjustedAt(Instant when, String id, Seen seen, String start) {
        clock.set(when);
        assertThat(adjust(id, seen, start, new Deed("planner", Role.PLANNER, when, "a mistake")))
                .isInstanceOf(Done.class);
        return this;
    }

    /** The start of the visit is moved, now. */
    Outcome adjust(String id, Seen seen, String start, Deed deed) {
        return ask(new TimesAdjusted(new VisitId(id), seen, At.at(start), null), deed);
    }

    /** A receipt that is made and taken at an instant. */
    Outcome tapAt(String id, String recipient, Instant at) {
        clock.set(at);
        return ask(new ReceiptMade(receipt(id, recipient, at)), new Deed("c1", Role.CARER, at, ""));
    }

    /** A receipt that is made at one time and taken into the journal at another. */
    Outcome tap(String id, String recipient, String at, String taken) {
        return tap(id, recipient, At.at(at), taken);
    }

    Outcome tap(String id, String recipient, Instant at, String taken) {
        clock.set(At.at(taken));
        return ask(new ReceiptMade(receipt(id, recipient, at)), new Deed("c1", Role.CARER, at, ""));
    }

    static RegisteredReceipt receipt(String id, String recipient, Instant at) {
        return new RegisteredReceipt(
                new ReceiptId(id),
                new CarerId("c1"),
                new RecipientId(recipient),
                Mark.TAP,
                new Receipt(at, ReceiptMethod.NFC),
                at,
                TagFinding.OWN,
                Optional.empty());
    }

    ClosingTown approved(String id, String when) {
        clock.set(At.at(when));
        Done chosen = (Done) ask(new TasksChosen(new VisitId(id), Set.of(new TaskCode("CARE"))), planner(when));
        assertThat(ask(new VisitApproved(new VisitId(id), Seen.of(chosen.visit())), planner(when)))
                .isInstanceOf(Done.class);
        return this;
    }

    /** The times of the visit in the month are corrected. */
    Outcome correct(Corrected what, String when) {
        clock.set(At.at(when));
        return ask(
                new VisitCorrected(
                        new VisitId(what.visit()),
                        what.month(),
                        what.version(),
                        what.seen(),
                        CorrectionCause.WRONG_TIMES,
                        what.to()),
                planner(when));
    }

    /** A correction that is asked for; empty where the visit is annulled. */
    record Corrected(String visit, YearMonth month, int version, Seen seen, Optional<NewVersion> to) {

        static Corrected to(String visit, int version, Seen seen, String start, String end) {
            NewVersion to = new NewVersion(
                    At.at(start),
                    At.at(end),
                    Optional.of(ManualCause.TECHNICAL_FAULT),
                    false,
                    Set.of(new TaskCode("CARE")),
                    false,
                    false);
            return new Corrected(visit, YearMonth.parse(start.substring(0, 7)), version, seen, Optional.of(to));
        }

        static Corrected annulled(String visit, int version, Seen seen, YearMonth month) {
            return new Corrected(visit, month, version, seen, Optional.empty());
        }
    }

    static Seen seen(String start, String end) {
        return new Seen(At.at(start), At.at(end));
    }

    ClosingOutcome close(YearMonth month, String when) {
        clock.set(At.at(when));
        return closing(ledger).close(supplied(month), this::earlier, planner(when), BasisOut.nowhere());
    }

    CloseMonth closing(MonthLedger of) {
        return new CloseMonth(months, of, log, SHELF);
    }

    Optional<Supplied> earlier(YearMonth month) {
        return Optional.of(supplied(month));
    }

    Supplied supplied(YearMonth month) {
        ProviderMonth input = new ProviderMonth(
                Town.NORTH,
                month,
                new CutOver.GoLive(ACCOUNT.provider().value(), Optional.empty()),
                PublishedLocks.NONE,
                new PriceList(Map.of(new PriceItem.OfCategory(Tasks.HOME_CARE), new HourlyPrice(Ore.ofKronor(price)))),
                recipients,
                List.of());
        return new Supplied(input, "folder", 0);
    }

    ClosingTown price(String kronor) {
        price = new BigDecimal(kronor);
        return this;
    }

    ClosingTown recipients(RecipientFile... files) {
        recipients = List.of(files);
        return this;
    }

    Statement stated(YearMonth month) {
        return new Statement(ledger.read(ACCOUNT, month).get().posted());
    }

    static Deed planner(String when) {
        Instant at = At.at(when);
        return new Deed("planner", Role.PLANNER, at, "a mistake");
    }

    Outcome ask(Happening asked, Deed deed) {
        return visits.ask(ASSIGNMENT, new CarerId("c1"), asked, deed);
    }
}
