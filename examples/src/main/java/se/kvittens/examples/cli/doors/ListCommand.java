package se.kvittens.examples.cli.doors;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.looking.DoorDays;
import se.kvittens.application.looking.LookAtDoors;
import se.kvittens.application.looking.ShowLogged;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.examples.cli.journal.WhoOptions;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.files.doorfolder.gateway.GatewaySettings;
import se.kvittens.store.wiring.Store;

/** Lists what locks told and were asked on some days, and what became of it; it is logged whose doors they are. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final DoorDesk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "doors.folder")
    Path folder = Path.of(".");

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "doors.from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "doors.to")
    @Nullable
    LocalDate to;

    @Option(names = "--provider", paramLabel = "NAME", descriptionKey = "doors.provider")
    String provider = "";

    @Mixin
    WhoOptions who = new WhoOptions();

    @Mixin
    JournalOptions store = new JournalOptions();

    ListCommand(DoorDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        LocalDate today = CareZone.dateOf(desk.desk().now());
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last : from;
        if (last.isBefore(first)) {
            return desk.context().refuse(desk.context().say("journal.readings.swapped", first, last));
        }
        Optional<Deed> deed = who.deed(desk.desk());
        Optional<DoorFolder> known = deed.flatMap(asked -> desk.folder(folder));
        Optional<Assignment> of = known.flatMap(found -> desk.assignment(found, provider));
        if (deed.isEmpty() || known.isEmpty() || of.isEmpty()) {
            return ExitCode.REFUSED;
        }
        LookAtDoors.Asker asker = new LookAtDoors.Asker(of.get(), deed.get());
        return store.withExisting(
                desk.desk(),
                known.get().manifest().municipality(),
                journal -> list(journal, known.get(), DateSpan.closed(first, last), asker));
    }

    private int list(Store journal, DoorFolder known, DateSpan days, LookAtDoors.Asker asker) {
        LookAtDoors looking =
                new LookAtDoors(journal.doors(), new ShowLogged(journal.readings(), known::books), known::books);
        int code = ExitCode.DONE;
        List<GatewayName> gateways =
                known.manifest().gateways().stream().map(GatewaySettings::name).toList();
        for (GatewayName gateway : gateways) {
            Shown<DoorDays> shown = looking.look(gateway, days, known.known(), asker);
            if (!(shown instanceof Shown.These<DoorDays> these)) {
                return desk.desk().refuse(shown);
            }
            for (DoorDays each : these.found()) {
                code = Math.max(code, new DaysTeller(desk).tell(gateway, each));
            }
        }
        return code;
    }
}
