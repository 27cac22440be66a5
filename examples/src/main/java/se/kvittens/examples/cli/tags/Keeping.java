package se.kvittens.examples.cli.tags;

import java.util.Optional;
import java.util.function.Function;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.application.tags.TagOutcome;
import se.kvittens.domain.tag.Tag;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagRefusalCode;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.store.wiring.Store;

/** Asks for one thing after another, says what is done, and counts. It stops where the journal takes nothing down. */
final class Keeping {

    private final Desk desk;
    private final Actor actor;
    private final KeepTags keep;
    private final int recipients;
    private int done;
    private int refused;
    private Optional<JournalFault> stopped = Optional.empty();

    /**
     * In a journal.
     *
     * @param recipients of the provider that gets tags, with an order in force
     */
    Keeping(Desk desk, Actor actor, Store store, int recipients) {
        this.desk = desk;
        this.actor = actor;
        this.keep = new KeepTags(store.tags(), actor.shelf());
        this.recipients = recipients;
    }

    boolean isStopped() {
        return stopped.isPresent();
    }

    /** Says it on standard error where it isn't done. */
    void askByWord(String word, Function<TagUid, TagHappening> asking) {
        if (isStopped()) {
            return;
        }
        TagUid.parse(word)
                .fold(flaw -> Optional.of(flawed(word, flaw)), uid -> ask(asking.apply(uid)))
                .ifPresent(why -> desk.context().refuse(why));
    }

    /** Why a word of the command line is no number of a tag. */
    private String flawed(String word, TagUid.Flaw flaw) {
        refused++;
        return desk.context().say("tags.noNumber", word, desk.context().say("tags.by.flaw." + flaw));
    }

    /** Why it isn't done; empty where it is, which is said. */
    Optional<String> ask(TagHappening asked) {
        TagOutcome outcome = keep.ask(actor.municipality(), asked, actor.deed(), recipients);
        if (outcome instanceof TagOutcome.Done it) {
            done++;
            desk.say(line(desk, it.tag()));
            return Optional.empty();
        }
        refused++;
        if (outcome instanceof TagOutcome.NotRecorded not) {
            stopped = Optional.of(not.fault());
            return Optional.empty();
        }
        return Optional.of(
                outcome instanceof TagOutcome.Refused no
                        ? refusal(asked.uid() + " ", no.code())
                        : desk.context().say("tags.overtaken", asked.uid()));
    }

    private String refusal(String of, TagRefusalCode code) {
        return of + desk.texts().refusal(code, code.rule(), desk.context().say("tags.by.refused." + code));
    }

    /** A tag in one line. */
    static String line(Desk desk, Tag tag) {
        String standing = new Lexicon(desk.context().locale()).word(tag.standing());
        return desk.context()
                .say(
                        "tags.line",
                        tag.uid(),
                        standing,
                        tag.provider(),
                        tag.recipient().map(Object::toString).orElse("–"));
    }

    /** The exit code of it all, and said where the journal took nothing down. */
    int end() {
        if (stopped.isPresent()) {
            desk.refuse(stopped.get());
            desk.context().refuse(desk.context().say("tags.stopped", done));
            return ExitCode.REFUSED;
        }
        if (refused == 0) {
            return ExitCode.DONE;
        }
        return done == 0 ? ExitCode.REFUSED : ExitCode.FINDINGS;
    }
}
