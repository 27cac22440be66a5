package se.kvittens.examples.cli.journal;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.MonthOfJournal;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;

/** What the commands of a journal share: what they say, and the clock. */
public record Desk(Context context, InstantSource clock) {

    public Instant now() {
        return clock.instant();
    }

    public JournalTexts texts() {
        return new JournalTexts(context);
    }

    public void say(String text) {
        context.terminal().out().println(text);
    }

    /** Says how much is in no basis because it came after the lock. Returns the exit code. */
    public int tellUnsettled(MonthOfJournal month) {
        int afterLock = month.toCorrect().size();
        if (afterLock > 0) {
            say(context.say("journal.afterLock", afterLock));
        }
        return afterLock > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    public int refuse(JournalFault fault) {
        return context.refuse(texts().of(fault));
    }

    public int refuse(RefusalCode code) {
        return context.refuse(texts().of(code));
    }

    /** Says why nothing is shown. */
    public int refuse(Shown<?> nothing) {
        return context.refuse(texts().of(nothing));
    }

    /** Empty, and said, where the journal at a place can't be opened. */
    <T> Optional<T> opened(String place, Either<JournalFault, T> journal) {
        journal.peekLeft(fault -> context.refuse(place + ": " + texts().of(fault)));
        return journal.toJavaOptional();
    }

    /**
     * Whether words of the command line hold a personal number, which is said; the number is not.
     *
     * @param words by the options that they are given with
     */
    public boolean refusesNumber(Map<String, String> words) {
        String holding = words.entrySet().stream()
                .filter(word -> PersonalNumbers.appearIn(word.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!holding.isEmpty()) {
            context.refuse(context.say("who.personalNumber", holding));
        }
        return !holding.isEmpty();
    }
}
