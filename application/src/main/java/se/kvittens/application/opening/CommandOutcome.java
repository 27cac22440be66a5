package se.kvittens.application.opening;

import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.domain.opening.OpeningRefusal;

/** What became of a request. */
public sealed interface CommandOutcome {

    /**
     * The lock was asked, or was to be.
     *
     * @param progress how far it has come
     */
    record Asked(LockCommand command, CommandProgress progress) implements CommandOutcome {}

    /** A rule refuses it; nothing was sent. */
    record Refused(OpeningRefusal why) implements CommandOutcome {}

    /** Whether the asker has a visit there can't be known just now; nothing was sent. */
    record NotKnown(Obstacle obstacle) implements CommandOutcome {}

    /** The journal could not take it down, or not be read; where it could not be asked for, nothing was sent. */
    record NotRecorded(JournalFault fault) implements CommandOutcome {}

    /** There is no command of that name. */
    record Unknown() implements CommandOutcome {}
}
