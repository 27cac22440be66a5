package se.kvittens.application.outbox;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import se.kvittens.application.registering.JournalFault;

/**
 * What one kiosk has taken down, in the order of its numbers. What {@link #put}, {@link #place} and {@link #settle} have
 * answered is there after any failure of power, process or disk that leaves the disk readable. Where one of them answers
 * with a fault, nothing of it is kept, now or after a restart. One process has it at a time ({@link JournalFault#BUSY} is
 * for the others), and any of its threads may ask.
 */
public interface Outbox {

    /**
     * Keeps something under the next number. Numbers rise, with gaps or without, and none is given twice.
     *
     * @param content made of the number, which names it. It is not asked twice, and does not touch this outbox
     */
    Either<JournalFault, Kept> put(LongFunction<Content> content);

    /**
     * Says whose door a tap was at, under the number that it had.
     *
     * @return what is kept under that number then; of what was placed or set aside before, what was there already
     * @throws IllegalArgumentException where no such number is kept
     */
    Either<JournalFault, Kept> place(long number, Content.Request request);

    /**
     * Takes down what has become of something.
     *
     * @return what is kept under that number then; of what was settled before, what was there already
     * @throws IllegalArgumentException where no such number is kept
     */
    Either<JournalFault, Kept> settle(long number, Fate fate);

    /** What is to be given next: of those {@link Kept#isWaiting waiting} the one with the lowest number. */
    Either<JournalFault, Optional<Kept>> oldestWaiting();

    /**
     * By their numbers: all that waits, is unplaced, or was refused or set aside, however old; and what was accepted of what
     * was done at an instant or later, as far as that is kept still, which is for three days at least.
     */
    Either<JournalFault, List<Kept>> kept(Instant acceptedSince);

    Either<JournalFault, Counts> counts();

    /**
     * Lets go for good of what was accepted and is old enough, since it tells who was visited; nothing else goes. How old that
     * is, is the outbox's to say, and three days at least before what was put last. For a program that runs for weeks: asked
     * for once a day.
     *
     * @return how many were forgotten
     */
    Either<JournalFault, Integer> forget();

    /**
     * How many there are. What was accepted counts for ever, also once it is no longer kept.
     *
     * @param unplaced taps for which somebody must say whose door it was
     * @param waiting for the other side
     * @param refused or overtaken
     */
    record Counts(long unplaced, long waiting, long accepted, long refused, long setAside) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        /** All that was ever put. */
        public long all() {
            return unplaced + waiting + accepted + refused + setAside;
        }
    }
}
