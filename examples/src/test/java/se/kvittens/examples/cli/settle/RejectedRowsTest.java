package se.kvittens.examples.cli.settle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TestMonth;

/** {@code kvittens settle} of a folder with rows that can't be read. */
class RejectedRowsTest extends SettlesAMonth {

    private static final String HEADER = "file,line,field,kind,value,text,advice";

    @BeforeEach
    void write() {
        new TestMonth(month).broken();
    }

    @Test
    void broken_rows_refuse_the_run_and_only_their_list_is_written() {
        Ran ran = settle().isRefused();

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("visits.csv:3: DECIMAL_HOURS", "visits.csv:3: UNKNOWN_TASK", "MALFORMED_DATE")
                .contains("Nothing was settled.", "--skip-rejects");
        assertThat(Folders.filesIn(folder.resolve("basis"))).containsExactly("rejects.csv");
        assertThat(Folders.namesIn(folder)).containsExactly("basis", "month");
    }

    @Test
    void the_faults_are_counted_by_kind() {
        assertThat(settle().err().lines())
                .contains("DECIMAL_HOURS: 2", "UNKNOWN_TASK: 1", "MALFORMED_DATE: 1", "UNKNOWN_RECIPIENT: 1")
                .anyMatch(line -> line.startsWith("5 faults in 3 rows") && line.endsWith("rejects.csv"));
    }

    @Test
    void the_list_has_a_row_for_each_fault_with_its_place_and_what_may_help() {
        settle();
        List<String> rows = Project.text(out.resolve("rejects.csv")).lines().toList();

        assertThat(rows).hasSize(6).first().isEqualTo(HEADER);
        assertThat(rows)
                .anyMatch(row -> row.startsWith(month.resolve(TestMonth.NORRA_VISITS) + ",3,start,DECIMAL_HOURS,8.45,")
                        && row.contains("PT45M"))
                .anyMatch(row -> row.contains(",3,tasks,UNKNOWN_TASK,KNITTING,") && row.contains("PERSONAL_CARE"));
    }

    @Test
    void the_list_speaks_the_language_asked_for() {
        Ran ran = Ran.swedish("settle", month, "--out", out).isRefused();

        assertThat(ran.err()).contains("5 fel på 3 rader", "Inget avräknades.");
        assertThat(Project.text(out.resolve("rejects.csv")))
                .startsWith(HEADER)
                .contains("Regelboken har ingen insats KNITTING");
    }

    @Test
    void many_faults_are_not_all_said_but_all_listed() {
        TestMonth written = new TestMonth(month);
        for (int i = 0; i < 15; i++) {
            written.and(TestMonth.NORRA_VISITS, "x" + i + ",anna,c1,8.45,NFC,2024-11-02T08:45,NFC,,,,\n");
        }
        Ran ran = settle().isRefused();

        assertThat(ran.err().lines().filter(line -> line.contains(": DECIMAL_HOURS ")))
                .hasSize(10);
        assertThat(ran.err()).contains("… and 5 more faults.", "DECIMAL_HOURS: 15");
        assertThat(Project.text(out.resolve("rejects.csv")).lines()).hasSize(16);
    }

