package se.kvittens.files.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That what would have been right is said in the reader's language, whoever finds the fault. */
class ExpectationTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** A literal of words that is given to a fault: two of small letters, one after the other. */
    private static final Pattern WORDS =
            Pattern.compile("FaultKind\\.\\w+[^;]*\"[^\";]*\\b[a-z]{1,20}'?[a-z]* [a-z]+[^\"]*\"");

    @ParameterizedTest
    @EnumSource
    void each_has_words_in_both_languages(Expectation expectation) {
        assertThat(ownWords("")).contains(expectation.key());
        assertThat(ownWords("_sv")).contains(expectation.key());
        assertThat(said(SWEDISH, expectation.with("7", "detail")))
                .isNotEqualTo(said(Locale.ENGLISH, expectation.with("7", "detail")))
                .doesNotContain("expected.", "{");
    }

    @Test
    void nothing_is_worded_that_is_never_expected() {
        Set<String> keys =
                Arrays.stream(Expectation.values()).map(Expectation::key).collect(Collectors.toSet());

        assertThat(ownWords("").stream().filter(key -> key.startsWith("expected.")))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void what_belongs_into_the_words_stands_in_them() {
        assertThat(said(SWEDISH, Expectation.LABEL.with(60)))
                .isEqualTo("f kan inte vara v. Väntat: högst 60 tecken, på en rad.");
        assertThat(said(SWEDISH, "1–60")).isEqualTo("f kan inte vara v. Väntat: 1–60.");
        assertThat(said(SWEDISH, "expected.nothing")).isEqualTo("f kan inte vara v. Väntat: expected.nothing.");
    }

    @Test
    void what_a_parser_says_is_quoted_whatever_stands_in_it() {
        Fault fault = new Fault(
                FaultKind.MALFORMED_YAML, "f", 3, "", "", Expectation.PARSEABLE_FROM.with(7, "a | b {0} it's"));

        assertThat(new FaultText(SWEDISH).what(fault))
                .isEqualTo("Detta är inte YAML: så kan det inte fortsätta från tecken 7 på raden"
                        + " (tolken säger på engelska ”a | b {0} it's”).");
    }

    /** Words that stand in the code are of one language, and every reader gets them. */
    @Test
    void no_fault_is_found_with_words_that_stand_in_the_code() {
        Path sources = Path.of("src/main/java");

        assertThat(worded(sources)).isEmpty();
        assertThat(WORDS.matcher("row.fault(FaultKind.INVALID_VALUE, column, \"another one's id\");")
                        .find())
                .isTrue();
        assertThat(WORDS.matcher("row.fault(FaultKind.INVALID_VALUE, column, \"true, false\");")
                        .find())
                .isFalse();
    }

    private static List<String> worded(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(path -> WORDS.matcher(text(path)).results().map(found -> path + ": " + found.group()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those of one file alone: a bundle would take what is missing from its root. */
    private static Set<String> ownWords(String suffix) {
        Properties words = new Properties();
        try (InputStream in = FaultText.class.getResourceAsStream("faults" + suffix + ".properties")) {
            words.load(Objects.requireNonNull(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words.stringPropertyNames();
    }

    private static String said(Locale locale, String expected) {
        Fault fault = new Fault(FaultKind.INVALID_VALUE, "file", 1, "f", "v", expected);
        FaultText text = new FaultText(locale);
        return text.what(fault) + text.advice(fault);
    }
}
