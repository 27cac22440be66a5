package se.kvittens.store.archive;

import se.kvittens.application.archiving.ArchiveFault.Flaw;
import se.kvittens.store.archive.table.StoredStream;
import se.kvittens.store.archive.text.FlawFound;
import se.kvittens.store.archive.text.GivenLine;
import se.kvittens.store.stream.StreamKey;

/** How far a stream has come while it is taken in. */
final class StreamGoing {

    private final StoredStream stream;
    private final StreamKey key;
    private final long id;
    private long version;
    private String taken = "";

    /**
     * At its beginning.
     *
     * @param id under which the store has it
     */
    StreamGoing(StoredStream stream, StreamKey key, long id) {
        this.stream = stream;
        this.key = key;
        this.id = id;
    }

    long id() {
        return id;
    }

    StreamKey key() {
        return key;
    }

    void moveOn(long next, String when, GivenLine line) throws FlawFound {
        line.require(next == version + 1 && next <= stream.version(), "version", Flaw.OUT_OF_ORDER);
        line.require(when.compareTo(taken) >= 0 && when.compareTo(stream.taken()) <= 0, "taken", Flaw.OUT_OF_ORDER);
        version = next;
        taken = when;
    }

    boolean isWhole() {
        return version == stream.version();
    }
}
