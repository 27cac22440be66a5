package se.kvittens.examples.cli.tags;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.tag.Tag;
import se.kvittens.domain.tag.TagRegister;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;

/** Lists tags and where they are, which is logged. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--provider", paramLabel = "NAME", descriptionKey = "tags.ofProvider")
    String provider = "";

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Actor> actor = acting.actor(desk);
        if (actor.isEmpty() || desk.refusesNumber(Map.of("--provider", provider))) {
            return ExitCode.REFUSED;
        }
        Optional<ProviderId> of = provider.isEmpty() ? Optional.empty() : Optional.of(new ProviderId(provider));
        return store.withExisting(
                desk,
                actor.get().municipality(),
                journal -> new Looking(desk, actor.get(), Act.LOOK, of)
                        .show(journal, (register, book) -> chosen(register), this::show));
    }

    private List<Tag> chosen(TagRegister register) {
        return register.all().stream()
                .filter(tag -> provider.isEmpty() || tag.provider().value().equals(provider))
                .toList();
    }

    private int show(List<Tag> tags) {
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
