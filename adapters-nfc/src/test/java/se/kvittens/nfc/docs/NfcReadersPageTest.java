package se.kvittens.nfc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.application.tapping.TagEvent;
import se.kvittens.nfc.address.ReaderAddress;
import se.kvittens.nfc.emulator.Fault;

/** The page says all that there is, and nothing that there is not. */
class NfcReadersPageTest {

    private static final String PAGE = page();
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void every_setting_of_every_kind_stands_in_the_table_and_no_other() {
        Set<String> known = Stream.of("pn532:x", "twn4:x", "ascii:x", "pcsc", "emulated")
                .map(address ->
                        ReaderAddress.parse(address + "?none=0").getLeft().expected())
                .flatMap(names -> Arrays.stream(names.split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(firstColumn("| setting | of |")).isEqualTo(known);
    }

    @Test
    void every_kind_of_reader_stands_in_the_table_and_no_other() {
        String kinds = ReaderAddress.parse("none").getLeft().expected();

        assertThat(firstColumn("| kind | device |")).isEqualTo(new TreeSet<>(List.of(kinds.split(", "))));
    }

    @Test
    void every_event_stands_in_the_table_and_no_other() {
        assertThat(firstColumn("| event | when |"))
                .isEqualTo(Arrays.stream(TagEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_reason_stands_in_the_table_and_no_other() {
        assertThat(firstColumn("| reason | what may help |")).isEqualTo(names(DownReason.values()));
    }

    @Test
    void every_fault_stands_in_the_table_as_it_is_written_and_no_other() {
        assertThat(firstColumn("| fault | the device |"))
                .isEqualTo(names(Fault.values()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_addresses_of_the_page_are_addresses() {
        List<String> addresses = Pattern.compile("\"((?:pn532|twn4|ascii|pcsc):[^\"]+)\"")
                .matcher(PAGE)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(addresses)
                .isNotEmpty()
                .allSatisfy(address ->
                        assertThat(ReaderAddress.parse(address).isRight()).isTrue());
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands as code in the first column of the table that begins so. */
    private static Set<String> firstColumn(String head) {
        int start = PAGE.indexOf(head);
        assertThat(start).as(head).isPositive();
        return PAGE.substring(start)
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> CODE.matcher(cell).results().map((MatchResult match) -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page() {
        try {
            return Files.readString(Path.of("../docs/nfc-readers.md"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
