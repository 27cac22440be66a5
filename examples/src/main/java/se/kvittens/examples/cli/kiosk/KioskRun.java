package se.kvittens.examples.cli.kiosk;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import se.kvittens.application.outbox.BackOff;
import se.kvittens.application.outbox.DeviceClock;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.JournalTexts;
import se.kvittens.examples.kiosk.RunningKiosk;
import se.kvittens.examples.kiosk.StoreOffice;
import se.kvittens.examples.kiosk.page.PageServer;
import se.kvittens.examples.kiosk.terminal.EventTeller;
import se.kvittens.examples.kiosk.terminal.Teller;
import se.kvittens.examples.kiosk.terminal.TextTeller;
import se.kvittens.examples.kiosk.terminal.Typed;
import se.kvittens.examples.kiosk.view.ViewMaker;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.kioskfolder.KioskFolder;
import se.kvittens.files.kioskfolder.TagCopy;
import se.kvittens.nfc.address.ReaderAddress;
import se.kvittens.nfc.loop.Clocks;
import se.kvittens.nfc.wiring.NfcReaders;
import se.kvittens.store.outbox.FileOutbox;
import se.kvittens.store.wiring.StorePlace;

/** Opens all that a kiosk needs, one after the other, and closes it the other way round. */
final class KioskRun {

    /** What time does not mend: a kiosk that began all the same would never give anything. */
    private static final Set<JournalFault> HOPELESS =
            Set.of(JournalFault.NEWER_VERSION, JournalFault.ANOTHER_MUNICIPALITY, JournalFault.DAMAGED);

    private final Context context;
    private final InstantSource clock;
    private final Asked asked;

    /** What is to be run. */
    record Asked(KioskFolder folder, ReaderAddress reader, Path state, KioskCommand options) {}

    KioskRun(Context context, InstantSource clock, Asked asked) {
        this.context = context;
        this.clock = clock;
        this.asked = asked;
    }

    int run(StorePlace store) throws IOException {
        MunicipalityId municipality = asked.folder.manifest().assignment().municipality();
        Optional<String> noState = makeState();
        if (noState.isPresent()) {
            return context.refuse(noState.get());
        }
        try (StoreOffice office = new StoreOffice(() -> store.openFor(municipality), asked.folder)) {
            Optional<JournalFault> hopeless = Optional.of(office.open())
                    .filter(Either::isLeft)
                    .map(Either::getLeft)
                    .filter(HOPELESS::contains);
            if (hopeless.isPresent()) {
                return context.refuse(context.say("kiosk.noJournal", inWords(hopeless.get())));
            }
            Either<JournalFault, FileOutbox> outbox = FileOutbox.open(asked.state.resolve("outbox.db"));
            return outbox.isLeft()
                    ? context.refuse(context.say("kiosk.noOutbox", asked.state, inWords(outbox.getLeft())))
                    : run(office, outbox.get());
        }
    }

    /** Why the folder of the state can't be; empty where it is there. */
    private Optional<String> makeState() {
        if (Files.isRegularFile(asked.state)) {
            return Optional.of(
                    context.say(isUsualState() ? "kiosk.usualStateIsFile" : "kiosk.stateIsFile", asked.state));
        }
        try {
            Files.createDirectories(asked.state);
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(context.say("kiosk.noState", asked.state));
        }
    }

    /** Whether it is where it would be if it was left out. */
    private boolean isUsualState() {
        Path usual = asked.options.usualState();
        return asked.state
                .toAbsolutePath()
                .normalize()
                .equals(usual.toAbsolutePath().normalize());
    }

    private int run(StoreOffice office, FileOutbox outbox) throws IOException {
        TagCopy copy = new TagCopy(asked.state.resolve("tags.csv"));
        Clocks machine = new Clocks(System::nanoTime, clock);
        TagReader reader = new NfcReaders(machine, RandomGenerator.getDefault()).at(asked.reader);
        RunningKiosk.Parts parts = new RunningKiosk.Parts(
                asked.folder,
                outbox,
                office,
                office::tags,
                copy,
                reader,
                () -> new DeviceClock.Moment(machine.wall().instant(), machine.nanos()),
                BackOff.USUAL,
                RunningKiosk.USUAL_PATIENCE);
        Teller teller = teller();
        KioskSitting sitting = new KioskSitting(new RunningKiosk(parts, teller), teller, outbox);
        try {
            Optional<URI> page = asked.options.withoutPage
                    ? Optional.empty()
                    : Optional.of(sitting.serve(
                            asked.folder, new PageServer.Settings(asked.options.port, context.locale(), clock)));
            tellUnpublished();
            copy.read().peekLeft(this::noteCopy);
            sitting.run(
                    new Typed(sitting.kiosk(), reader, teller),
                    context.terminal().input(),
                    page);
            return ExitCode.DONE;
        } catch (BindException taken) {
            return context.refuse(context.say("kiosk.portTaken", asked.options.port));
        } finally {
            sitting.close();
        }
    }

    private Teller teller() {
        PrintWriter out = context.terminal().out();
        return asked.options.asEvents
                ? new EventTeller(asked.folder.manifest().name(), out)
                : new TextTeller(new ViewMaker(asked.folder, context.locale()), clock, out);
    }

    /** What can be seen from here of lock dates that are to agree with those of the month folders. */
    private void tellUnpublished() {
        asked.folder
                .unpublishedLocks(clock.instant())
                .forEach((month, lock) -> context.terminal()
                        .err()
                        .println(context.say("kiosk.unpublishedLock", month, lock.localTime())));
        context.terminal().err().flush();
    }

    /** The office tells all of it again as soon as it is there. */
    private void noteCopy(List<Fault> faults) {
        FaultText text = new FaultText(context.locale());
        faults.forEach(fault -> context.terminal().err().println(text.of(fault)));
        context.terminal().err().println(context.say("kiosk.badTagCopy"));
        context.terminal().err().flush();
    }

    private String inWords(JournalFault fault) {
        return new JournalTexts(context).inWords(fault);
    }
}
