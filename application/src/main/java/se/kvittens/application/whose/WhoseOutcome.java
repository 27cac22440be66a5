package se.kvittens.application.whose;

import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.whose.WhoseRefusal;

/** What became of somebody's saying at whom a carer was. */
public sealed interface WhoseOutcome {

    /** It is on the disk, or was before. */
    record TakenDown() implements WhoseOutcome {}

    /** Nothing is taken down, also not of the other events of which it was said. */
    record Refused(EventId event, WhoseRefusal why) implements WhoseOutcome {}

    /** The journal can't be read or written. */
    record NotRecorded(JournalFault fault) implements WhoseOutcome {}
}
