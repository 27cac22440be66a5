package se.kvittens.nfc.loop;

/** A line on which bytes come and go. It is used by one thread alone, which is the one that opened it. */
public interface ByteLink extends AutoCloseable {

    /** What {@link #read} says when the other end is gone, for good. */
    int GONE = -1;

    /**
     * Reads what is there, and waits if nothing is.
     *
     * @param mostNanos how long to wait at most; a device may wait a tenth of a second although less was asked
     * @return how many bytes; 0 where none came in time; {@link #GONE}
     */
    int read(byte[] buffer, long mostNanos);

    /** False where the other end is gone. */
    boolean write(byte[] bytes);

    @Override
    void close();
}
