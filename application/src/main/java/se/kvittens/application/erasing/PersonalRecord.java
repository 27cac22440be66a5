package se.kvittens.application.erasing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.RecipientId;

/**
 * All that is recorded of a person: entries of the journal, and readings.
 *
 * <p>Once a person is erased, the id {@link #erase} has answered stands for that person everywhere and for ever. It tells
 * nothing: it does not follow from the person's own id, and nothing leads from it back. Free text of entries about the person
 * is gone, and so are the reasons of what was done to the person's visits and of who looked at them. Everything else is as
 * it was: the number of entries, their order, their times and the versions of the journal.
 */
public interface PersonalRecord {

    /** When something about a person was last taken down; empty where nothing is recorded under that id. */
    Either<JournalFault, Optional<LastEntry>> lastAbout(RecipientId person);

    /**
     * Erases a person, and takes down that somebody was erased: all of it or nothing.
     *
     * @param erasure who did it and under which rule; it names no person
     * @param lastTaken as {@link #lastAbout} has told; {@link JournalFault#OVERTAKEN} where something was taken down since
     * @return what stands for the person from now on
     */
    Either<JournalFault, RecipientId> erase(RecipientId person, Instant lastTaken, Erasure erasure);

    /** All erasures, in their order. */
    Either<JournalFault, List<Erasure>> erasures();

    /**
     * The last entry about a person.
     *
     * @param taken when it was taken down
     * @param about the latest time that any entry is about
     */
    record LastEntry(Instant taken, Instant about) {}
}
