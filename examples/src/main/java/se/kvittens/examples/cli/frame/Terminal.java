package se.kvittens.examples.cli.frame;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a command writes: results to standard output, progress and complaints to standard error, both in UTF-8. */
public final class Terminal {

    private static final int BUFFER = 1 << 16;

    /** Of the mode of a file in POSIX: the bits that tell its type, and two types. */
    private static final int FILE_TYPE = 0xF000;

    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean progressShown;
    private final Input input;
    private final Supplier<Optional<String>> loss;

    /**
     * @param progressShown whether somebody watches standard error
     */
    public Terminal(PrintWriter out, PrintWriter err, boolean progressShown) {
        this(out, err, progressShown, Input.none());
    }

    /** With something to read from, too. */
    public Terminal(PrintWriter out, PrintWriter err, boolean progressShown, Input input) {
        this(out, err, progressShown, input, Optional::empty);
    }

    private Terminal(
            PrintWriter out, PrintWriter err, boolean progressShown, Input input, Supplier<Optional<String>> loss) {
        this.out = out;
        this.err = err;
        this.progressShown = progressShown;
        this.input = input;
        this.loss = loss;
    }

    /** The process's own streams; the launcher says whether they are terminals. */
    public static Terminal ofProcess() {
        return to(new Outlet(new FileOutputStream(FileDescriptor.out), Terminal::isPipe), Input.ofProcess());
    }

    static Terminal to(Outlet outlet, Input input) {
        return new Terminal(
                writer(outlet),
                writer(new FileOutputStream(FileDescriptor.err)),
                Boolean.getBoolean("kvittens.stderr.terminal"),
                input,
                outlet::loss);
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

    /** Flushes, and tells why some of the results could not be written; empty where all could, or nobody reads them. */
    public Optional<String> loss() {
        flush();
        return loss.get();
    }

    /** What the system calls the other end of a pipe that is closed may be in any language; what the file is, is not. */
    private static boolean isPipe() {
        try {
            int mode = (Integer) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
            return (mode & FILE_TYPE) == PIPE || (mode & FILE_TYPE) == SOCKET;
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(
                new OutputStreamWriter(new BufferedOutputStream(stream, BUFFER), StandardCharsets.UTF_8));
    }
}
