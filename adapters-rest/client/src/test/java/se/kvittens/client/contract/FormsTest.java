package se.kvittens.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.client.followup.Report;
import se.kvittens.client.followup.ReportAsked;
import se.kvittens.client.followup.ReportFile;
import se.kvittens.client.followup.ReportKind;
import se.kvittens.client.followup.Reports;
import se.kvittens.client.months.BasisFile;
import se.kvittens.client.rig.Script;
import se.kvittens.client.wiring.Clients;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;

/** The kinds and forms in which a basis or a report is had are those of the contract. */
class FormsTest {

    private static final Agreed AGREED = Agreed.bundled();
    private static final ReportAsked ASKED =
            new ReportAsked(ReportKind.VISITS, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));

    @TempDir
    Path folder;

    private final Script script = new Script();

    private Reports reports() {
        return Clients.over(script).of(new ProviderId("Norra")).reports();
    }

    private static Operation operation(String id) {
        return Contract.bundled().operations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_form_of_a_basis_is_known() {
        Operation basis = operation("basis");
        assertThat(basis.path()).endsWith("/basis/{file}");
        assertThat(Stream.of(BasisFile.values()).map(BasisFile::file))
                .containsExactlyInAnyOrderElementsOf(AGREED.parameterWords(basis, "file"));
    }

    @Test
    void each_kind_and_form_of_a_report_is_known() {
        Operation report = operation("report");
        Set<String> forms = new TreeSet<>(Set.of("JSON"));
        Stream.of(ReportFile.values()).map(ReportFile::name).forEach(forms::add);

        assertThat(Stream.of(ReportKind.values()).map(each -> each.name().toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(AGREED.parameterWords(report, "report"));
        assertThat(forms).isEqualTo(AGREED.parameterWords(report, "format"));
    }

    @ParameterizedTest
    @EnumSource
    void a_report_is_downloaded_as_it_comes(ReportFile form) throws IOException {
        script.answer(200, form.mediaType(), "å;b\n");
        Path file = reports().download(ASKED, form, folder.resolve("report")).get();

        assertThat(file).hasContent("å;b\n");
        assertThat(script.last().query()).containsEntry("format", form.name());
        assertThat(script.last().headers()).containsEntry("Accept", form.mediaType());
    }

    @Test
    void a_report_that_is_refused_leaves_the_file_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("report.csv"), "before");
        script.problem(403, "NOT_ALLOWED");

        assertThat(reports().download(ASKED, ReportFile.CSV, file).getLeft().code())
                .isEqualTo("NOT_ALLOWED");
        assertThat(file).hasContent("before");
    }

    @Test
    void SYS_7_cells_are_texts_or_whole_numbers_and_what_is_not_known_is_left_out() {
        script.json(
                "{\"report\": \"VISITS\", \"from\": \"2025-03-01\", \"to\": \"2025-03-31\","
                        + " \"asOf\": \"2025-04-01T05:00:00Z\","
                        + " \"rows\": [{\"recipient\": \"r1\", \"executedSeconds\": 1800, \"share\": \"0.5\", \"end\": null}]}");
        Report report = reports().rows(ASKED).get();
        Report.Row row = report.rows().get(0);

        assertThat(report.report().is(ReportKind.VISITS)).isTrue();
        assertThat(row.cells()).containsOnlyKeys("recipient", "executedSeconds", "share");
        assertThat(row.number("executedSeconds")).contains(1800L);
        assertThat(row.text("share")).contains("0.5");
        assertThat(row.text("executedSeconds")).isEmpty();
        assertThat(row.number("gone")).isEmpty();
        assertThat(report.toString()).doesNotContain("r1");
    }

    @Test
    void a_cell_that_is_neither_is_unreadable() {
        script.json("{\"report\": \"VISITS\", \"from\": \"2025-03-01\", \"to\": \"2025-03-31\","
                + " \"asOf\": \"2025-04-01T05:00:00Z\", \"rows\": [{\"share\": [1]}]}");
        assertThat(reports().rows(ASKED).getLeft().code()).isEqualTo("UNREADABLE");
    }
}
