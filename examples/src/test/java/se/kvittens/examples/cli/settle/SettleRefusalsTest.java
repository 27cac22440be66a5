package se.kvittens.examples.cli.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TestMonth;

/** What the command {@code settle} refuses, and that nothing is left of it. */
class SettleRefusalsTest extends SettlesAMonth {

    @Test
    void a_document_that_there_is_not_is_refused() {
        new TestMonth(month);
        Ran ran = settle("--documents", "pdf").exits(2);

        assertThat(ran.err()).contains("--documents", "pdf", "xlsx");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_final_basis_before_the_lock_is_refused_for_each_provider_and_leaves_nothing_behind() {
        new TestMonth(month);
        Ran ran = Ran.english("settle", month, "--out", out, "--as-of", "2024-12-04T23:59:59")
                .isRefused();

        assertThat(ran.err().lines())
                .hasSize(2)
                .allMatch(line -> line.contains(": FINAL_BEFORE_LOCK "))
                .allMatch(line -> line.contains("2024-12-04T16:00"));
        assertThat(ran.out()).isEmpty();
        assertThat(Folders.namesIn(folder)).containsExactly("month");
    }

    @Test
    void one_provider_that_is_refused_refuses_the_run() {
        new TestMonth(month)
                .with(TestMonth.SODRA_VISITS, "id,recipient,carer,start,start_by\nw1,bo,c1,2024-11-02T08:00,NFC\n")
                .with("sodra/adjustments.csv", "visit,made,end\nw1,2024-11-02T09:00,2024-11-02T07:00\n");
        Ran ran = settle().isRefused();

        assertThat(ran.err()).startsWith("Södra: END_BEFORE_START ");
        assertThat(Folders.namesIn(folder)).containsExactly("month");
    }

    @Test
    void the_folder_of_another_month_is_refused() {
        new TestMonth(month);
        Ran ran = settle("--month", "2024-10").isRefused();

        assertThat(ran.err()).contains(month + " is the folder of 2024-11, not of 2024-10");
        assertThat(Folders.namesIn(folder)).containsExactly("month");
    }

    @Test
    void an_earlier_basis_stays_when_a_later_run_is_refused() {
        TestMonth written = new TestMonth(month);
        settle().exits(1);
        SortedMap<String, String> before = Folders.contentsOf(out);
        written.with("prices.yaml", written.text("prices.yaml").replace("HOME_CARE", "ESCORT"));

        assertThat(settle().isRefused().err()).contains("MISSING_PRICE");
        assertThat(Folders.contentsOf(out)).isEqualTo(before);
        assertThat(Folders.namesIn(folder)).containsExactly("basis", "month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "file/below", "file/far/below"})
    void a_folder_that_cant_be_written_is_said_without_a_stack_trace(String unwritable) {
        TestMonth.withoutDeviations(month);
        Path file = Folders.write(folder.resolve("file"), "in the way");
        Ran ran = Ran.swedish("settle", month, "--out", folder.resolve(unwritable), "--as-of", TestMonth.AFTER_LOCK)
                .isRefused();

        assertThat(ran.err()).startsWith("Kan inte skriva: ").contains(file.toString());
        assertThat(ran.out()).isEmpty();
        assertThat(file).hasContent("in the way");
        assertThat(Folders.namesIn(folder)).containsExactly("file", "month");
    }

    @Test
    void what_cant_be_written_is_named_in_english_too() {
        TestMonth.withoutDeviations(month);
        Path file = Folders.write(folder.resolve("file"), "in the way");

        assertThat(Ran.english("settle", month, "--out", file).isRefused().err())
                .startsWith("Can't write: ")
                .contains(file.toString());
    }

    /** Nothing was written, so that no folder above where it would have gone is left either. */
    @Test
    void a_refused_run_leaves_no_empty_folders_behind() {
        new TestMonth(month);
        Ran.english("settle", month, "--out", folder.resolve("far/below/basis"), "--as-of", "2024-12-04T12:00")
                .isRefused();

        assertThat(Folders.namesIn(folder)).containsExactly("month");
    }

    @Test
    void a_folder_that_is_none_is_refused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Ran.english("settle", empty, "--out", out).isRefused().err())
                .contains("month.yaml: MISSING_FILE", "Refused. Faults: 1");
        assertThat(Ran.swedish("settle", folder.resolve("nowhere"), "--out", out)
                        .isRefused()
                        .err())
                .contains("month.yaml: MISSING_FILE", "Avvisat. Antal fel: 1");
        assertThat(Folders.namesIn(folder)).containsExactly("empty");
    }

    @Test
    void all_faults_of_the_manifest_are_said_at_once() {
        new TestMonth(month).with("month.yaml", """
            format: 1
            municipality: haninge
            month: 2024-13
            colour: red
            providers:
              - {name: A, folder: ../elsewhere}
            """);
        Ran ran = settle().isRefused();

        assertThat(ran.err()).contains(":3: ", ":4: UNKNOWN_FIELD", ":6: INVALID_VALUE", "Refused. Faults: 3");
        assertThat(Folders.namesIn(folder)).containsExactly("month");
    }
}
