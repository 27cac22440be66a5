package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.time.LocalTimeFault;
import se.kvittens.domain.visit.Note;
import se.kvittens.examples.bench.Figure;

/** The texts of the command line in both languages: each is there, is used, and is said as it is meant. */
class TextsTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String SOURCES = "examples/src/main/java/se/kvittens/examples/cli";
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final Pattern MANY =
            Pattern.compile("\\{\\d} (?:(?:more|rejected|different|read|avvisade|lästa|olika) )?"
                    + "(faults|rows|visits|recipients|carers|providers|settings|records|orders|absences|entries|streams|findings"
                    + "|readings|requests|bytes|seconds|cases|threads|processors|rounds|taps|tags|parts|words|fields|people|messages"
                    + "|rader|poster|strömmar|läsningar|inställningar|beställningar|frånvaroperioder|personer|sekunder|trådar"
                    + "|processorer|delar|taggar|avvisade|nekade|mottagna|lästa|antagna|överhoppade|meddelanden)\\b");
    private static final Set<String> SAID = keysSaidInCode();

    static Stream<Locale> languages() {
        return Stream.of(ENGLISH, SWEDISH);
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keysOf(SWEDISH)).isEqualTo(keysOf(ENGLISH)).isNotEmpty();
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (String file : List.of("cli.properties", "cli_sv.properties")) {
            Path path = Project.root().resolve("examples/src/main/resources/se/kvittens/examples/cli/" + file);
            List<String> keys = Files.readAllLines(path).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_text_says_the_same_things_in_both_languages() {
        ResourceBundle english = CommandTree.texts(ENGLISH);
        ResourceBundle swedish = CommandTree.texts(SWEDISH);
        for (String key : keysOf(ENGLISH)) {
            assertThat(holesOf(swedish.getString(key))).as(key).isEqualTo(holesOf(english.getString(key)));
            assertThat(english.getString(key)).as(key).isNotBlank();
            assertThat(swedish.getString(key)).as(key).isNotBlank();
        }
    }

    /** A single quote would swallow what follows it, a doubled one in a help text would be shown twice. */
    @ParameterizedTest
    @MethodSource("languages")
    void quotes_are_shown_as_they_are_meant(Locale language) {
        ResourceBundle texts = CommandTree.texts(language);
        for (String key : keysOf(language)) {
            String text = texts.getString(key);
            if (isSaid(key)) {
                String said = new MessageFormat(text, language)
                        .format(new Object[] {"<0>", "<1>", "<2>", "<3>", "<4>", "<5>", "<6>"});
                assertThat(holesOf(said)).as(key).isEmpty();
                assertThat(said.chars().filter(each -> each == '<').count())
                        .as(key)
                        .isEqualTo(HOLE.matcher(text).results().count());
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            } else {
                assertThat(text).as(key).doesNotContain("''");
            }
        }
    }

    /** {@code {0} [0:fault|faults]}, lest 1 faults are told of. */
    @Test
    void a_count_has_words_for_one_and_for_many() throws IOException {
        try (Stream<Path> files = Files.walk(Project.root())) {
            List<Path> bundles = files.filter(TextsTest::isBundle).toList();

            assertThat(bundles).hasSizeGreaterThan(20);
            for (Path bundle : bundles) {
                assertThat(Files.readAllLines(bundle)).as(bundle.toString()).noneMatch(MANY.asPredicate());
            }
        }
    }

    private static boolean isBundle(Path file) {
        return file.toString().endsWith(".properties")
                && file.toString().replace('\\', '/').contains("/src/main/resources/");
    }

    @Test
    void every_key_is_said_somewhere() {
        Set<String> unused = keysOf(ENGLISH);
        unused.removeAll(keysOfHelp());
        unused.removeIf(TextsTest::isSaid);

        assertThat(unused).isEmpty();
    }

    @Test
    void every_obstacle_of_an_import_has_a_text() {
        for (Obstacle.Kind kind : Obstacle.Kind.values()) {
            assertThat(keysOf(ENGLISH)).contains("import.notReady." + kind);
        }
    }

    /** By a clock that is ahead of the journal's a month is locked that is open by the journal's: either sends to the other. */
    @ParameterizedTest
    @CsvSource({"en, clock of this machine may be ahead", "sv, kan den här datorns klocka gå före"})
    void who_is_sent_from_the_change_to_the_correction_and_back_is_told_of_the_clock(String language, String clock) {
        ResourceBundle texts = CommandTree.texts(Locale.forLanguageTag(language));

        assertThat(texts.getString("refusal.LOCKED")).contains("`kvittens visits correct`");
        assertThat(texts.getString("refusal.NOT_LOCKED_YET")).contains("`kvittens visits adjust`", clock);
    }

    @Test
    void every_refusal_and_every_fault_of_a_journal_has_a_text() {
        for (RefusalCode code : RefusalCode.values()) {
            assertThat(keysOf(ENGLISH)).contains("refusal." + code);
        }
        for (JournalFault fault : JournalFault.values()) {
            assertThat(keysOf(ENGLISH)).contains("journal.fault." + fault);
        }
    }

    @Test
    void every_fault_of_a_time_and_of_a_note_has_a_text() {
        for (LocalTimeFault fault : LocalTimeFault.values()) {
            assertThat(keysOf(ENGLISH)).contains("mistyped.expected." + fault);
        }
        for (Note.NoteFault fault : Note.NoteFault.values()) {
            assertThat(keysOf(ENGLISH)).contains("visits.note." + fault);
        }
    }

    @Test
    void every_figure_of_the_bench_has_a_text_that_fits_its_column() {
        for (Figure figure : Figure.values()) {
            assertThat(keysOf(ENGLISH)).contains("bench.figure." + figure);
            assertThat(CommandTree.texts(ENGLISH)
                            .getString("bench.figure." + figure)
                            .length())
                    .isLessThan(44);
            assertThat(CommandTree.texts(SWEDISH)
                            .getString("bench.figure." + figure)
                            .length())
                    .isLessThan(44);
        }
    }

    private static Set<String> keysOfHelp() {
        Set<String> keys = new TreeSet<>();
        for (CommandSpec command : CommandTree.commands(ENGLISH)) {
            String name = command.qualifiedName(".");
            keys.add(name + ".usage.description.0");
            keys.add(name + ".usage.header.0");
            for (ArgSpec argument : command.args()) {
                keys.add(nameOf(argument));
                if (argument.descriptionKey() != null) {
                    keys.add(argument.descriptionKey());
                }
            }
        }
        return keys;
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName().replaceFirst("^--", "")
                : argument.paramLabel();
    }

    /** Whether code asks for it by name, or by the name of a constant. */
    private static boolean isSaid(String key) {
        return Stream.of(
                                "bench.figure.",
                                "lifecare.column.",
                                "import.notReady.",
                                "journal.by.",
                                "journal.fault.",
                                "mistyped.expected.",
                                "visits.note.",
                                "refusal.",
                                "tags.by.",
                                "doors.by.")
                        .anyMatch(key::startsWith)
                || SAID.contains(key);
    }

    private static Set<String> keysSaidInCode() {
        try (Stream<Path> files = Files.walk(Project.root().resolve(SOURCES))) {
            String code = files.filter(Files::isRegularFile).map(Project::text).collect(Collectors.joining());
            return keysOf(ENGLISH).stream()
                    .filter(key -> Pattern.compile("say\\([^;]*?\"" + Pattern.quote(key) + "\"")
                            .matcher(code)
                            .find())
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> holesOf(String text) {
        return HOLE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysOf(Locale language) {
        return new TreeSet<>(Collections.list(CommandTree.texts(language).getKeys()));
    }
}
