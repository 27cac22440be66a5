package se.kvittens.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Project;

/** {@code docs/own-adapter.md} quotes the example of an adapter, which the build runs as a project of its own. */
class OwnAdapterPageTest {

    private static final QuotingPage PAGE = new QuotingPage("docs/own-adapter.md", "examples/own-adapter");

    @ParameterizedTest
    @CsvSource({"java, src", "xml, pom.xml", "json, src/test/resources"})
    void what_it_quotes_stands_in_the_example(String language, String where) throws IOException {
        PAGE.quotes(language, where);
    }

    @Test
    void its_main_code_has_less_than_a_hundred_lines() throws IOException {
        assertThat(PAGE.example("src/main").lines()).hasSizeBetween(50, 99);
    }

    @Test
    void it_names_every_contract_kit() throws IOException {
        Path kits = Project.root().resolve("application/src/test/java");
        try (Stream<Path> files = Files.walk(kits)) {
            List<String> ports = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Contract.java") && !name.equals("FeedContract.java"))
                    .map(name -> "`" + name.replace("Contract.java", "") + "`")
                    .toList();
            assertThat(ports).hasSizeGreaterThan(10);
            assertThat(PAGE.text()).contains(ports);
        }
    }
}
