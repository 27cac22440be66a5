package se.kvittens.store.erasure;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.closing.CloseMonth;
import se.kvittens.application.closing.ClosingOutcome;
import se.kvittens.application.closing.JournalMonth;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.closing.Statement;
import se.kvittens.application.erasing.ErasePerson;
import se.kvittens.application.erasing.ErasureOutcome;
import se.kvittens.application.erasing.TagsOfRegister;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.Supplied;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/**
 * A provider of the town with flags whose record is in a file of SQLite, and whose months are closed from it. Anna lives with
 * bo; an hour costs 400.00.
 */
final class ClosingStore implements AutoCloseable {

    static final RecipientId ANNA = new RecipientId("anna-4711");

    private static final RuleBookShelf SHELF =
            () -> new RuleBooks(List.of(Town.north().book()));
    private static final String PROVIDER = "The provider";
    private static final BigDecimal PRICE = new BigDecimal("400.00");

    private final SettableClock clock = new SettableClock(At.at("2024-10-01T00:00"));
    private final Store store;
    private final MonthsFromJournal months;
    private RecipientId anna = ANNA;

    ClosingStore(Path file) {
        store = StorePlace.embedded(file, clock).openFor(Town.NORTH).get();
        months = new MonthsFromJournal(store.journal(), SHELF, text -> Integer.toHexString(text.hashCode()));
    }

    /** Who anna is in the record: she herself until she is erased. */
    RecipientId anna() {
        return anna;
    }

    /** What is asked for is taken down when it is done. */
    Outcome ask(CarerId carer, Happening asked, Deed deed) {
        clock.set(deed.when());
        ProviderMonth month = supplied(YearMonth.of(2024, 10)).month();
        return new RecordVisits(store.journal(), MonthsFromJournal.households(month), SHELF)
                .ask(MonthsFromJournal.assignment(month), carer, asked, deed);
    }

    JournalMonth month(YearMonth month) {
        return months.of(supplied(month)).get();
    }

    ClosingOutcome close(YearMonth month, Instant when) {
        clock.set(when);
        return new CloseMonth(months, store.months(), store.readings(), SHELF)
                .close(
                        supplied(month),
                        earlier -> Optional.of(supplied(earlier)),
                        new Deed("planner", Role.PLANNER, when, ""),
                        BasisOut.nowhere());
    }

    Statement stated(YearMonth month) {
        return new Statement(store.months()
                .read(CloseMonth.accountOf(supplied(month).month()), month)
                .get()
                .posted());
    }

    /** From the journal, with the corrections that the ledger says are settled. */
    Settlement settled(YearMonth month) {
        return new Settle(SHELF.books())
                .settle(
                        with(month, month(month).journal().corrected(stated(month)::hasSettled)),
                        new Basis(Optional.empty(), true))
                .get();
    }

    ErasureOutcome eraseAnna(Instant when) {
        clock.set(when);
        ErasureOutcome outcome = new ErasePerson(
                        store.people(), new TagsOfRegister(new KeepTags(store.tags(), SHELF)), SHELF)
                .erase(
                        Town.NORTH,
                        PublishedLocks.NONE,
                        ANNA,
                        new Deed("system", Role.ADMINISTRATOR, when, "the time is up"));
        if (outcome instanceof ErasureOutcome.Erased erased) {
            anna = erased.now();
        }
        return outcome;
    }

    boolean isWhole() {
        return store.check().get().findings().isEmpty();
    }

    private Supplied supplied(YearMonth month) {
        return new Supplied(with(month, List.of()), "folder", 0);
    }

    private ProviderMonth with(YearMonth month, List<RegisteredVisit> visits) {
        return new ProviderMonth(
                Town.NORTH,
                month,
                new CutOver.GoLive(PROVIDER, Optional.empty()),
                PublishedLocks.NONE,
                new PriceList(Map.of(new PriceItem.OfCategory(Tasks.HOME_CARE), new HourlyPrice(Ore.ofKronor(PRICE)))),
                List.of(
                        RecipientBuilder.recipient(anna.value())
                                .cohabitsWith("bo")
                                .build(),
                        RecipientBuilder.recipient("bo").build(),
                        RecipientBuilder.recipient("cecilia").build()),
                visits);
    }

    @Override
    public void close() {
        store.close();
    }
}
