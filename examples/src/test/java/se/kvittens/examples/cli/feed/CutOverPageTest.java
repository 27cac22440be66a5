package se.kvittens.examples.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;

/** {@code docs/cut-over.md} quotes the program as it is. */
class CutOverPageTest {

    private static final Path PAGE = Project.root().resolve("docs/cut-over.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?<language>\\w+)\\n(?<text>.*?)^```$");
    private static final Pattern FILE = Pattern.compile("`(?<name>[a-z-]+\\.(json|csv|html))`");

    @TempDir
    private Path folder;

    @Test
    void SYS_1_a_generated_month_goes_from_feeds_to_a_basis_and_a_report() throws IOException {
        List<Ran> ran = run(blocks("sh").get(0));

        assertThat(ran).extracting(Ran::exitCode).containsExactly(0, 0, 1, 1);
        assertThat(said(ran.get(3))).isEqualTo(blocks("text").get(0));
        assertThat(setAside()).isPositive();
        assertThat(ran.get(3)
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("    in both"))
                        .toList())
                .last()
                .asString()
                .startsWith("    in both " + setAside() + ",");
    }

    @Test
    void SYS_1_the_small_month_is_reconciled_as_it_is_told() throws IOException {
        List<Ran> ran = run(blocks("sh").get(1));
        Path ett = folder.resolve("small/Exempelhemtjänst-Ett");

        assertThat(said(ran.get(0))).isEqualTo(blocks("text").get(1));
        assertThat(Project.text(ett.resolve("differences.csv")))
                .isEqualTo(blocks("csv").get(0));
        assertThat(Project.text(ett.resolve("only-phoniro.csv"))).contains("p-103", ",LIFECARE,true");
        assertThat(new ObjectMapper()
                        .readTree(ett.resolve("summary.json").toFile())
                        .at("/withoutPhoniro/lost")
                        .asText())
                .isEqualTo("PT20M28S");
    }

    @Test
    void SYS_1_settled_under_different_ids_copies_count_twice_and_the_page_says_by_what_that_shows() {
        Ran ran = Ran.english("settle", Project.root().resolve("docs/examples/cut-over"), "--out", folder)
                .exits(1);

        assertThat(ran.out()).contains("Ett: 2 recipients, 6 visits", "OVERLAPPING_CARER");
        assertThat(Project.text(PAGE)).contains("`OVERLAPPING_CARER` tells of it");
    }

    @Test
    void every_file_that_is_written_is_told() {
        run(blocks("sh").get(1));
        List<String> told = Project.text(PAGE)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> FILE.matcher(line.split("\\|")[1]).results())
                .map((MatchResult file) -> file.group(1))
                .toList();

        assertThat(Folders.filesIn(folder.resolve("small/Exempelhemtjänst-Ett")))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    /** In English; names of folders are those of a folder that is thrown away. */
    private List<Ran> run(String commands) {
        List<Ran> ran = new ArrayList<>();
        for (String command : commands.lines().toList()) {
            Object[] words = Pattern.compile(" ")
                    .splitAsStream(command.replaceFirst("^\\./kvittens ", ""))
                    .map(this::placed)
                    .toArray();
            ran.add(Ran.english(words));
        }
        return ran;
    }

    private String placed(String word) {
        if (word.startsWith("docs/")) {
            return Project.root().resolve(word).toString();
        }
        return List.of("feeds", "month", "basis", "reports", "small").contains(word)
                ? folder.resolve(word).toString()
                : word;
    }

    private String said(Ran ran) {
        return ran.out().replace(folder + "/", "");
    }

    private long setAside() throws IOException {
        long setAside = 0;
        for (String provider : Folders.namesIn(folder.resolve("basis"))) {
            setAside += new ObjectMapper()
                    .readTree(folder.resolve("basis")
                            .resolve(provider)
                            .resolve("basis.json")
                            .toFile())
                    .at("/provenance/visitsSetAside")
                    .asLong();
        }
        return setAside;
    }

    private static List<String> blocks(String language) {
        return BLOCK.matcher(Project.text(PAGE))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }
}
