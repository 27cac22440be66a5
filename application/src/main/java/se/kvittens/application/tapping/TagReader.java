package se.kvittens.application.tapping;

/**
 * A reader of NFC tags. It tells what it sees, and knows nothing of visits: whether a tap begins or ends one, and that two
 * taps in a few seconds are one, is for who listens.
 */
public interface TagReader {

    /**
     * Begins to read, and goes on until it is stopped, however often the reader is pulled out and put back. The listener is
     * told {@link TagEvent.ReaderUp} before anything else, or {@link TagEvent.ReaderDown} where there is no reader. It is
     * told one event at a time and in order, and must not stop the reader from within. What it throws goes to the thread's
     * handler of uncaught exceptions, and the reading goes on.
     *
     * @throws IllegalStateException if it was started and not stopped
     */
    void start(TagListener listener);

    /** When this returns, nothing more is told, and the device is free for others. Harmless where nothing was started. */
    void stop();

    /** How it is just now; may be asked by any thread, at any time. */
    ReaderHealth health();
}
