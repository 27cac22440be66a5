package se.kvittens.examples.cli.journal.record;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.archiving.MoveRecord;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;

/** Takes the whole journal out into one file (SYS-2). */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "journal.export.out")
    Path out = Path.of("");

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Actor> actor = acting.actor(desk);
        if (actor.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Actor as = actor.get();
        return store.withExisting(
                desk,
                journal -> new Archives(desk, out)
                        .say(
                                desk.context().say("journal.exported", out),
                                new MoveRecord(journal.readings(), as.shelf())
                                        .takeOut(as.municipality(), journal.archive(out), as.deed())));
    }
}
