package se.kvittens.examples.cli.kiosk;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.MaybeJournalOptions;
import se.kvittens.examples.cli.journal.TryOutClock;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.kioskfolder.KioskFolder;
import se.kvittens.nfc.address.AddressFault;
import se.kvittens.nfc.address.ReaderAddress;
import se.kvittens.nfc.address.ReaderTexts;
import se.kvittens.store.wiring.StorePlace;

/** Runs a kiosk until it is stopped. */
@Command(name = "kiosk")
public final class KioskCommand implements Callable<Integer> {

    private static final String USUAL_JOURNAL = "journal.db";
    private static final int MOST_PORT = 65_535;

    private final Context context;
    private final InstantSource clock;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "kiosk.folder")
    Path folder = Path.of(".");

    @Option(names = "--reader", required = true, paramLabel = "ADDRESS", descriptionKey = "kiosk.reader")
    String reader = "";

    @Option(names = "--state", paramLabel = "DIR", descriptionKey = "kiosk.state")
    @Nullable
    Path state;

    @Mixin
    MaybeJournalOptions office = new MaybeJournalOptions();

    @Mixin
    TryOutClock tryOut = new TryOutClock();

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "kiosk.port")
    int port = 8750;

    @Option(names = "--no-page", descriptionKey = "kiosk.noPage")
    boolean withoutPage;

    @Option(names = "--events", descriptionKey = "kiosk.events")
    boolean asEvents;

    public KioskCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > MOST_PORT) {
            return context.refuse(context.say("kiosk.badPort", port));
        }
        Either<AddressFault, ReaderAddress> address = ReaderAddress.parse(reader);
        if (address.isLeft()) {
            return context.refuse(new ReaderTexts(context.locale()).of(address.getLeft()));
        }
        if (tryOut.isAskedFor() && !(address.get() instanceof ReaderAddress.Emulated)) {
            return context.refuse(context.say("kiosk.atWithoutEmulated"));
        }
        return run(tryOut.over(clock), address.get());
    }

    private int run(InstantSource clock, ReaderAddress address) throws IOException {
        Either<List<Fault>, KioskFolder> opened =
                KioskFolder.open(folder, YearMonth.from(CareZone.dateOf(clock.instant())));
        if (opened.isLeft()) {
            Faults faults = new Faults();
            opened.getLeft().forEach(faults::add);
            return context.refuse(faults);
        }
        Path kept = state == null ? usualState() : state;
        Optional<StorePlace> store = office.store(new Desk(context, clock), kept.resolve(USUAL_JOURNAL));
        return store.isEmpty()
                ? ExitCode.REFUSED
                : new KioskRun(context, clock, new KioskRun.Asked(opened.get(), address, kept, this)).run(store.get());
    }

    /** What the kiosk keeps, where no folder is named for it. */
    Path usualState() {
        return folder.resolve("state");
    }
}
