package se.kvittens.examples.cli.doors;

import se.kvittens.application.answer.Answer;
import se.kvittens.application.doors.Became;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.journal.JournalTexts;
import se.kvittens.files.answer.AnswerText;

/** What is said of locks and of what they tell. What gateways call things is made fit for a terminal. */
final class DoorTexts {

    private final Context context;

    DoorTexts(Context context) {
        this.context = context;
    }

    /** The words for a constant of some kind. */
    String word(String kind, Enum<?> constant) {
        return context.say("doors.by." + kind + "." + constant);
    }

    /** On one line, without what steers a terminal. */
    static String theirs(Object name) {
        return PersonalNumbers.maskedIn(String.valueOf(name).replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " "));
    }

    /** What an event tells; of what is not known here, the gateway's own word. */
    String event(DoorEvent event) {
        String fact = word("fact", event.fact());
        return context.say(
                "doors.event",
                JournalTexts.timeOf(event.times().told()),
                theirs(event.lock()),
                event.fact() == DoorFact.OTHER ? fact + " (" + theirs(event.detail()) + ")" : fact,
                word("means", event.means()),
                event.key().map(DoorTexts::theirs).orElse("–"),
                theirs(event.id()));
    }

    /** What an event is, and beside it what it became or what alarm it raises. */
    String finding(DoorFinding finding) {
        String became = context.say("doors.finding", event(finding.event()), became(finding.became()));
        return finding.alarm()
                .map(alarm -> context.say("doors.alarm", became, word("alarm", alarm)))
                .orElse(became);
    }

    private String became(Became became) {
        if (became instanceof Became.AReceipt receipt) {
            return context.say("doors.by.receipt." + receipt.clock(), theirs(receipt.visit()));
        }
        if (became instanceof Became.Refused refused) {
            return context.say("doors.becameRefused", new JournalTexts(context).of(refused.code()));
        }
        if (became instanceof Became.Damaged) {
            return context.say("doors.becameDamaged");
        }
        return became instanceof Became.Waits waits
                ? context.say("doors.becameWaiting", word("why", waits.why()))
                : context.say("doors.becameNothing", word("why", ((Became.Nothing) became).why()));
    }

    /** Of what was told otherwise or could not be understood. */
    String oddity(DoorEntry entry) {
        return entry instanceof DoorEntry.ToldOtherwise told
                ? otherwise(told.event())
                : unread(((DoorEntry.NotUnderstood) entry).unread());
    }

    String otherwise(DoorEvent event) {
        return context.say("doors.otherwise", event(event));
    }

    String unread(Unread unread) {
        return context.say("doors.unread", theirs(unread.name()), theirs(unread.field()));
    }

    /** What has become of a command; where it was not done, why. */
    String progress(CommandProgress progress) {
        if (progress instanceof Failed failed) {
            return context.say("doors.failed", failed.fault(), word("fault", failed.fault()));
        }
        if (progress instanceof CommandProgress.Accepted) {
            return context.say("doors.accepted");
        }
        if (progress instanceof CommandProgress.Confirmed) {
            return context.say("doors.confirmed");
        }
        return progress instanceof CommandProgress.Lost ? context.say("doors.lost") : context.say("doors.unconfirmed");
    }

    /** Why a gateway gave no answer that could be used. */
    String unanswered(Answer<?> answer) {
        AnswerText text = new AnswerText(context.locale());
        if (answer instanceof Answer.Refused<?> refused) {
            return text.of(refused.reason());
        }
        return answer instanceof Answer.NotReady<?> not ? text.of(not.obstacle()) : "";
    }
}
