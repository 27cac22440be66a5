package se.kvittens.examples.cli.journal.record;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.kvittens.application.archiving.MoveRecord;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;

/** Takes a whole journal into an empty one (SYS-2). */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "journal.import.file")
    Path file = Path.of("");

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Actor> actor = acting.actor(desk);
        if (actor.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Actor as = actor.get();
        return store.with(
                desk,
                journal -> new Archives(desk, file)
                        .say(
                                desk.context().say("journal.imported", file),
                                new MoveRecord(journal.readings(), as.shelf())
                                        .takeIn(as.municipality(), journal.archive(file), as.deed())));
    }
}
