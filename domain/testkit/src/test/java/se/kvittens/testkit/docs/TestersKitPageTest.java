package se.kvittens.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.testkit.catalogue.Laws;
import se.kvittens.testkit.law.Condition;
import se.kvittens.testkit.law.Law;

/** The page about the kit says what the kit says: its laws word by word, and the months of the example as printed. */
class TestersKitPageTest {

    private static final Path ROOT = Path.of("../..");
    private static final String PAGE = text(ROOT.resolve("docs/testers-kit.md"));

    @Test
    void the_page_lists_every_law_with_its_rules_and_conditions() {
        String table = Laws.all().stream().map(TestersKitPageTest::row).collect(Collectors.joining("\n"));

        assertThat(PAGE).contains("\n" + table + "\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cap-forgotten", "rounded-down", "day-counted-twice"})
    void the_page_quotes_the_shrunk_months_of_the_example(String fault) {
        String month = text(ROOT.resolve("examples/own-rule-book/shrunk/" + fault + ".yaml"));

        assertThat(PAGE).contains("```yaml\n" + month + "```\n");
    }

    @Test
    void the_page_quotes_code_of_the_example() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples/own-rule-book/src/test/java"))) {
            sources = files.filter(Files::isRegularFile)
                    .map(TestersKitPageTest::text)
                    .collect(Collectors.joining());
        }
        Stream.of(PAGE.split("```java\n"))
                .skip(1)
                .map(block -> block.substring(0, block.indexOf("```")))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .forEach(line -> assertThat(sources).contains(line));
    }

    private static String row(Law law) {
        String rules = law.rules().stream().map(RuleId::text).sorted().collect(Collectors.joining(", "));
        String where = law.conditions().stream().map(Condition::says).collect(Collectors.joining("; "));
        return "| `%s` | %s | %s | %s |"
                .formatted(law.name(), law.sentence(), rules, where.isEmpty() ? "always" : "where " + where);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
