package se.kvittens.examples.cli.journal.record;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;

/** Takes the whole journal out into one file (SYS-2). */
@Command(name = "export")
final class ExportCommand extends MoveCommand {

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "journal.export.out")
    Path out = Path.of("");

    ExportCommand(Desk desk) {
        super(desk);
    }

    @Override
    int move(Actor as) {
        return store.withExisting(
                desk,
                as.municipality(),
                journal -> new Archives(desk, out)
                        .say(
                                desk.context().say("journal.exported", out),
                                moving(journal, as).takeOut(as.municipality(), journal.archive(out), as.deed())));
    }
}
