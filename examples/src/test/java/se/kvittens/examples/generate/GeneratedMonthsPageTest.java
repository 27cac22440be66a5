package se.kvittens.examples.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.generate.chance.Rate;

/** {@code docs/generated-months.md} says what the generator does. */
class GeneratedMonthsPageTest {

    private static final Pattern ROW = Pattern.compile("\\| `([A-Z_0-9]+)` \\| (\\d+) \\|");

    @Test
    void the_page_lists_every_rate_with_its_number() throws IOException {
        String page = Files.readString(Project.root().resolve("docs/generated-months.md"));
        List<String> said = ROW.matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(said)
                .containsExactlyElementsOf(Arrays.stream(Rate.values())
                        .map(rate -> rate.name() + " " + rate.times())
                        .toList());
    }
}
