package se.kvittens.examples.cli.tags;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.tag.SpotChecks;
import se.kvittens.domain.tag.Tag;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;

/** Lists the tags that are to be checked in a month (REG-11), which is logged. */
@Command(name = "due")
final class DueCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--provider", paramLabel = "NAME", required = true, descriptionKey = "tags.ofProvider")
    String provider = "";

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true, descriptionKey = "tags.month")
    YearMonth month = YearMonth.of(2000, 1);

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    DueCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Actor> actor = acting.actor(desk);
        if (actor.isEmpty() || desk.refusesNumber(Map.of("--provider", provider))) {
            return ExitCode.REFUSED;
        }
        if (provider.isBlank()) {
            return desk.context().refuse(desk.context().say("tags.noProvider"));
        }
        ProviderId of = new ProviderId(provider);
        return store.withExisting(
                desk,
                actor.get().municipality(),
                journal -> new Looking(desk, actor.get(), Act.CHECK_TAG, Optional.of(of))
                        .show(
                                journal,
                                (register, book) -> new SpotChecks(book.tags()).due(register, of, month),
                                this::show));
    }

    private int show(List<Tag> due) {
        for (Tag tag : due) {
            desk.say(Keeping.line(desk, tag) + " " + lastCheck(tag));
        }
        desk.say(desk.context().say("tags.due", due.size(), month));
        return ExitCode.DONE;
    }

    private String lastCheck(Tag tag) {
        if (tag.isToBeFollowedUp()) {
            return desk.context()
                    .say(
                            "tags.missed",
                            CareZone.dateOf(tag.lastCheck().orElseThrow().when()));
        }
        return tag.lastCheck()
                .map(check -> desk.context().say("tags.checked", CareZone.dateOf(check.when())))
                .orElseGet(() -> desk.context().say("tags.neverChecked"));
    }
}
