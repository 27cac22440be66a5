package se.kvittens.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command writes: results to standard output, progress and complaints to standard error, both in UTF-8. */
public final class Terminal {

    private static final int BUFFER = 1 << 16;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean progressShown;

    /**
     * @param progressShown whether somebody watches standard error
     */
    public Terminal(PrintWriter out, PrintWriter err, boolean progressShown) {
        this.out = out;
        this.err = err;
        this.progressShown = progressShown;
    }

    /** The process's own streams; the launcher says whether they are terminals. */
    static Terminal ofProcess() {
        return new Terminal(
                writer(FileDescriptor.out), writer(FileDescriptor.err), Boolean.getBoolean("kvittens.stderr.terminal"));
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Shows how far long work has come, on a line of its own that the next one overwrites; silent in a pipe. */
    void progress(String text) {
        if (progressShown) {
            err.print("\r\u001b[K" + text);
            err.flush();
        }
    }

    /** Takes the line of progress away. */
    void endProgress() {
        progress("");
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(
                new BufferedOutputStream(new FileOutputStream(stream), BUFFER), StandardCharsets.UTF_8));
    }
}
