package se.kvittens.examples.cli.frame;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A stream that remembers why it could not write, which a {@link java.io.PrintWriter} keeps to itself. */
final class Outlet extends FilterOutputStream {

    private final BooleanSupplier isPipe;

    @Nullable
    private IOException failure;

    /**
     * To another stream.
     *
     * @param isPipe asked when writing fails: who reads a pipe may leave, as {@code head} does, and then nothing is wrong
     */
    Outlet(OutputStream to, BooleanSupplier isPipe) {
        super(to);
        this.isPipe = isPipe;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException unwritable) {
            failure = unwritable;
            throw unwritable;
        }
    }

    /** Why something is lost that somebody waits for; empty where nothing is. */
    Optional<String> loss() {
        IOException why = failure;
        return why == null || isPipe.getAsBoolean() ? Optional.empty() : Optional.of(String.valueOf(why.getMessage()));
    }
}
