package se.kvittens.examples.cli.tags;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.tag.TagHappening.TagChecked;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.store.wiring.Store;

/** Notes what a spot check found (REG-11). */
@Command(name = "check")
final class SpotCheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "TAG", descriptionKey = "tags.tags")
    List<String> tags = List.of();

    @ArgGroup(multiplicity = "1")
    Found found = new Found();

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    /** What was found: one of both. */
    static final class Found {

        @Option(names = "--in-place", required = true, descriptionKey = "tags.inPlace")
        boolean inPlace;

        @Option(names = "--not-in-place", required = true, descriptionKey = "tags.notInPlace")
        boolean notInPlace;
    }

    SpotCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Actor> actor = acting.actor(desk);
        return actor.isEmpty()
                ? ExitCode.REFUSED
                : store.withExisting(desk, actor.get().municipality(), journal -> check(journal, actor.get()));
    }

    private int check(Store journal, Actor actor) {
        Keeping keeping = new Keeping(desk, actor, journal, 0);
        tags.forEach(word -> keeping.askByWord(word, uid -> new TagChecked(uid, found.inPlace)));
        return keeping.end();
    }
}
