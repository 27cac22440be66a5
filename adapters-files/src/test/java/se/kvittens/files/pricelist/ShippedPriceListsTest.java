package se.kvittens.files.pricelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.files.fault.Faults;

class ShippedPriceListsTest {

    private static final Path ROOT = Path.of("src/main/resources/pricelists");

    @Test
    void every_shipped_list_reads_stands_at_its_address_and_says_that_it_is_an_example() throws IOException {
        List<Path> lists = lists();

        assertThat(lists).isNotEmpty();
        for (Path path : lists) {
            Faults faults = new Faults();
            PriceListFile list = PriceListReader.read(path, faults).orElseThrow();

            assertThat(faults.all()).isEmpty();
            assertThat(list.isExample()).as(path.toString()).isTrue();
            assertThat(ROOT.relativize(path))
                    .isEqualTo(Path.of(list.municipality().value(), list.inForceFrom() + ".yaml"));
        }
        assertThat(Files.readAllLines(ROOT.resolve("index.txt")))
                .containsExactlyElementsOf(lists.stream()
                        .map(path -> ROOT.relativize(path).toString())
                        .toList());
    }

    private static List<Path> lists() throws IOException {
        try (Stream<Path> found = Files.walk(ROOT)) {
            return found.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
