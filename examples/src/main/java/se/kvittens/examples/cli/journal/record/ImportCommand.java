package se.kvittens.examples.cli.journal.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;

/** Takes a whole journal into an empty one (SYS-2). */
@Command(name = "import")
final class ImportCommand extends MoveCommand {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "journal.import.file")
    Path file = Path.of("");

    ImportCommand(Desk desk) {
        super(desk);
    }

    @Override
    int move(Actor as) throws IOException {
        if (!Files.isRegularFile(file)) {
            return desk.context()
                    .refuse(desk.context()
                            .say(Files.isDirectory(file) ? "journal.import.isFolder" : "journal.import.noFile", file));
        }
        return store.withWhole(
                desk,
                as.municipality(),
                journal -> new Archives(desk, file)
                        .say(
                                desk.context().say("journal.imported", file),
                                moving(journal, as).takeIn(as.municipality(), journal.archive(file), as.deed())));
    }
}
