package se.kvittens.examples.cli.frame;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What somebody types, or what comes by a pipe. */
public final class Input {

    private final BufferedReader lines;
    private final boolean isTyped;

    /**
     * @param isTyped whether somebody is there to be asked
     */
    public Input(Reader text, boolean isTyped) {
        this.lines = new BufferedReader(text);
        this.isTyped = isTyped;
    }

    static Input none() {
        return new Input(Reader.nullReader(), false);
    }

    /** The process's own; the launcher says whether it is a terminal. */
    static Input ofProcess() {
        return new Input(
                new InputStreamReader(System.in, StandardCharsets.UTF_8),
                Boolean.getBoolean("kvittens.stdin.terminal"));
    }

    public boolean isTyped() {
        return isTyped;
    }

    /** The next line; empty at the end. */
    public Optional<String> line() {
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that is left. */
    public String rest() {
        try {
            StringWriter text = new StringWriter();
            lines.transferTo(text);
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A terminal that Java has no hold of shows what is typed all the same. */
    Optional<String> hiddenLine() {
        Console console = isTyped ? System.console() : null;
        return console == null
                ? line()
                : Optional.ofNullable(console.readPassword()).map(String::new);
    }
}
