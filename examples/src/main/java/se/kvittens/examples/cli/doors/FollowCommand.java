package se.kvittens.examples.cli.doors;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.opening.AskDoors;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.examples.doors.OpenGateway;
import se.kvittens.files.doorfolder.DoorFolder;
import se.kvittens.store.wiring.Store;

/** Asks a gateway what became of a command (REG-19); the lock is asked nothing. */
@Command(name = "follow")
final class FollowCommand implements Callable<Integer> {

    private final DoorDesk desk;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "doors.followed")
    String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "doors.folder")
    Path folder = Path.of(".");

    @Option(names = "--gateway", paramLabel = "NAME", descriptionKey = "doors.gateway")
    String gateway = "";

    @Mixin
    JournalOptions store = new JournalOptions();

    FollowCommand(DoorDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (desk.desk().refusesNumber(Map.of("ID", id))) {
            return ExitCode.REFUSED;
        }
        if (id.isBlank()) {
            return desk.context().refuse(desk.context().say("doors.noCommand", id));
        }
        return desk.withGateways(
                folder,
                (known, gateways) -> desk.gateway(gateways, gateway)
                        .map(asked -> store.withExisting(
                                desk.desk(), known.manifest().municipality(), journal -> follow(journal, known, asked)))
                        .orElse(ExitCode.REFUSED));
    }

    private int follow(Store journal, DoorFolder known, OpenGateway asked) {
        AskDoors asking = new AskDoors(
                journal.doors(),
                (carer, about) -> Answer.accepted(List.of()),
                known::books,
                desk.desk().clock());
        CommandId command = new CommandId(id);
        return new OutcomeTeller(desk).tell(asking.follow(command, asked.gateway()), command);
    }
}
