package se.kvittens.examples.cli.frame;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a command writes: results to standard output, progress and complaints to standard error, both in UTF-8. */
public final class Terminal {

    private static final int BUFFER = 1 << 16;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean progressShown;
    private final Input input;

    /**
     * @param progressShown whether somebody watches standard error
     */
    public Terminal(PrintWriter out, PrintWriter err, boolean progressShown) {
        this(out, err, progressShown, Input.none());
    }

    /** With something to read from, too. */
    public Terminal(PrintWriter out, PrintWriter err, boolean progressShown, Input input) {
        this.out = out;
        this.err = err;
        this.progressShown = progressShown;
        this.input = input;
    }

    /** The process's own streams; the launcher says whether they are terminals. */
    public static Terminal ofProcess() {
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Boolean.getBoolean("kvittens.stderr.terminal"),
                Input.ofProcess());
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    /** Shows how far long work has come, on a line of its own that the next one overwrites; silent in a pipe. */
    public void progress(String text) {
        if (progressShown) {
            err.print("\r\u001b[K" + text);
            err.flush();
        }
    }

    /** Takes the line of progress away. */
    public void endProgress() {
        progress("");
    }

    public Input input() {
        return input;
    }

    /** Asks whoever types; where nobody does, the question is not put and the next line of the input is the answer. */
    public Optional<String> ask(String question) {
        put(question);
        return input.line();
    }

    /** The same, and what is typed is not shown where the terminal can leave that out. */
    public Optional<String> askHidden(String question) {
        put(question);
        return input.hiddenLine();
    }

    private void put(String question) {
        if (input.isTyped()) {
            endProgress();
            err.print(question + " ");
            err.flush();
        }
    }

    /** What was written so far is seen. */
    public void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(
                new BufferedOutputStream(new FileOutputStream(stream), BUFFER), StandardCharsets.UTF_8));
    }
}
