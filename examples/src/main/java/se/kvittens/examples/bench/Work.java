package se.kvittens.examples.bench;

/** Something to measure; it gives a sum of what it made, which is the same each time. */
@FunctionalInterface
public interface Work {

    /** Whatever it can't do ends the whole bench. */
    long run() throws Exception;
}
