package se.kvittens.examples.cli.doors;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.opening.AskDoors;
import se.kvittens.application.opening.DoorRequest;
import se.kvittens.application.opening.PlannedAndMade;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.VisitsOverSpan;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.examples.cli.journal.WhoOptions;
import se.kvittens.examples.doors.Gateways;
import se.kvittens.examples.doors.OpenGateway;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.store.wiring.Store;

/** Asks a door to open or to lock, once (REG-19). */
@Command
final class AskCommand implements Callable<Integer> {

    private final DoorDesk desk;
    private final LockAction action;

    @Parameters(index = "0", paramLabel = "LOCK", descriptionKey = "doors.lock")
    String lock = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "doors.folder")
    Path folder = Path.of(".");

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "doors.id")
    String id = "";

    @Option(names = "--provider", paramLabel = "NAME", descriptionKey = "doors.provider")
    String provider = "";

    @Mixin
    WhoOptions who = new WhoOptions();

    @Mixin
    JournalOptions store = new JournalOptions();

    AskCommand(DoorDesk desk, LockAction action) {
        this.desk = desk;
        this.action = action;
    }

    @Override
    public Integer call() {
        Optional<Deed> deed = who.deed(desk.desk());
        if (deed.isEmpty() || desk.desk().refusesNumber(Map.of("LOCK", lock, "--id", id))) {
            return ExitCode.REFUSED;
        }
        return desk.withGateways(folder, (known, gateways) -> ask(known, gateways, deed.get()));
    }

    private int ask(DoorFolder known, Gateways gateways, Deed deed) {
        Optional<OpenGateway> gateway = lock.isBlank() ? Optional.empty() : gateways.of(new LockId(lock));
        if (gateway.isEmpty()) {
            return desk.context()
                    .refuse(desk.context()
                            .say(
                                    "doors.noGateway",
                                    lock,
                                    gateways.all().stream()
                                            .map(each -> each.name().value())
                                            .collect(Collectors.joining(", "))));
        }
        return desk.assignment(known, provider)
                .map(assignment -> store.with(
                        desk.desk(),
                        known.manifest().municipality(),
                        journal -> ask(journal, known, gateway.get(), request(assignment, deed))))
                .orElse(ExitCode.REFUSED);
    }

    private DoorRequest request(Assignment assignment, Deed deed) {
        String name = id.isBlank() ? UUID.randomUUID().toString() : id;
        return new DoorRequest(
                new CommandId(name),
                new LockId(lock),
                action,
                new DoorRequest.Asker(assignment.provider(), deed.who(), deed.role(), deed.why()));
    }

    /** The id is said before anything is sent: whoever is cut off can follow it. */
    private int ask(Store journal, DoorFolder known, OpenGateway gateway, DoorRequest request) {
        desk.say(desk.context().say("doors.commandId", request.id()));
        desk.context().terminal().flush();
        Assignment assignment = Objects.requireNonNull(
                known.manifest().providers().get(request.asker().provider()));
        VisitsOverSpan visits = new VisitsOverSpan(journal.journal(), known.households(), known::books);
        PlannedAndMade errands =
                new PlannedAndMade(known.planOf(assignment.provider()), visits, assignment, known::books);
        AskDoors asking =
                new AskDoors(journal.doors(), errands, known::books, desk.desk().clock());
        return new OutcomeTeller(desk).tell(asking.ask(request, gateway.gateway(), known.known()), request.id());
    }
}
