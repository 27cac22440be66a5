package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.examples.cli.frame.Terminal;

/** A command that was run in this process, and what it said. No run shows a stack trace or a personal number. */
public record Ran(int exitCode, String out, String err) {

    /** Nobody's. The check digit of the first is right, that of the second wrong. */
    public static final String PERSONAL_NUMBER = "19400312-1235";

    public static final String MISTYPED_NUMBER = "19400312-1234";

    public static Ran english(Object... arguments) {
        return in("en", arguments);
    }

    public static Ran swedish(Object... arguments) {
        return in("sv", arguments);
    }

    /** With nothing added. */
    public static Ran exactly(String... arguments) {
        return run(false, arguments);
    }

    /** As where somebody watches standard error. */
    public static Ran watched(Object... arguments) {
        return run(true, words("en", arguments));
    }

    public Ran exits(int expected) {
        assertThat(exitCode).as("exit code; %s%s", out, err).isEqualTo(expected);
        return this;
    }

    public Ran isRefused() {
        return exits(2);
    }

    public List<String> outLines() {
        return out.lines().toList();
    }

    /** By a command that a test put together itself. */
    public static Ran of(int exitCode, String out, String err) {
        Ran ran = new Ran(exitCode, out, err);
        assertThat(ran.out + ran.err).doesNotContain("\tat ", "Exception in thread", "400312-123", "400312123");
        return ran;
    }

    private static Ran in(String language, Object... arguments) {
        return run(false, words(language, arguments));
    }

    private static String[] words(String language, Object... arguments) {
        return Stream.concat(Arrays.stream(arguments).map(String::valueOf), Stream.of("--lang", language))
                .toArray(String[]::new);
    }

    private static Ran run(boolean watched, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), watched), arguments);
        return of(exitCode, out.toString(), err.toString());
    }
}
