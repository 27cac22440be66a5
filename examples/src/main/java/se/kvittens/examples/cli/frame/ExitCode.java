package se.kvittens.examples.cli.frame;

/** What a command ends with. */
public final class ExitCode {

    public static final int DONE = 0;
    /** Finished, and there is something to look at. */
    public static final int FINDINGS = 1;

    public static final int REFUSED = 2;

    private ExitCode() {}
}
