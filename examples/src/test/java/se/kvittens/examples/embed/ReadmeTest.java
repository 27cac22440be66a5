package se.kvittens.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kvittens.examples.cli.Project;

/** The README quotes the program as it is. */
class ReadmeTest {

    private static final String EMBEDDING = "examples/src/main/java/se/kvittens/examples/embed/Embedding.java";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?<language>\\w*)\\n(?<text>.*?)^```$");
    private static final int MOST_COMMANDS = 2;

    @Test
    void its_java_is_that_of_the_embedding() throws IOException {
        List<String> source = Files.readAllLines(Project.root().resolve(EMBEDDING));
        int begin = indexOf(source, "// README: begin");
        int end = indexOf(source, "// README: end");

        assertThat(begin).isPositive().isLessThan(end);
        assertThat(blocks("java"))
                .singleElement()
                .satisfies(quoted -> assertThat(quoted.lines())
                        .containsExactlyElementsOf(withoutMargin(source.subList(begin + 1, end))));
    }

    @Test
    void its_java_is_short() throws IOException {
        assertThat(blocks("java").get(0).lines()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void its_two_commands_stand_alone() throws IOException {
        assertThat(blocks("")).hasSize(MOST_COMMANDS).containsExactly("./kvittens demo\n", "mvn -B verify\n");
    }

    @Test
    void what_it_links_to_is_there() throws IOException {
        assertThat(Pattern.compile("\\]\\((?<target>[^)#:]+)\\)")
                        .matcher(readme())
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(Project.root().resolve(target)).exists());
    }

    private static int indexOf(List<String> lines, String mark) {
        return lines.stream().map(String::strip).toList().indexOf(mark);
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(readme())
                .results()
                .filter(found -> found.group(1).equals(language))
                .map((MatchResult found) -> found.group(2))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Project.root().resolve("README.md"));
    }

    /** Each line without the indentation of the first. */
    private static List<String> withoutMargin(List<String> lines) {
        int margin = lines.get(0).length() - lines.get(0).stripLeading().length();
        return lines.stream()
                .map(line -> line.substring(Math.min(margin, line.length())))
                .toList();
    }
}
