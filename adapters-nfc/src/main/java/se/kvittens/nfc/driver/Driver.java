package se.kvittens.nfc.driver;

/** Speaks with one reader from the moment its port was opened; for each opening there is a new one. */
public interface Driver {

    /** The shortest and longest pause between two bytes of one message, in nanoseconds: what is longer ends it. */
    long SILENCE = 50_000_000;

    /**
     * One step.
     *
     * @param received what has come since the step before, empty where nothing has
     * @param now on a clock that only goes forward, in nanoseconds
     */
    Step step(byte[] received, long now);
}
