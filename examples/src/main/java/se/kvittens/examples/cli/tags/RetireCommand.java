package se.kvittens.examples.cli.tags;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.store.wiring.Store;

/** Takes tags out of use for good (REG-11). */
@Command(name = "retire")
final class RetireCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "TAG", descriptionKey = "tags.tags")
    List<String> tags = List.of();

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    RetireCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Actor> actor = acting.actor(desk);
        return actor.isEmpty()
                ? ExitCode.REFUSED
                : store.withExisting(desk, actor.get().municipality(), journal -> retire(journal, actor.get()));
    }

    private int retire(Store journal, Actor actor) {
        Keeping keeping = new Keeping(desk, actor, journal, 0);
        tags.forEach(word -> keeping.askByWord(word, TagRetired::new));
        return keeping.end();
    }
}
