package se.kvittens.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.pricelist.PriceListReader;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.rulebook.RuleBookReader;
import se.kvittens.files.rulecase.RuleCaseReader;

/** What no reader may stumble over: files that are no YAML, or YAML without end. */
class YamlFileTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);
    private static final int MANY = 10_000;

    @TempDir
    Path folder;

    private final Faults faults = new Faults();

    @Test
    void a_value_knows_its_file_line_and_path() {
        YamlFields root =
                parsed("a: 1\nb:\n  - c: x\n  - c: y\n    d: z\n").orElseThrow().fields();
        YamlValue second = root.optional("b").orElseThrow().items().get(1);
        second.fields().required("e");
        second.fields().optional("d").orElseThrow().as(Readings::date);

        assertThat(faults.all())
                .extracting(Fault::kind, Fault::file, Fault::line, Fault::field, Fault::value)
                .containsExactly(
                        tuple(FaultKind.MISSING_FIELD, "f.yaml", 4L, "b[1].e", ""),
                        tuple(FaultKind.MALFORMED_DATE, "f.yaml", 5L, "b[1].d", "z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "# a remark\n", "---\n...\n", "\uFEFF"})
    void an_empty_file_is_a_fault(String text) {
        assertThat(parsed(text)
                        .map(YamlValue::fields)
                        .filter(fields -> !fields.all().isEmpty()))
                .isEmpty();
        assertThat(readByAll(text)).allSatisfy(found -> assertThat(found).isNotEmpty());
    }

    @Test
    void a_file_with_a_byte_order_mark_or_windows_line_ends_is_read() {
        assertThat(parsed("\uFEFFa: 1\r\nb: 2\r\n").orElseThrow().fields().all())
                .containsOnlyKeys("a", "b");
        assertThat(faults.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [1, 2 | 1",
                "a: 1\\n b: 2 | 2",
                "a: 'x | 1",
                "\\ta: 1 | 1",
                "a: *none | 1",
                "a: 1\\n---\\nb: 2 | 2",
                "a: b: c | 1",
                "%x | 1",
            })
    void what_is_not_yaml_is_one_fault_with_its_line(String text, long line) {
        assertThat(parsed(text.replace("\\n", "\n").replace("\\t", "\t"))).isEmpty();

        assertThat(faults.all()).extracting(Fault::kind).containsExactly(FaultKind.MALFORMED_YAML);
        assertThat(faults.all().get(0).line()).isBetween(line, line + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"just a text", "[1, 2]", "12", "!!binary abc"})
    void a_document_without_fields_is_a_fault_of_every_reader(String text) {
        assertThat(readByAll(text)).allSatisfy(found -> assertThat(found).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "a: [", "? ", "!!x [", "[{", "&a [", "'", "\"", "((", ">", "|"})
    void nesting_without_end_is_a_fault(String opening) {
        String text = opening.repeat(MANY);

        assertThat(inTime(text)).allSatisfy(found -> assertThat(found).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month: %s",
                "recipients: {anna: %s}",
                "visits: %s",
                "prices: {HOME_CARE: %s}",
                "rules: {PAY-3: %s}",
                "x: %s"
            })
    void nesting_within_a_field_is_a_fault(String place) {
        for (int depth : List.of(100, 1000, MANY)) {
            String text = place.formatted("[".repeat(depth) + "]".repeat(depth)) + "\n";

            assertThat(inTime(text)).allSatisfy(found -> assertThat(found).isNotEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month: %s",
                "municipality: %s",
                "final: %s",
                "asOf: %s",
                "version: %s",
                "inForceFrom: %s",
                "prices: {HOME_CARE: %s}",
                "recipients: {a: {born: %s}}",
                "recipients: {a: {excessApproved: %s}}",
                "recipients: {a: {mealDeliveries: %s}}",
            })
    void a_huge_value_is_a_fault(String place) {
        for (String part : List.of("x", "9", "9,", "PT9H", "0.", " ", "1912121212-")) {
            String text = place.formatted("\"" + part.repeat(20_000) + "\"") + "\n";

            assertThat(inTime(text)).allSatisfy(found -> {
                assertThat(found).isNotEmpty();
                assertThat(found).allSatisfy(fault -> assertThat(fault.value()).hasSizeLessThan(100));
            });
        }
    }

    @Test
    void a_huge_name_is_a_fault() {
        String text = "x".repeat(1000) + ": 1\n? " + "x".repeat(100_000) + "\n: 1\n";

        assertThat(inTime(text)).allSatisfy(found -> {
            assertThat(found).isNotEmpty();
            assertThat(found)
                    .allSatisfy(fault ->
                            assertThat(new FaultText(Locale.ENGLISH).of(fault)).hasSizeLessThan(1000));
        });
    }

    @Test
    void values_that_hold_themselves_are_a_fault() {
        for (String text : List.of(
                "&a [*a]",
                "&a {municipality: *a, month: *a, visits: [*a]}",
                "recipients: &r {x: *r}",
                "visits: &v [*v]")) {
            assertThat(inTime(text)).allSatisfy(found -> assertThat(found).isNotEmpty());
        }
    }

    @Test
    void values_that_multiply_are_no_trouble() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        }

        assertThat(inTime(text + "visits: *a29\n"))
                .allSatisfy(found -> assertThat(found).isNotEmpty());
    }

    @Test
    void a_file_in_another_encoding_is_a_fault() throws IOException {
        for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            Path file = Files.writeString(folder.resolve("latin.yaml"), "case: Åsa på Öland\n", charset);
            Faults found = new Faults();

            assertThat(YamlFile.text(file, found)).isEmpty();
            assertThat(found.all())
                    .extracting(Fault::kind, Fault::file)
                    .containsExactly(tuple(FaultKind.WRONG_ENCODING, file.toString()));
        }
    }

    @Test
    void a_file_that_is_not_there_or_is_a_folder_is_a_fault() {
        for (Path path : List.of(folder.resolve("none.yaml"), folder)) {
            Faults found = new Faults();

            assertThat(YamlFile.text(path, found)).isEmpty();
            assertThat(found.all()).extracting(Fault::kind).containsExactly(FaultKind.UNREADABLE_FILE);
        }
    }

    private List<List<Fault>> inTime(String text) {
        return Assertions.assertTimeoutPreemptively(LONG_ENOUGH, () -> readByAll(text));
    }

    /** The faults that each reader of YAML finds. */
    private static List<List<Fault>> readByAll(String text) {
        Faults ofCase = new Faults();
        Faults ofBook = new Faults();
        Faults ofPrices = new Faults();
        assertThat(new RuleCaseReader(RuleBookFolder.bundled()).parse("f.yaml", text, ofCase))
                .isEmpty();
        assertThat(RuleBookReader.parse("f.yaml", text, ofBook)).isEmpty();
        assertThat(PriceListReader.parse("f.yaml", text, ofPrices)).isEmpty();
        return List.of(ofCase.all(), ofBook.all(), ofPrices.all());
    }

    private Optional<YamlValue> parsed(String text) {
        return YamlFile.parse("f.yaml", text, faults);
    }
}
