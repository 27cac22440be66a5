package se.kvittens.application.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Link;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tapping.ReaderHealth;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.TagFinding;

/**
 * All that a kiosk shows at one time, in no language.
 *
 * @param revision rises with each new screen of one run
 * @param notice the answer to what was done last
 * @param carer who is signed in
 * @param receipt the one that was made or looked at last by the carer who is signed in
 * @param visit what can be said of that receipt's visit; empty while it is not known whose door it was
 * @param prompts taps of that carer for which somebody must say whose door it was
 * @param open visits of that carer of the last two days without an end, by their starts
 * @param counts of all that was ever kept
 * @param waiting the first that wait for the other side, or for somebody to say whose door it was
 * @param refused the latest that were refused or overtaken
 * @param reader how it is
 * @param link how the other side is
 * @param outboxFault why what was done last could not be kept, or the outbox not be read
 * @param clockSet by how much the clock was set at the last jump of this run, forward or back
 * @param knowsTags whether any tag is known; before the office has told of one, each is a strange one
 */
public record Screen(
        long revision,
        Notice notice,
        Optional<KioskDirectory.Carer> carer,
        Optional<Receipt> receipt,
        Optional<Visit> visit,
        List<Prompt> prompts,
        List<OpenVisit> open,
        Outbox.Counts counts,
        List<Line> waiting,
        List<Line> refused,
        ReaderHealth reader,
        Link link,
        Optional<JournalFault> outboxFault,
        Optional<ClockSet> clockSet,
        boolean knowsTags) {

    /** The most lines of a list; the counts tell how many there are. */
    public static final int MOST_LINES = 50;

    public Screen {
        prompts = List.copyOf(prompts);
        open = List.copyOf(open);
        waiting = List.copyOf(waiting);
        refused = List.copyOf(refused);
    }

    /** Whose door it is. */
    public record Door(RecipientId recipient, String label) {}

    /**
     * A receipt as far as it is known.
     *
     * @param cause of a manual one
     * @param fate whether the other side has it, or has refused it
     */
    public record Receipt(
            long number,
            Instant at,
            Optional<Door> door,
            TagFinding tag,
            Optional<ManualCause> cause,
            Meaning meaning,
            Fate fate) {}

    /**
     * What was said of a visit, and can be said of it.
     *
     * @param receipt by which it is named
     * @param tasks those granted first, each in the order of the rule book
     */
    public record Visit(long receipt, Door door, List<TaskChoice> tasks, boolean isDoubleStaffed, boolean isDeclined) {

        public Visit {
            tasks = List.copyOf(tasks);
        }
    }

    /** A task that can be chosen. */
    public record TaskChoice(Task task, boolean isGranted, boolean isChosen) {}

    /**
     * A tap for which somebody must say whose door it was.
     *
     * @param suggested the door at which the tag hangs or hung, where that is known
     */
    public record Prompt(long number, Instant at, TagFinding tag, Optional<Door> suggested) {}

    /**
     * A visit that has a start and no end.
     *
     * @param receipt its first, where this kiosk has made it
     * @param canBeEnded whether a tap would end it; else its end is missing, and is to be entered afterwards
     */
    public record OpenVisit(Optional<Long> receipt, Door door, Instant start, boolean canBeEnded) {}

    /**
     * Something in the outbox.
     *
     * @param carer what is shown of the carer
     * @param door only where it is of the carer who is signed in: whom others visit is not for all eyes
     */
    public record Line(long number, Instant at, What what, String carer, Optional<Door> door, Fate fate) {}

    /** What something in the outbox says. */
    public enum What {
        /** A tap for which somebody must say whose door it was. */
        UNPLACED_TAP,
        RECEIPT,
        MANUAL_RECEIPT,
        TASKS,
        DOUBLE_STAFFING,
        DECLINED,
        /** What no kiosk says. */
        OTHER
    }

    /**
     * The clock was set, or the device slept.
     *
     * @param by how much more the clock went than time did; below zero where it went back
     * @param at when that was seen, by the clock as it is now
     */
    public record ClockSet(Duration by, Instant at) {

        /** By how much, to the nearest second. */
        public Duration rounded() {
            return by.plusMillis(by.isNegative() ? -500 : 500).truncatedTo(ChronoUnit.SECONDS);
        }
    }
}
