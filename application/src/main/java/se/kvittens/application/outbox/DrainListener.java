package se.kvittens.application.outbox;

import se.kvittens.application.registering.JournalFault;

/** Is told what becomes of what waits. By the thread that drains; it is not to wait for anything. */
public interface DrainListener {

    /** The office has answered, and that is taken down. */
    void settled(Kept kept);

    /** The other side is there again, or is not there, or for another reason. */
    void link(Link now);

    /** The outbox itself could not be read or written. */
    void outboxFailed(JournalFault fault);
}
