package se.kvittens.application.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.kiosk.setup.KioskSettings;
import se.kvittens.application.outbox.BackOff;
import se.kvittens.application.outbox.Drain;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.application.outbox.MemoryOutbox;
import se.kvittens.application.outbox.Office;
import se.kvittens.application.outbox.OfficeOverJournal;
import se.kvittens.application.outbox.SettableDeviceClock;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Households;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.application.tapping.TagEvent.TagSeen;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.registering.CarersVisits;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.tag.TapFinding;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.TagFinding;

/** A kiosk in North Town with its outbox, and the office on the other side of a network that a test can cut. */
final class KioskRig {

    static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    static final ReaderName READER = new ReaderName("door");
    static final CarerId C1 = new CarerId("c1");
    static final CarerId C2 = new CarerId("c2");
    static final TagUid BADGE_1 = new TagUid("04000000000001");
    static final TagUid BADGE_2 = new TagUid("04000000000002");
    /** Anna and Bo live together; Cecilia lives alone. */
    static final TagUid ANNAS = new TagUid("04A1A1A1A1A1A1");

    static final TagUid BOS = new TagUid("04B1B1B1B1B1B1");
    static final TagUid CECILIAS = new TagUid("04C1C1C1C1C1C1");
    static final TagUid RETIRED = new TagUid("04D1D1D1D1D1D1");
    static final TagUid OTHER_PROVIDERS = new TagUid("04E1E1E1E1E1E1");
    static final TagUid STRANGE = new TagUid("DEADBEEF");
    static final RecipientId ANNA = new RecipientId("anna");
    static final RecipientId BO = new RecipientId("bo");
    static final RecipientId CECILIA = new RecipientId("cecilia");

    static final KioskDirectory DIRECTORY = new KioskDirectory(
            List.of(
                    new KioskDirectory.Carer(C1, "Åsa", Optional.of(BADGE_1)),
                    new KioskDirectory.Carer(C2, "Björn", Optional.of(BADGE_2))),
            List.of(
                    new KioskDirectory.Recipient(ANNA, "Anna A", Optional.of("h1"), Set.of(new TaskCode("SERVICE"))),
                    new KioskDirectory.Recipient(BO, "Bo A", Optional.of("h1"), Set.of()),
                    new KioskDirectory.Recipient(CECILIA, "Cecilia C", Optional.empty(), Set.of())));

    static final RuleBooks BOOKS = new RuleBooks(List.of(Town.north().book()));
    static final ProviderId PROVIDER = new ProviderId("Exempelvikens hemtjänst");
    private static final int MOST_STEPS = 10_000;
    private static final Households HOUSEHOLDS = DIRECTORY;
    private static final Map<TagUid, RecipientId> DOORS = Map.of(
            ANNAS, ANNA, BOS, BO, CECILIAS, CECILIA, RETIRED, ANNA, OTHER_PROVIDERS, new RecipientId("someone else's"));

    final SettableDeviceClock clock = new SettableDeviceClock(EIGHT);
    final MemoryOutbox outbox = new MemoryOutbox();
    final Journal journal;
    private final KioskSettings settings;
    private final RecordVisits visits;
    private Network network = Network.CUT;
    Kiosk kiosk;
    private Drain drain;

    /** What the network does to what is given. */
    enum Network {
        CUT,
        WORKS,
        /** It reaches the office, and the answer does not come back. */
        LOSES_ANSWERS
    }

    KioskRig() {
        this("kiosk-1", new MemoryJournal(() -> EIGHT));
    }

    KioskRig(String name, Journal journal) {
        this(KioskSettings.usual(new KioskName(name), Town.NORTH), journal);
    }

    KioskRig(KioskSettings settings, Journal journal) {
        this.settings = settings;
        this.journal = journal;
        this.visits = new RecordVisits(journal, HOUSEHOLDS, () -> BOOKS);
        this.kiosk = started();
        this.drain = draining();
    }

    private Kiosk started() {
        Kiosk fresh = new Kiosk(settings, outbox, () -> BOOKS, clock);
        fresh.use(DIRECTORY, KioskRig::tapped);
        return fresh;
    }

    private Drain draining() {
        Office office = new OfficeOverJournal(visits, new Assignment(Town.NORTH, PROVIDER, PublishedLocks.NONE));
        return new Drain(outbox, (carer, asked, deed) -> over(office, carer, asked, deed), BackOff.USUAL, clock, kiosk);
    }

    /** As the register of tags tells it. */
    private static TapFinding tapped(TagUid uid, Optional<RecipientId> said, Instant at) {
        Optional<RecipientId> door = Optional.ofNullable(DOORS.get(uid));
        if (uid.equals(RETIRED)) {
            return new TapFinding(TagFinding.RETIRED, door);
        }
        boolean isOthers = door.isPresent() && said.isPresent() && !door.equals(said);
        return door.isEmpty()
                ? TapFinding.UNKNOWN
                : new TapFinding(isOthers ? TagFinding.FOREIGN : TagFinding.OWN, door);
    }

    private Outcome over(Office office, CarerId carer, Happening asked, Deed deed) {
        Outcome lost = new Outcome.NotRecorded(JournalFault.UNREACHABLE);
        return switch (network) {
            case CUT -> lost;
            case WORKS -> office.give(carer, asked, deed);
            case LOSES_ANSWERS -> {
                office.give(carer, asked, deed);
                yield lost;
            }
        };
    }

    /** The office does something by itself, or is told by another kiosk. */
    Outcome atOffice(CarerId carer, Happening asked, Deed deed) {
        return visits.ask(new Assignment(Town.NORTH, PROVIDER, PublishedLocks.NONE), carer, asked, deed);
    }

    /** The program ends without a word and starts again. */
    void crash() {
        kiosk = started();
        drain = draining();
    }

    void network(Network now) {
        network = now;
    }

    /** Gives one thing, or tries to. */
    boolean step() {
        return drain.step().isPresent();
    }

    /** The network works, and all that can be given is given. */
    Screen drained() {
        network = Network.WORKS;
        int left = MOST_STEPS;
        while (step()) {
            left--;
            if (left == 0) {
                throw new IllegalStateException("There is no end of draining.");
            }
        }
        return kiosk.screen();
    }

    Screen tap(TagUid uid) {
        kiosk.on(new TagSeen(uid, READER, clock.moment().nanos(), clock.moment().at()));
        return kiosk.screen();
    }

    Screen tapAfter(Duration gap, TagUid uid) {
        clock.pass(gap);
        return tap(uid);
    }

    Screen signIn(CarerId carer) {
        return kiosk.signIn(carer);
    }

    /** All that is in the journal of a carer. */
    List<Recorded> recorded(CarerId carer) {
        TimeSpan always = new TimeSpan(EIGHT.minus(Duration.ofDays(30)), EIGHT.plus(Duration.ofDays(400)));
        return journal.read(new CarerOfProvider(PROVIDER, carer), always).get().recorded();
    }

    /** The visits of a carer, of all that is in the journal. */
    CarersVisits visits(CarerId carer) {
        return visitsOf(recorded(carer));
    }

    static CarersVisits visitsOf(List<Recorded> recorded) {
        return CarersVisits.of(
                new CarersVisits.Ground(Town.pairing(), HOUSEHOLDS::live, at -> SystemOfRecord.LIFECARE), recorded);
    }

    List<Kept> kept() {
        return outbox.all();
    }
}
