package se.kvittens.client.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kvittens.rest.rig.Docs;

/** The day in Java on the page is the one that a test runs. */
class DayPageTest {

    private static final Path SOURCE = Path.of("src/test/java/se/kvittens/client/day/Day.java");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    @Test
    void the_pages_java_is_that_of_the_day() throws IOException {
        List<String> quoted = BLOCK.matcher(Files.readString(Docs.folder("rest.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(quoted).isNotEmpty().containsExactlyElementsOf(pieces());
    }

    private static List<String> pieces() throws IOException {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean isQuoted = false;
        for (String line : Files.readAllLines(SOURCE)) {
            if (line.strip().equals("// docs/rest.md: begin")) {
                isQuoted = true;
            } else if (line.strip().equals("// docs/rest.md: end")) {
                isQuoted = false;
                pieces.add(piece.toString().stripTrailing().stripIndent() + "\n");
                piece.setLength(0);
            } else if (isQuoted) {
                piece.append(line).append('\n');
            }
        }
        return pieces;
    }
}
