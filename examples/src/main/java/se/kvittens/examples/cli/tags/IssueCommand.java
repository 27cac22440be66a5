package se.kvittens.examples.cli.tags;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.files.csv.Column;

/** Hands tags out to a provider (REG-11). */
@Command(name = "issue")
final class IssueCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    ListOptions which = new ListOptions();

    @Option(names = "--provider", paramLabel = "NAME", required = true, descriptionKey = "tags.provider")
    String provider = "";

    @Option(names = "--recipients", paramLabel = "N", required = true, descriptionKey = "tags.recipients")
    int recipients;

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    /** What a list tells. */
    private enum IssueColumn implements Column {
        TAG;

        @Override
        public boolean isRequired() {
            return true;
        }
    }

    IssueCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Actor> actor = acting.actor(desk);
        if (actor.isEmpty() || desk.refusesNumber(Map.of("--provider", provider)) || which.isRefused(desk)) {
            return ExitCode.REFUSED;
        }
        if (provider.isBlank() || recipients < 0) {
            return desk.context().refuse(desk.context().say("tags.noProvider"));
        }
        return store.with(
                desk,
                actor.get().municipality(),
                journal -> issue(new Keeping(desk, actor.get(), journal, recipients)));
    }

    private int issue(Keeping keeping) {
        Function<TagUid, TagHappening> asking = uid -> new TagIssued(uid, new ProviderId(provider));
        if (which.list != null) {
            return new TagList<>(which.list, IssueColumn.class, IssueColumn.TAG)
                    .ask(keeping, desk.context(), which.rejectFolder(which.list), row -> asking);
        }
        which.tags.forEach(word -> keeping.askByWord(word, asking));
        return keeping.end();
    }
}
