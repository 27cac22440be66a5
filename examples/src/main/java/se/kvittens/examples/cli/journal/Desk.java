package se.kvittens.examples.cli.journal;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.store.wiring.Store;

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

    public int refuse(JournalFault fault) {
        return context.refuse(texts().of(fault));
    }

    public int refuse(RefusalCode code) {
        return context.refuse(texts().of(code));
    }

    /** Says why nothing is shown. */
    public int refuse(Shown<?> nothing) {
        return nothing instanceof Shown.NotShown<?> not
                ? context.refuse(context.say("journal.notLogged", texts().of(not.fault())))
                : refuse(((Shown.Refused<?>) nothing).code());
    }

    /** Empty, and said, where it can't be opened. */
    Optional<Store> opened(Either<JournalFault, Store> store) {
        store.peekLeft(this::refuse);
        return store.toJavaOptional();
    }

    /** Whether a word of the command line holds a personal number, which is said. */
    public boolean refusesNumber(String... words) {
        for (String word : words) {
            if (PersonalNumbers.appearIn(word)) {
                context.refuse(context.say("who.personalNumber"));
                return true;
            }
        }
        return false;
    }
}
