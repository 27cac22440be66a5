package se.kvittens.examples.cli.lifecare.link;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.answer.AnswerText;
import se.kvittens.lifecare.feed.Unread;
import se.kvittens.transport.retry.Patience;

/**
 * What the commands of this room share: how one waits, and how answers are told.
 *
 * @param secret of the environment; it goes before the file that a connection names
 */
public record Link(Context context, Patience patience, Optional<String> secret, InstantSource clock) {

    /** Of the environment. */
    public static final String SECRET = "KVITTENS_LIFECARE_SECRET";

    /** After these it is not known whether what was asked was done. */
    private static final Set<Obstacle.Kind> IN_DOUBT = EnumSet.of(
            Obstacle.Kind.TIMED_OUT, Obstacle.Kind.BROKEN_OFF, Obstacle.Kind.FAULT, Obstacle.Kind.UNREADABLE);

    /** As a user has it. */
    public static Link usual(Context context, InstantSource clock) {
        return new Link(context, Patience.usual(), Optional.ofNullable(System.getenv(SECRET)), clock);
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Says on standard output what was done. */
    public void say(String text) {
        context.terminal().out().println(text);
    }

    /** Says beside it what somebody may want to know. */
    public void note(String text) {
        context.terminal().endProgress();
        context.terminal().err().println(text);
    }

    /** Tells why nothing was had, and is the exit code of that. */
    public int refuse(Answer<?> answer) {
        AnswerText text = new AnswerText(context.locale());
        if (answer instanceof Answer.Refused<?> refused) {
            context.refuse(context.say("lifecare.refused", text.of(refused.reason())));
            if (!refused.detail().isBlank()) {
                note(context.say("lifecare.detail", Theirs.line(refused.detail())));
            }
        } else if (answer instanceof Answer.NotReady<?> notReady) {
            context.refuse(context.say("lifecare.notReady", text.of(notReady.obstacle())));
        }
        return ExitCode.REFUSED;
    }

    /** The same where something was to be changed: it may have been, although no answer said so. */
    public int refuseChange(Answer<?> answer) {
        int code = refuse(answer);
        if (answer instanceof Answer.NotReady<?> notReady
                && IN_DOUBT.contains(notReady.obstacle().kind())) {
            note(context.say("lifecare.inDoubt"));
        }
        return code;
    }

    /** Whether a name is empty, or a personal number, which may stand in no address; then it is said. */
    public boolean refusesName(String... names) {
        if (Stream.of(names).anyMatch(String::isBlank)) {
            context.refuse(context.say("lifecare.noName"));
            return true;
        }
        return refuses(Stream.of(names).anyMatch(PersonalNumbers::isOne));
    }

    /** Whether a text holds what looks like one; then it is said. */
    public boolean refusesText(String... texts) {
        return refuses(Stream.of(texts).anyMatch(PersonalNumbers::appearIn));
    }

    private boolean refuses(boolean isPersonal) {
        if (isPersonal) {
            context.refuse(context.say("lifecare.personalNumber"));
        }
        return isPersonal;
    }

    /** Whether something came that could not be read; then it is said, without what stood there. */
    boolean tells(Unread unread) {
        unread.items().forEach(item -> note(context.say("lifecare.unread", item.place(), item.reason())));
        return !unread.items().isEmpty();
    }
}
