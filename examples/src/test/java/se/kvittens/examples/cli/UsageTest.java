package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.cli.frame.LibraryVersion;
import se.kvittens.examples.cli.frame.Terminal;

/** What the program says of itself. */
class UsageTest {

    private static final List<String> COMMANDS = List.of(
            "demo",
            "import",
            "settle",
            "reconcile",
            "explain",
            "report",
            "month-report",
            "check",
            "export",
            "rulebook",
            "rulebook list",
            "rulebook show",
            "rulebook diff",
            "rulebook validate",
            "profile",
            "profile suggest",
            "deadlines",
            "bench",
            "generate",
            "lifecare",
            "lifecare orders",
            "lifecare confirm",
            "lifecare end",
            "lifecare absence",
            "lifecare absence list",
            "lifecare absence register",
            "lifecare absence end",
            "lifecare messages",
            "lifecare messages list",
            "lifecare messages read",
            "lifecare messages addresses",
            "lifecare messages send",
            "lifecare messages reply",
            "lifecare messages forward",
            "lifecare messages delete",
            "lifecare send-visits",
            "journal",
            "journal export",
            "journal import",
            "journal erase",
            "journal readings",
            "journal check",
            "visits",
            "visits list",
            "visits approve",
            "visits undo",
            "visits adjust",
            "visits post-register",
            "visits decline",
            "visits double-staffing",
            "visits tasks",
            "visits correct",
            "month",
            "month close",
            "month status",
            "month corrections",
            "month export",
            "tags",
            "tags issue",
            "tags mount",
            "tags retire",
            "tags check",
            "tags list",
            "tags due",
            "doors",
            "doors status",
            "doors take",
            "doors listen",
            "doors list",
            "doors tell",
            "doors unlock",
            "doors lock",
            "doors follow",
            "kiosk",
            "serve",
            "simulate",
            "simulate lifecare",
            "generate-completion");

    static Stream<String> commands() {
        return COMMANDS.stream();
    }

    @Test
    void the_help_lists_every_command() {
        Ran ran = Ran.english("--help").exits(0);

        assertThat(ran.out()).startsWith("Usage: kvittens ");
        assertThat(ran.out())
                .contains(COMMANDS.stream().filter(name -> !name.contains(" ")).toList());
        assertThat(Ran.swedish("-h").exits(0).out()).contains("Hemtjänstens regler");
    }

    @Test
    void the_version_is_that_of_the_library() {
        assertThat(Ran.english("--version").exits(0).out().strip()).isEqualTo("kvittens " + LibraryVersion.current());
        assertThat(LibraryVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help_in_both_languages(String command) {
        Ran english = Ran.english((Object[]) (command + " --help").split(" ")).exits(0);
        Ran swedish = Ran.swedish((Object[]) (command + " --help").split(" ")).exits(0);

        assertThat(english.out()).contains("Usage: kvittens " + command, "show this help");
        assertThat(swedish.out()).contains("kvittens " + command, "visa denna hjälp");
        assertThat(english.err() + swedish.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang sv rulebook list", "--lang=sv rulebook list", "rulebook --lang sv list"})
    void the_language_may_stand_anywhere(String words) {
        assertThat(Ran.exactly(words.split(" ")).exits(0).out()).contains("gäller från");
    }

    @Test
    void without_a_language_it_speaks_the_machines_if_that_is_swedish_and_else_english() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("sv-SE"));
            assertThat(Ran.exactly("rulebook", "list").out()).contains("gäller från");
            assertThat(Ran.english("rulebook", "list").out()).contains("in force from");
            Locale.setDefault(Locale.GERMANY);
            assertThat(Ran.exactly("rulebook", "list").out()).contains("in force from");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_completion_script_knows_the_commands() {
        assertThat(Ran.english("generate-completion").exits(0).out()).contains("kvittens", "rulebook", "deadlines");
    }

    /** What nobody foresaw is said in a sentence; the trace is for whoever asks for it. */
    @Test
    void what_went_wrong_inside_is_said_without_a_trace() {
        StringWriter err = new StringWriter();
        PrintWriter closed = new PrintWriter(Writer.nullWriter()) {
            @Override
            public void println(String text) {
                throw new IllegalStateException("19400312-1234");
            }
        };
        int exitCode = Main.run(new Terminal(closed, new PrintWriter(err), false), "rulebook", "list", "--lang", "en");

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString())
                .contains("IllegalStateException", "-Dkvittens.debug=true")
                .doesNotContain("\tat ", "19400312");
    }

    @Test
    void every_line_of_help_fits_a_terminal() {
        List<String> wide = new ArrayList<>();
        for (String command : COMMANDS) {
            for (String language : List.of("en", "sv")) {
                String[] words = (command + " --help --lang " + language).split(" ");
                Ran.exactly(words)
                        .out()
                        .lines()
                        .filter(line -> line.length() > 80)
                        .forEach(wide::add);
            }
        }
        assertThat(wide).isEmpty();
    }
}
