package se.kvittens.examples.cli.doors;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.examples.doors.Gateways;
import se.kvittens.examples.doors.TakeDoors;
import se.kvittens.examples.doors.receiver.Receiver;

/** Receives what gateways send by themselves, until it is stopped. */
@Command(name = "listen")
final class ListenCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;

    /** In minutes: a week, for which gateways keep their logs. */
    private static final int LONGEST_CATCH_UP = 10_080;

    private final DoorDesk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "doors.folder")
    Path folder = Path.of(".");

    @Mixin
    JournalOptions store = new JournalOptions();

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "doors.port")
    int port = 8760;

    @Option(names = "--catch-up", paramLabel = "MINUTES", descriptionKey = "doors.catchUp")
    int catchUp = 15;

    ListenCommand(DoorDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > MOST_PORT) {
            return desk.context().refuse(desk.context().say("doors.badPort", port, MOST_PORT));
        }
        if (catchUp < 1 || catchUp > LONGEST_CATCH_UP) {
            return desk.context().refuse(desk.context().say("doors.badCatchUp", catchUp, LONGEST_CATCH_UP));
        }
        return desk.withGateways(
                folder,
                (known, gateways) -> store.with(
                        desk.desk(),
                        known.manifest().municipality(),
                        journal -> listen(
                                gateways,
                                TakeDoors.into(journal, known, desk.desk().clock()))));
    }

    private int listen(Gateways gateways, TakeDoors doors) {
        ListenTeller teller = new ListenTeller(desk);
        try (Receiver receiver = Receiver.start(gateways.all(), doors, teller, port)) {
            return new Listening(receiver, teller).run(gateways.all(), Duration.ofMinutes(catchUp));
        } catch (IOException taken) {
            return desk.context().refuse(desk.context().say("doors.portTaken", port));
        }
    }
}