    @Test
    void an_earlier_basis_stays_beside_the_list() {
        new TestMonth(month);
        settle().exits(1);
        SortedMap<String, String> before = Folders.contentsOf(out);
        new TestMonth(month).broken();
        settle().isRefused();

        SortedMap<String, String> after = Folders.contentsOf(out);
        assertThat(after.remove("rejects.csv")).isNotNull();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whoever_goes_on_without_them_is_told_so_wherever_it_matters() throws IOException {
        Ran ran = settle("--skip-rejects").exits(1);

        assertThat(ran.out()).contains("Settled WITHOUT 3 rejected rows", "Total: SEK 500.00");
        assertThat(ran.err()).contains("DECIMAL_HOURS: 2");
        assertThat(Folders.namesIn(out)).containsExactly("Norra-omsorgen", "Södra", "rejects.csv");
        assertThat(provenanceOf("Norra-omsorgen").at("/rejectedRows").asInt()).isEqualTo(1);
        assertThat(provenanceOf("Norra-omsorgen").at("/rejectsSkipped").asBoolean())
                .isTrue();
        assertThat(provenanceOf("Södra").at("/rejectedRows").asInt()).isEqualTo(2);
    }

    @Test
    void a_provider_without_rejects_skips_none() throws IOException {
        new TestMonth(month).and(TestMonth.NORRA_VISITS, "x,anna,c1,8.45,NFC,2024-11-02T08:45,NFC,,,,\n");
        settle("--skip-rejects").exits(1);

        assertThat(provenanceOf("Södra").at("/rejectedRows").asInt()).isZero();
        assertThat(provenanceOf("Södra").at("/rejectsSkipped").asBoolean()).isFalse();
    }

    @Test
    void rejects_are_something_to_look_at_even_without_deviations() throws IOException {
        TestMonth.withoutDeviations(month).and(TestMonth.NORRA_VISITS, "x,anna,c1,8.45,NFC,2024-11-02T08:45,NFC,,,,\n");
        Ran ran = settle("--skip-rejects", "--json").exits(1);

        JsonNode summary = new ObjectMapper().readTree(ran.out());
        assertThat(summary.at("/deviations")).isEmpty();
        assertThat(summary.at("/rejectedRows").asInt()).isEqualTo(1);
    }

    @Test
    void sound_rows_need_no_skipping_and_are_not_said_to_be_skipped() throws IOException {
        TestMonth.withoutDeviations(month);
        Ran ran = settle("--skip-rejects").exits(0);

        assertThat(ran.out()).doesNotContain("WITHOUT");
        assertThat(Folders.namesIn(out)).containsExactly("Norra-omsorgen", "Södra");
        assertThat(provenanceOf("Södra").at("/rejectsSkipped").asBoolean()).isFalse();
    }

    @Test
    void a_whole_file_that_is_missing_cant_be_skipped() {
        new TestMonth(month).without(TestMonth.SODRA_VISITS);
        Ran ran = settle("--skip-rejects").isRefused();

        assertThat(ran.err()).contains("visits.csv: MISSING_FILE", "MISSING_FILE: 1", "Nothing was settled.");
        assertThat(Folders.filesIn(out)).containsExactly("rejects.csv");
        assertThat(Folders.namesIn(folder)).containsExactly("basis", "month");
    }

    @Test
    void nor_can_one_whose_header_is_useless() {
        new TestMonth(month).with(TestMonth.SODRA_VISITS, "a,b\n1,2\n");

        assertThat(settle("--skip-rejects").isRefused().err()).contains("visits.csv:1: MISSING_FIELD");
        assertThat(Folders.filesIn(out)).containsExactly("rejects.csv");
    }

    @Test
    void a_refusal_of_the_whole_lists_the_rejects_too() {
        Ran ran = Ran.english("settle", month, "--out", out, "--skip-rejects", "--as-of", "2024-12-04T12:00")
                .isRefused();

        assertThat(ran.err()).contains("FINAL_BEFORE_LOCK", "DECIMAL_HOURS: 2");
        assertThat(Folders.filesIn(out)).containsExactly("rejects.csv");
    }

    /** Though no row is lost: a column that was meant to be read was not. */
    @Test
    void a_column_that_is_not_known_is_something_that_the_basis_says() throws IOException {
        TestMonth written = TestMonth.withoutDeviations(month);
        written.with(
                TestMonth.NORRA_VISITS, written.text(TestMonth.NORRA_VISITS).replace(",note,", ",notes,"));
        Ran ran = settle("--skip-rejects").exits(1);

        assertThat(ran.out()).doesNotContain("WITHOUT 0 rejected rows");
        assertThat(provenanceOf("Norra-omsorgen").at("/rejectsSkipped").asBoolean())
                .isTrue();
    }

    @Test
    void the_list_of_an_earlier_run_goes_when_the_rows_are_mended() {
        settle().isRefused();
        TestMonth.withoutDeviations(month);
        settle().exits(0);

        assertThat(Folders.namesIn(out)).containsExactly("Norra-omsorgen", "Södra");
    }

    private JsonNode provenanceOf(String provider) throws IOException {
        return new ObjectMapper()
                .readTree(out.resolve(provider).resolve("basis.json").toFile())
                .at("/provenance");
    }
}
