package se.kvittens.examples.cli;

/** What a command ends with. */
final class ExitCode {

    static final int DONE = 0;
    /** Finished, and there is something to look at. */
    static final int FINDINGS = 1;

    static final int REFUSED = 2;

    private ExitCode() {}
}
