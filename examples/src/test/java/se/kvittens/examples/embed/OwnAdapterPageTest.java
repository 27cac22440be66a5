package se.kvittens.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Project;

/** {@code docs/own-adapter.md} quotes the example of an adapter, which the build runs as a project of its own. */
class OwnAdapterPageTest {

    private static final Path ROOT = Project.root();
    private static final Path EXAMPLE = ROOT.resolve("examples/own-adapter");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({"java, src", "xml, pom.xml", "json, src/test/resources"})
    void what_it_quotes_stands_in_the_example(String language, String where) throws IOException {
        List<String> blocks = BLOCK.matcher(page())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();

        assertThat(blocks).isNotEmpty();
        String example = textOf(EXAMPLE.resolve(where));
        assertThat(blocks).allSatisfy(block -> assertThat(example).contains(block));
    }

    @Test
    void its_main_code_has_less_than_a_hundred_lines() throws IOException {
        assertThat(textOf(EXAMPLE.resolve("src/main")).lines()).hasSizeBetween(50, 99);
    }

    @Test
    void it_names_every_contract_kit() throws IOException {
        Path kits = ROOT.resolve("application/src/test/java");
        try (Stream<Path> files = Files.walk(kits)) {
            List<String> ports = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Contract.java") && !name.equals("FeedContract.java"))
                    .map(name -> "`" + name.replace("Contract.java", "") + "`")
                    .toList();
            assertThat(ports).hasSizeGreaterThan(10);
            assertThat(page()).contains(ports);
        }
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/own-adapter.md"));
    }

    /** Of a file, or of all files below a folder. */
    private static String textOf(Path place) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
