package se.kvittens.rest.jobs;

/** Is told how far work has come. */
@FunctionalInterface
public interface Steps {

    /** Of work for which somebody waits, nothing is told. */
    Steps UNTOLD = (step, done, of) -> {};

    /**
     * A step begins.
     *
     * @param done how many steps are behind it
     * @param of how many there are in all
     * @throws Stopped where nobody wants the rest any more
     */
    void begin(Step step, int done, int of);
}
