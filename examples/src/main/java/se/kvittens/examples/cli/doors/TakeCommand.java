package se.kvittens.examples.cli.doors;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.examples.doors.Gateways;
import se.kvittens.examples.doors.OpenGateway;
import se.kvittens.examples.doors.Round;
import se.kvittens.examples.doors.TakeDoors;

/** Reads on what gateways have in their logs, and makes receipts of it (REG-18). */
@Command(name = "take")
final class TakeCommand implements Callable<Integer> {

    private final DoorDesk desk;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "doors.folder")
    Path folder = Path.of(".");

    @Mixin
    JournalOptions store = new JournalOptions();

    TakeCommand(DoorDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.withGateways(
                folder,
                (known, gateways) -> store.with(
                        desk.desk(),
                        known.manifest().municipality(),
                        journal -> take(
                                gateways,
                                TakeDoors.into(journal, known, desk.desk().clock()))));
    }

    private int take(Gateways gateways, TakeDoors doors) {
        int code = ExitCode.DONE;
        for (OpenGateway each : gateways.all()) {
            desk.context()
                    .terminal()
                    .progress(desk.context().say("doors.asking", each.name().value()));
            Either<JournalFault, Round> round = doors.take(each.gateway());
            desk.context().terminal().endProgress();
            if (round.isLeft()) {
                return desk.desk().refuse(round.getLeft());
            }
            new RoundTeller(desk).tell(each.name(), round.get());
            Either<JournalFault, Long> told = desk.context().terminal().loss().isEmpty()
                    ? doors.told(each.name(), round.get().findings())
                    : Either.right(0L);
            if (told.isLeft()) {
                return desk.desk().refuse(told.getLeft());
            }
            code = Math.max(code, round.get().hasFindings() ? ExitCode.FINDINGS : ExitCode.DONE);
        }
        return code;
    }
}
