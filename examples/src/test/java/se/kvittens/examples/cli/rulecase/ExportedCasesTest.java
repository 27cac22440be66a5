package se.kvittens.examples.cli.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Provenance;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.files.basis.BasisFolder;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.rulecase.RuleCase;
import se.kvittens.files.rulecase.RuleCaseReader;

/** {@code kvittens export}: the month folder of a case is worth what the case is, by every file but for its provenance. */
class ExportedCasesTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("settling")
    void a_case_settles_the_same_as_a_month_folder(Path file) throws IOException {
        Settlement direct = settled(file);
        new BasisFolder(folder.resolve("direct"), Locale.ENGLISH).write(direct, new RunFacts("", "", "", 0, false));

        Ran.english("export", file, folder.resolve("month")).exits(0);
        Ran ran = Ran.english(settleCommand(direct.provenance())).exits(direct.hasDeviations() ? 1 : 0);

        assertThat(ran.out()).contains("Total: SEK " + direct.invoice().amount() + System.lineSeparator());
        assertThat(csvIn("basis")).hasSize(4).isEqualTo(csvIn("direct"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17 FINAL_BEFORE_LOCK", "26 MISSING_PRICE"})
    void a_case_that_is_refused_is_refused_as_a_month_folder(String numberAndCode) {
        String[] words = numberAndCode.split(" ");
        Path month = folder.resolve("month");
        Ran.english("export", Project.contractCase(words[0]), month).exits(0);

        Ran ran = Ran.english("settle", month, "--as-of", "2024-12-04T18:00", "--out", folder.resolve("basis"))
                .isRefused();

        assertThat(ran.err()).contains(": " + words[1] + " ");
        assertThat(Folders.namesIn(folder)).containsExactly("month");
    }

    @Test
    void a_case_that_cant_be_read_is_not_exported() {
        Ran ran = Ran.english("export", Project.contractCase("20"), folder.resolve("month"))
                .isRefused();

        assertThat(ran.err()).contains("20-ambiguous-time.yaml:8: AMBIGUOUS_TIME visits[0].start.at");
        assertThat(Folders.namesIn(folder)).isEmpty();
    }

    @Test
    void a_missing_case_is_refused() {
        assertThat(Ran.swedish("export", folder.resolve("no.yaml"), folder.resolve("month"))
                        .isRefused()
                        .err())
                .contains("no.yaml", "UNREADABLE_FILE", "Avvisat. Antal fel: 1");
    }

    @Test
    void a_folder_that_cant_be_written_is_said_without_a_stack_trace() {
        Path file = Folders.write(folder.resolve("file"), "in the way");

        assertThat(Ran.swedish("export", Project.contractCase("05"), file.resolve("month"))
                        .isRefused()
                        .err())
                .startsWith("Kan inte skriva: ")
                .contains(file.toString());
        assertThat(file).hasContent("in the way");
    }

    static Stream<Path> settling() {
        return Project.contractCases().stream()
                .filter(file -> !Project.text(file).contains("expect: {error:"));
    }

    private Object[] settleCommand(Provenance provenance) {
        List<Object> command = new ArrayList<>(List.of(
                "settle",
                folder.resolve("month"),
                "--month",
                provenance.month(),
                "--as-of",
                written(provenance.asOf()),
                "--out",
                folder.resolve("basis")));
        if (!provenance.isFinal()) {
            command.add("--preliminary");
        }
        return command.toArray();
    }

    private static String written(Instant instant) {
        return WITH_OFFSET.format(ZonedDateTime.ofInstant(instant, CareZone.ZONE));
    }

    private static Settlement settled(Path file) {
        RuleCase read = new RuleCaseReader(BOOKS).read(file, new Faults()).orElseThrow();
        return new Settle(BOOKS)
                .settle(read.input(), read.basis())
                .getOrElseThrow(refused -> new AssertionError(refused.code()));
    }

    private SortedMap<String, String> csvIn(String name) {
        SortedMap<String, String> texts = Folders.contentsOf(folder.resolve(name));
        texts.keySet().removeIf(file -> !file.endsWith(".csv"));
        return texts;
    }
}
