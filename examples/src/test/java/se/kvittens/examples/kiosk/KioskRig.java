package se.kvittens.examples.kiosk;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.outbox.BackOff;
import se.kvittens.application.outbox.DeviceClock;
import se.kvittens.application.outbox.Office;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.tags.TagEntry;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.examples.kiosk.page.PageServer;
import se.kvittens.files.kioskfolder.KioskFolder;
import se.kvittens.files.kioskfolder.TagCopy;
import se.kvittens.nfc.emulated.EmulatedReader;
import se.kvittens.nfc.loop.Clocks;
import se.kvittens.store.outbox.FileOutbox;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** A kiosk that runs with its page, an emulated reader, files in a folder, and an office that a test can take away. */
public final class KioskRig implements AutoCloseable {

    public static final TagUid BADGE = new TagUid("04B1B2C3D4E580");
    public static final TagUid ANNAS = new TagUid("04A1A1A1A1A1A1");
    public static final TagUid RETIRED = new TagUid("04A2A2A2A2A2A2");
    public static final TagUid STRANGE = new TagUid("04FFFFFF");

    private final Path root;
    private final Clocks machine = Clocks.ofThisMachine();
    private final FileOutbox outbox;
    private final StoreOffice office;
    private volatile Office answering;

    public final EmulatedReader reader = new EmulatedReader(new ReaderName("emulated"), machine);
    public final RunningKiosk running;
    public final PageServer page;

    public KioskRig(Path root) {
        this(root, "");
    }

    /** @param setting a line that is added to the manifest */
    public KioskRig(Path root, String setting) {
        this(root, setting, true);
    }

    /** One that has never heard of tags: its office has. */
    static KioskRig withoutCopy(Path root) {
        return new KioskRig(root, "", false);
    }

    private KioskRig(Path root, String setting, boolean isCopied) {
        this.root = root;
        folder(root, setting);
        KioskFolder folder = KioskFolder.open(
                        root, YearMonth.from(CareZone.dateOf(machine.wall().instant())))
                .get();
        List<RecordedTag> mounted = mountTags();
        if (isCopied) {
            copy(mounted);
        }
        outbox = FileOutbox.open(root.resolve("outbox.db")).get();
        office = new StoreOffice(this::open, folder);
        answering = office;
        DeviceClock clock = () -> new DeviceClock.Moment(machine.wall().instant(), machine.nanos());
        running = new RunningKiosk(
                new RunningKiosk.Parts(
                        folder,
                        outbox,
                        (carer, happening, deed) -> answering.give(carer, happening, deed),
                        office::tags,
                        new TagCopy(root.resolve("tags.csv")),
                        reader,
                        clock,
                        new BackOff(Duration.ofMillis(1), Duration.ofMillis(20)),
                        Duration.ofDays(1)),
                new Silent());
        try {
            page = PageServer.start(
                    running.kiosk(), folder, new PageServer.Settings(0, Locale.ENGLISH, machine.wall()));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        running.start();
    }

    /** The files of a kiosk of one provider, with two at one door. */
    public static void folder(Path root, String setting) {
        write(root.resolve("kiosk.yaml"), """
                format: 1
                name: norra-1
                municipality: haninge
                provider: Norra
                %s
                """.formatted(setting));
        write(root.resolve("people.csv"), """
                id,label,cohabits_with,tasks
                r1,Anna Svensson,r2,PERSONAL_CARE SERVICE
                r2,Bo Svensson,,PERSONAL_CARE
                r3,Cilla Ek,,
                """);
        write(root.resolve("carers.csv"), """
                id,label,badge
                c1,Disa Lund,04B1B2C3D4E580
                c2,Eskil Berg,
                """);
    }

    public Kiosk kiosk() {
        return running.kiosk();
    }

    StoreOffice office() {
        return office;
    }

    public void takeOfficeAway() {
        officeIs((carer, happening, deed) -> new Outcome.NotRecorded(JournalFault.UNREACHABLE));
    }

    public void bringOfficeBack() {
        officeIs(office);
    }

    /** What is given from now on, is given to another. */
    void officeIs(Office other) {
        answering = other;
    }

    /** Waits until the kiosk shows what is asked for. */
    public Screen await(Predicate<Screen> shows) {
        List<Screen> found = new ArrayList<>();
        CountDownLatch isShown = new CountDownLatch(1);
        kiosk().tell(screen -> {
            if (isShown.getCount() > 0 && shows.test(screen)) {
                found.add(screen);
                isShown.countDown();
            }
        });
        try {
            isShown.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return found.get(0);
    }

    @Override
    public void close() {
        running.close();
        page.close();
        outbox.close();
        office.close();
    }

    private Either<JournalFault, Store> open() {
        return StorePlace.embedded(root.resolve("journal.db"), machine.wall()).openFor(DemoMonths.MUNICIPALITY);
    }

    private List<RecordedTag> mountTags() {
        try (Store store = open().get()) {
            Instant before = machine.wall().instant().minus(Duration.ofDays(1));
            Deed deed = new Deed("x1", Role.SYSTEM_ADMINISTRATOR, before, "");
            List<TagEntry> entries = new ArrayList<>();
            for (TagUid uid : List.of(ANNAS, RETIRED)) {
                entries.add(new TagEntry(new TagHappening.TagIssued(uid, new ProviderId("Norra")), deed));
            }
            entries.add(new TagEntry(new TagHappening.TagMounted(RETIRED, new RecipientId("r3")), deed));
            entries.add(new TagEntry(new TagHappening.TagRetired(RETIRED), deed));
            entries.add(new TagEntry(new TagHappening.TagMounted(ANNAS, new RecipientId("r1")), deed));
            return store.tags()
                    .append(new MunicipalityId("haninge"), 0, entries)
                    .get();
        }
    }

    private void copy(List<RecordedTag> mounted) {
        try {
            new TagCopy(root.resolve("tags.csv")).write(mounted);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
