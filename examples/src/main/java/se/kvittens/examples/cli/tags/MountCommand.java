package se.kvittens.examples.cli.tags;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Row;

/** Notes that tags hang at recipients' doors (REG-11). */
@Command(name = "mount")
final class MountCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    ListOptions which = new ListOptions();

    @Option(names = "--recipient", paramLabel = "ID", descriptionKey = "tags.recipient")
    String recipient = "";

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    /** What a list tells. */
    private enum MountColumn implements Column {
        TAG,
        RECIPIENT;

        @Override
        public boolean isRequired() {
            return true;
        }
    }

    MountCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Actor> actor = acting.actor(desk);
        if (actor.isEmpty() || desk.refusesNumber(Map.of("--recipient", recipient)) || which.isRefused(desk)) {
            return ExitCode.REFUSED;
        }
        if (recipient.isBlank() == (which.list == null)) {
            return desk.context().refuse(desk.context().say("tags.noRecipient"));
        }
        return store.withExisting(
                desk, actor.get().municipality(), journal -> mount(new Keeping(desk, actor.get(), journal, 0)));
    }

    private int mount(Keeping keeping) {
        if (which.list != null) {
            return new TagList<>(which.list, MountColumn.class, MountColumn.TAG)
                    .ask(keeping, desk.context(), which.rejectFolder(which.list), MountCommand::atDoorOf);
        }
        which.tags.forEach(word -> keeping.askByWord(word, uid -> new TagMounted(uid, new RecipientId(recipient))));
        return keeping.end();
    }

    /** An id that is missing rejects its row, so that nobody asks. */
    private static Function<TagUid, TagHappening> atDoorOf(Row<MountColumn> row) {
        String id = row.identifier(MountColumn.RECIPIENT);
        return uid -> new TagMounted(uid, new RecipientId(id));
    }
}
