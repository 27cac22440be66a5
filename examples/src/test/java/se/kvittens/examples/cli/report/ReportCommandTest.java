package se.kvittens.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TestMonth;

/** {@code kvittens report}. */
class ReportCommandTest {

    @TempDir
    private Path folder;

    private Path month;

    @BeforeEach
    void write() {
        month = folder.resolve("month");
        new TestMonth(month);
    }

    @Test
    void a_report_is_a_table_in_the_terminal() {
        Ran ran = Ran.english("report", "providers", month, "--as-of", TestMonth.AFTER_LOCK)
                .exits(0);

        assertThat(ran.outLines())
                .startsWith("Shares by provider, 2024-11-01 to 2024-11-30; approvals given before 2024-12-05", "")
                .hasSize(5);
        assertThat(ran.outLines().get(3)).matches("Norra omsorgen +1 +0 +0\\.0% .* 0:45:00");
        assertThat(ran.outLines().get(4)).matches("Södra +2 +1 +50\\.0% .* 1:00:00");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void days_may_be_any() {
        Ran ran = Ran.english(
                        "report", "VISITS", month, "--from", "2024-11-02", "--to", "2024-11-02", "--format", "csv")
                .exits(0);

        assertThat(ran.outLines()).hasSize(2);
        assertThat(ran.outLines().get(1)).startsWith("Södra,2024-11-02,bo,c1,w1,2024-11-02T08:00:00+01:00,");
    }

    @Test
    void several_months_are_one_report() {
        Path other = folder.resolve("other");
        TestMonth december = new TestMonth(other);
        for (String file : new String[] {"month.yaml", TestMonth.NORRA_VISITS, TestMonth.SODRA_VISITS}) {
            december.with(
                    file,
                    december.text(file).replace("2024-11-0", "2024-12-0").replace("month: 2024-11", "month: 2024-12"));
        }
        Ran ran =
                Ran.english("report", "orders", other, month, "--format", "csv").exits(0);

        assertThat(ran.outLines().stream().skip(1).map(line -> line.split(",")[1]))
                .containsExactly("2024-11", "2024-11", "2024-12", "2024-12");
    }

    @Test
    void TIME_6_what_was_approved_on_the_day_shows_from_the_next() {
        assertThat(approvals("2024-11-04T20:00").outLines()).hasSize(4);
        assertThat(approvals("2024-11-05T00:00").outLines()).hasSize(1);
    }

    @Test
    void files_are_written_where_they_are_asked_for() {
        for (String format : new String[] {"text", "csv", "xlsx", "html"}) {
            Path file = folder.resolve("reports").resolve("carers." + format);
            Ran ran = Ran.swedish("report", "carers", month, "--format", format, "--out", file)
                    .exits(0);

            assertThat(file).isNotEmptyFile();
            assertThat(ran.out()).isEqualTo("Rapporten finns i " + file + "\n");
        }
        assertThat(Folders.namesIn(folder.resolve("reports"))).hasSize(4);
    }

    @Test
    void the_terminal_shows_what_a_file_would_hold() {
        Path file = folder.resolve("visits.csv");
        Ran.english("report", "visits", month, "--format", "csv", "--out", file).exits(0);

        assertThat(Ran.english("report", "visits", month, "--format", "csv")
                        .exits(0)
                        .out())
                .isEqualTo(Project.text(file));
    }

    @Test
    void a_workbook_or_a_page_needs_a_file() {
        Ran ran = Ran.english("report", "visits", month, "--format", "xlsx").isRefused();

        assertThat(ran.err()).contains("XLSX", "--out");
    }

    @Test
    void a_folder_is_not_written_over() {
        Ran ran = Ran.english("report", "visits", month, "--out", month).isRefused();

        assertThat(ran.err()).contains(month + " is a folder");
        assertThat(month.resolve("month.yaml")).exists();
    }

    @Test
    void days_that_no_folder_has_are_refused() {
        assertThat(Ran.english("report", "visits", month, "--from", "2024-12-01")
                        .isRefused()
                        .err())
                .contains("no day from 2024-12-01 to 2024-11-30");
        Ran.english("report", "visits", month, "--from", "2024-11-02", "--to", "2024-11-01")
                .isRefused();
    }

    @Test
    void the_same_month_twice_is_refused() {
        Ran ran = Ran.english("report", "visits", month, month).isRefused();

        assertThat(ran.err()).contains("both of 2024-11");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void a_report_that_there_is_not_is_refused_with_those_that_there_are() {
        Ran ran = Ran.english("report", "nothing", month).isRefused();

        assertThat(ran.err()).contains("nothing", "VISITS", "APPROVALS", "PHONES");
    }

    @Test
    void rows_with_faults_are_missing_only_where_that_is_allowed() {
        new TestMonth(month).broken();
        Path file = folder.resolve("report.csv");
        Ran refused = Ran.english("report", "visits", month, "--format", "csv", "--out", file)
                .isRefused();

        assertThat(refused.err()).contains("There is no report: 5 faults");
        assertThat(file).doesNotExist();

        Ran skipped = Ran.english("report", "visits", month, "--format", "csv", "--skip-rejects")
                .exits(1);
        assertThat(skipped.outLines()).hasSize(4);
        assertThat(skipped.err()).contains("WITHOUT rows that have 5 faults");
    }

    @Test
    void a_month_that_cant_be_settled_is_refused_with_its_reason() {
        new TestMonth(month).with("prices.yaml", "municipality: haninge\ninForceFrom: 2024-01-01\nprices: {}\n");
        Ran ran = Ran.english("report", "visits", month).isRefused();

        assertThat(ran.err()).contains("MISSING_PRICE");
        assertThat(ran.out()).isEmpty();
    }

    private Ran approvals(String asOf) {
        return Ran.english("report", "approvals", month, "--format", "csv", "--as-of", asOf)
                .exits(0);
    }
}
