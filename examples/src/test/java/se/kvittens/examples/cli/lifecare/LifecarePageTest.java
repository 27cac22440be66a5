package se.kvittens.examples.cli.lifecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;

/**
 * {@code docs/lifecare.md} quotes the program as it is. With the property {@code kvittens.regenerate} the outputs are
 * written into the page instead.
 */
class LifecarePageTest {

    private static final Path PAGE = Project.root().resolve("docs/lifecare.md");
    private static final Pattern WALK = Pattern.compile("(?ms)^```sh\\n(.*?)^```\\n\\n```text\\n(.*?)^```$");

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder, Office.MONTH, 6, 7);
        Files.writeString(folder.resolve("text.txt"), "Två lediga platser.\n");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_page_says_what_the_program_says() throws IOException {
        String page = Files.readString(PAGE);
        String order = office.waitingOrder();
        List<MatchResult> walks = WALK.matcher(page).results().toList();
        assertThat(walks).hasSize(3);

        for (MatchResult walk : walks) {
            String said = walk.group(1).lines().map(line -> said(line, order)).collect(Collectors.joining("\n"));
            if (Boolean.getBoolean("kvittens.regenerate")) {
                page = page.replace(
                        walk.group(1) + "```\n\n```text\n" + walk.group(2), walk.group(1) + "```\n\n```text\n" + said);
                Files.writeString(PAGE, page);
            } else {
                assertThat(said).isEqualTo(walk.group(2));
            }
        }
    }

    /** The command, and what it said: first on standard output, then on standard error. */
    private String said(String line, String order) {
        Object[] words = Arrays.stream(line.split(" "))
                .skip(2)
                .map(word -> word.equals("ORDER") ? order : word)
                .map(word -> Files.exists(folder.resolve(word)) || word.equals("sent") ? folder.resolve(word) : word)
                .toArray();
        Ran ran = office.english(words);
        String text = ran.out() + ran.err();
        return "$ " + line.replace("ORDER", order) + "\n" + text.replace(folder + "/", "");
    }
}
