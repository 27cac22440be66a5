package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself, and to whoever mistypes. */
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
            "kiosk",
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
    @ValueSource(
            strings = {
                "demo",
                "settle x",
                "explain x --visit v",
                "check x",
                "export x y",
                "rulebook",
                "rulebook list",
                "rulebook show x",
                "rulebook diff x y",
                "rulebook validate x",
                "deadlines --municipality x --year 2025",
                "generate --municipality x --month 2024-10 --recipients 1 --seed 1 --out x"
            })
    void an_unknown_option_is_refused_with_the_usage(String command) {
        Ran ran = Ran.english((Object[]) (command + " --nonsense").split(" ")).isRefused();

        assertThat(ran.err()).contains("--nonsense", "Usage: kvittens " + command.split(" ")[0]);
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "--nonsense", "rulebook nonsense", "settle a b", "--lang"})
    void what_it_does_not_understand_is_refused(String words) {
        Ran ran = Ran.exactly(words.split(" ")).isRefused();

        assertThat(ran.err()).isNotBlank();
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settle",
                "explain --recipient r",
                "explain x",
                "check",
                "export",
                "export case.yaml",
                "rulebook show",
                "rulebook diff haninge-v1",
                "rulebook validate",
                "deadlines",
                "deadlines --year 2025",
                "deadlines --municipality haninge",
                "rulebook",
                "lifecare",
                "lifecare confirm",
                "lifecare confirm order-1",
                "lifecare end order-1 --on 2024-10-20",
                "lifecare absence",
                "lifecare absence register r1 --from 2024-10-20",
                "lifecare absence end a1",
                "lifecare messages",
                "tags",
                "tags issue --journal x --as a --role PLANNER --municipality m --recipients 1",
                "tags retire --journal x --as a --role PLANNER --municipality m",
                "tags check 04A1B2C3D4E580 --journal x --as a --role PLANNER --municipality m",
                "tags list --as a --role PLANNER --municipality m",
                "tags due --journal x --as a --role PLANNER --municipality m --provider p",
                "lifecare messages read",
                "lifecare messages send --to bosam.saf",
                "lifecare messages forward m1 --to bosam.saf",
                "lifecare send-visits",
                "journal",
                "visits list x --journal y --role PLANNER",
                "visits approve x --journal y --as a",
                "month",
                "month status x",
                "month corrections x --journal y",
                "month export x --into y --journal z --as a",
                "journal check",
                "journal export --journal x --as a --role PLANNER --municipality m",
                "journal export --journal x --out y --role PLANNER --municipality m",
                "journal import --journal x --as a --role PLANNER --municipality m",
                "journal erase --journal x --as a --role PLANNER --municipality m",
                "journal readings --journal x --as a --role PLANNER --municipality m --provider p"
            })
    void what_is_missing_is_asked_for(String words) {
        Ran ran = Ran.english((Object[]) words.split(" ")).isRefused();

        assertThat(ran.err()).contains("Usage: kvittens " + words.split(" ")[0]);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void nothing_at_all_shows_the_usage() {
        assertThat(Ran.exactly().isRefused().err()).contains("Usage: kvittens ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settle x --month 2024-13",
                "settle x --month oktober",
                "settle x --as-of 8.45",
                "settle x --as-of 2024-10-27T02:30",
                "settle x --as-of 2024-03-31T02:30",
                "settle x --final --preliminary",
                "settle x --lang fr",
                "deadlines --municipality haninge --year twenty",
                "demo --seed x",
                "lifecare confirm order-1 --from 20/10",
                "lifecare end order-1 --on 2024-10-20 --reason BORED",
                "lifecare absence register r1 --from 2024-10-20 --cause FLU",
                "lifecare orders --format PDF",
                "journal check --journal x --database y",
                "settle x --journal y --database z",
                "kiosk x --reader emulated --journal y --database z",
                "journal erase r --journal x --as a --role BOSS --municipality m",
                "generate --seed 1 --municipality haninge --month 2024-10 --recipients many --out x",
                "generate --seed x --municipality haninge --month 2024-10 --recipients 1 --out x"
            })
    void a_value_that_cant_be_is_refused_with_the_usage(String words) {
        Ran ran = Ran.exactly(words.split(" ")).isRefused();

        assertThat(ran.err()).contains("Usage: kvittens " + words.split(" ")[0]);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_time_that_happens_twice_is_taken_with_its_offset(@TempDir Path folder) {
        new TestMonth(folder.resolve("month"));
        Ran ran = Ran.english(
                "settle", folder.resolve("month"), "--as-of", "2024-10-27T02:30+01:00", "--out", folder.resolve("out"));

        assertThat(ran.isRefused().err()).contains("FINAL_BEFORE_LOCK").doesNotContain("Usage");
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
