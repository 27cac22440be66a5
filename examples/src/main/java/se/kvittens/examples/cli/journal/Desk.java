package se.kvittens.examples.cli.journal;

import java.time.Instant;
import java.time.InstantSource;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.examples.cli.Context;

/** What the commands of a journal share: what they say, and the clock. */
public record Desk(Context context, InstantSource clock) {

    public Instant now() {
        return clock.instant();
    }

    public void say(String text) {
        context.terminal().out().println(text);
    }

    public int refuse(JournalFault fault) {
        return context.refuse(context.say("journal.fault", textOf(fault)));
    }

    public String textOf(JournalFault fault) {
        return context.say("journal.by.fault." + fault);
    }

    public int refuse(RefusalCode code) {
        return context.refuse(context.say("journal.refused", code.rule(), context.say("journal.by.refused." + code)));
    }

    /** Whether a word of the command line holds a personal number, which is said. */
    public boolean refusesNumber(String... words) {
        for (String word : words) {
            if (PersonalNumbers.appearIn(word)) {
                context.refuse(context.say("journal.personalNumber"));
                return true;
            }
        }
        return false;
    }
}
