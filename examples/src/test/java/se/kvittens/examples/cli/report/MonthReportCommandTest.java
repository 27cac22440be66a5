package se.kvittens.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.files.basis.BasisFiles;

/** Month reporting rows, from the files of a feed to the file that leaves. */
class MonthReportCommandTest {

    private static final Path EXAMPLES = Project.root().resolve("docs/examples");
    private static final Path PROFILE = EXAMPLES.resolve("month-report/manadsrapport.yaml");

    @TempDir
    private Path folder;

    @BeforeEach
    void importMonth() {
        Ran.english("import", EXAMPLES.resolve("feeds"), "--out", month()).exits(0);
    }

    @Test
    void the_example_writes_the_rows_and_says_what_they_hold() throws IOException {
        Ran ran = report(PROFILE).exits(0);

        List<String> lines = Files.readAllLines(out(), Charset.forName("windows-1252"));
        assertThat(lines.get(0))
                .isEqualTo("Utförare;Organisation;Brukare;Insatskategori;Insats;Datum;Antal;Timmar och minuter;"
                        + "Tid för dubbelbemanning");
        assertThat(lines.size() - 1).isPositive();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("Exempelhemtjänsten;Hemtjänst norr;k1"))
                .hasSize(lines.size() - 1);
        assertThat(ran.out()).contains("Rows: " + (lines.size() - 1) + ", of ", "after rounding", " s.");
    }

    @Test
    void BILL_3_the_rows_agree_with_the_basis() throws IOException {
        Path seconds = folder.resolve("seconds.yaml");
        Files.writeString(seconds, Files.readString(PROFILE).replace("as: CLOCK", "as: SECONDS"));
        report(seconds).exits(0);
        Ran.english("settle", month(), "--out", folder.resolve("basis")).exits(1);

        assertThat(sumOf(out(), "windows-1252", ";", "Timmar och minuter"))
                .isPositive()
                .isEqualTo(sumOf(
                        folder.resolve("basis")
                                .resolve(BasisFiles.folderOf("Exempelhemtjänsten"))
                                .resolve("lines.csv"),
                        "UTF-8",
                        ",",
                        "seconds"));
    }

    @Test
    void all_faults_of_the_profile_are_said_and_nothing_is_written() throws IOException {
        Path wrong = folder.resolve("wrong.yaml");
        Files.writeString(
                wrong,
                Files.readString(PROFILE)
                        .replace("HOME_CARE: Hemtjänst", "HOME_KARE: Hemtjänst")
                        .replace("Exempelhemtjänsten: Hemtjänst norr", "Annan: Hemtjänst norr"));

        assertThat(report(wrong).isRefused().err())
                .contains("wrong.yaml:10: MISSING_FIELD", "wrong.yaml:12: UNKNOWN_CATEGORY", "HOME_KARE");
        assertThat(out()).doesNotExist();
        assertThat(report(folder.resolve("nowhere.yaml")).isRefused().err()).contains("nowhere.yaml");
    }

    @Test
    void a_name_that_the_encoding_lacks_leaves_no_file() throws IOException {
        for (String file : List.of("recipients.csv", "orders.csv", "visits.csv")) {
            Path path = month().resolve(file);
            Files.writeString(path, Files.readString(path).replace("k17", "Ω17"));
        }

        assertThat(report(PROFILE).isRefused().err()).contains("NO_SUCH_CHARACTER", "Brukare", "utf-8");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_workbook_is_written_too() {
        Ran.swedish(
                        "month-report",
                        month(),
                        "--profile",
                        EXAMPLES.resolve("month-report/manadsrapport-xlsx.yaml"),
                        "--out",
                        out())
                .exits(0);

        assertThat(out()).isNotEmptyFile();
    }

    private static long sumOf(Path file, String charset, String separator, String header) throws IOException {
        List<String> lines = Files.readAllLines(file, Charset.forName(charset));
        int column = List.of(lines.get(0).split(separator, -1)).indexOf(header);
        return lines.stream()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.split(separator, -1)[column]))
                .sum();
    }

    private Ran report(Path profile) {
        return Ran.english("month-report", month(), "--profile", profile, "--out", out());
    }

    private Path month() {
        return folder.resolve("month");
    }

    private Path out() {
        return folder.resolve("report");
    }
}
