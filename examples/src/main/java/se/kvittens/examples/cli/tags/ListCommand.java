package se.kvittens.examples.cli.tags;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.tag.Tag;
import se.kvittens.domain.tag.TagRegister;
import se.kvittens.examples.cli.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.StoreOptions;

/** Lists tags and where they are. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--provider", paramLabel = "NAME", descriptionKey = "tags.ofProvider")
    String provider = "";

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Actor> actor = acting.actor(desk);
        return actor.isEmpty() || desk.refusesNumber(provider)
                ? ExitCode.REFUSED
                : store.withExisting(
                        desk,
                        journal -> new Reading(desk, actor.get(), Act.LOOK)
                                .show(journal, (register, book) -> show(register)));
    }

    private int show(TagRegister register) {
        List<Tag> tags = register.all().stream()
                .filter(tag -> provider.isEmpty() || tag.provider().value().equals(provider))
                .toList();
        tags.forEach(tag -> desk.say(Keeping.line(desk, tag)));
        desk.say(desk.context()
                .say(
                        "tags.count",
                        tags.size(),
                        tags.stream().filter(Tag::isOut).count(),
                        tags.stream().filter(Tag::isMounted).count()));
        return ExitCode.DONE;
    }
}
