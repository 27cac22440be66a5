package se.kvittens.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.reporting.ReportVisits;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.html.ReadPage;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.workbook.OpenedBook;

/** Every report in every format, out of one month folder: the same numbers, each in its format's own way. */
class ReportFileTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final Instant LONG_AFTER = Instant.parse("2025-06-01T08:00:00Z");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final DateSpan NOVEMBER = DateSpan.closed(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30));

    @TempDir
    private Path root;

    @BeforeEach
    void write() throws IOException {
        Path month = Files.createDirectories(root.resolve("month"));
        Files.writeString(month.resolve("month.yaml"), """
                format: 1
                municipality: haninge
                month: 2024-11
                providers: [{name: "Vård & <Omsorg>", folder: .}]
                """);
        Files.writeString(
                month.resolve("prices.yaml"),
                "municipality: haninge\ninForceFrom: 2024-01-01\nprices: {HOME_CARE: 400.00}\n");
        Files.writeString(month.resolve("recipients.csv"), "id,born\n=anna,1940-03-12\nbo,1950-01-31\n");
        Files.writeString(
                month.resolve("orders.csv"),
                "recipient,granted,per,category,tasks,from\n=anna,PT1H,MONTH,HOME_CARE,PERSONAL_CARE,2024-01-01\n");
        Files.writeString(month.resolve("absences.csv"), "recipient,from,to,cause,known\nbo,2024-11-05,,HOSPITAL,\n");
        Files.writeString(month.resolve("visits.csv"), """
                id,recipient,carer,start,start_by,end,end_by,approved,declined,private_phone,phone,tasks
                v1,=anna,c1,2024-11-01T08:00,NFC,2024-11-01T08:45,NFC,2024-11-04T17:00,,,=T-1,PERSONAL_CARE
                v2,=anna,c2,2024-11-02T08:00,MANUAL,2024-11-02T09:00:30,NFC,2024-11-04T17:00,,yes,,PERSONAL_CARE
                v3,bo,c2,2024-11-06T08:00,NFC,2024-11-06T08:10,NFC,2024-11-06T17:00,yes,,T-2,PERSONAL_CARE
                v4,bo,c2,2024-11-07T08:00,NFC,2024-11-07T08:30,NFC,,,,,PERSONAL_CARE
                """.replace("yes", "true"));
    }

    @ParameterizedTest
    @EnumSource(ReportName.class)
    void every_report_has_rows_in_every_format(ReportName name) throws IOException {
        int rows = (int) text(name, ReportFormat.CSV).lines().count() - 1;
        Path book = written(name, ReportFormat.XLSX);
        Document page = ReadPage.wellFormed(written(name, ReportFormat.HTML));

        assertThat(rows).isPositive();
        assertThat(text(name, ReportFormat.TEXT)).hasLineCount(rows + 3);
        assertThat(new OpenedBook(book).rows(new OpenedBook(book).sheets().get(0)))
                .hasSize(rows + 1);
        assertThat(page.select("tbody > tr")).hasSize(rows);
        assertThat(page.select("figure > svg rect").size()).isGreaterThan(1);
        ReadPage.standsByItself(page);
        ReadPage.canBeHeard(page, "sv");
    }

    @ParameterizedTest
    @EnumSource(ReportName.class)
    void rows_as_json_are_those_of_the_other_formats(ReportName name) throws IOException {
        List<String> lines = text(name, ReportFormat.CSV).lines().toList();
        JsonNode rows = new ObjectMapper().readTree(reportFile(SWEDISH).json(name, NOVEMBER));

        assertThat(rows).hasSize(lines.size() - 1);
        assertThat(rows.get(0).properties()).isNotEmpty();
    }

    @Test
    void whoever_shows_a_report_knows_of_whom_it_is() {
        assertThat(named(ReportName.VISITS)).containsExactlyInAnyOrder("=anna", "bo");
        assertThat(named(ReportName.ABSENCES)).containsExactly("bo");
        assertThat(named(ReportName.APPROVALS)).containsExactly("bo");
        assertThat(named(ReportName.PROVIDERS)).isEmpty();
    }

    private List<String> named(ReportName name) {
        ReportFile file = reportFile(SWEDISH);
        file.json(name, NOVEMBER);
        return file.named().stream().map(RecipientId::value).toList();
    }

    @ParameterizedTest
    @EnumSource(ReportName.class)
    void the_same_months_give_the_same_bytes(ReportName name) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            byte[] once = Files.readAllBytes(written(name, format));

            assertThat(Files.readAllBytes(written(name, format))).isEqualTo(once);
        }
    }

    @Test
    void SYS_7_ordered_against_executed_is_a_length_and_a_share() throws IOException {
        OpenedBook book = new OpenedBook(written(ReportName.ORDERS, ReportFormat.XLSX));
        String sheet = "Beställd mot utförd tid";

        assertThat(text(ReportName.ORDERS, ReportFormat.CSV)).contains("""
                provider,month,recipient,ordered_seconds,executed_seconds,executed_percent,paid_seconds
                Vård & <Omsorg>,2024-11,=anna,3600,6330,175.8,2700
                """);
        assertThat(seconds(book.cell(sheet, 1, "Utförd tid"))).isEqualTo(6330);
        assertThat(book.cell(sheet, 1, "Utfört av beställt").asNumber()).isEqualByComparingTo("1.758");
        assertThat(book.cell(sheet, 1, "Brukare").asString()).isEqualTo("=anna");
    }

    @Test
    void REG_12_declined_time_and_number_stand_beside_the_shares() throws IOException {
        assertThat(text(ReportName.CARERS, ReportFormat.CSV)).isEqualTo("""
                provider,carer,visits,manual,manual_percent,post_registered,post_registered_percent,adjusted,\
                adjusted_percent,declined,declined_time_seconds,executed_seconds
                Vård & <Omsorg>,c1,1,0,0.0,0,0.0,0,0.0,0,0,2700
                Vård & <Omsorg>,c2,3,1,33.3,0,0.0,0,0.0,1,600,5430
                """);
    }

    @Test
    void LIFE_4_an_open_absence_has_no_last_day() throws IOException {
        assertThat(text(ReportName.ABSENCES, ReportFormat.CSV))
                .endsWith("Vård & <Omsorg>,bo,sjukhusvistelse,2024-11-05,,,26,2\n");
    }

    @Test
    void REG_6_what_nobody_approved_is_outstanding() throws IOException {
        assertThat(text(ReportName.APPROVALS, ReportFormat.TEXT))
                .contains("godkännanden före 2025-06-01", "v4", "för sent, månaden är låst")
                .doesNotContain("v1", "v2");
    }

    @Test
    void SYS_7_phones_stand_by_carer_and_day_and_what_has_none_is_counted() throws IOException {
        assertThat(text(ReportName.PHONES, ReportFormat.CSV)).isEqualTo("""
                provider,carer,date,phone,visits,private_phone,first_use,last_use,carer_phones,phone_carers,to_note
                Vård & <Omsorg>,c1,2024-11-01,=T-1,1,0,2024-11-01T08:00:00+01:00,2024-11-01T08:45:00+01:00,1,1,
                Vård & <Omsorg>,c2,2024-11-02,,1,1,2024-11-02T08:00:00+01:00,2024-11-02T09:00:30+01:00,0,0,\
                telefonen inte angiven
                Vård & <Omsorg>,c2,2024-11-06,T-2,1,0,2024-11-06T08:00:00+01:00,2024-11-06T08:10:00+01:00,1,1,
                Vård & <Omsorg>,c2,2024-11-07,,1,0,2024-11-07T08:00:00+01:00,2024-11-07T08:30:00+01:00,0,0,\
                telefonen inte angiven
                """);
        assertThat(ReadPage.wellFormed(written(ReportName.PHONES, ReportFormat.HTML))
                        .selectFirst("desc")
                        .text())
                .isEqualTo("Vård & <Omsorg>, en telefon: Besök 2, Med privat telefon 0."
                        + " Vård & <Omsorg>, telefonen inte angiven: Besök 2, Med privat telefon 1");
        assertThat(new OpenedBook(written(ReportName.PHONES, ReportFormat.XLSX))
                        .cell("Personalens telefoner", 1, "Telefon")
                        .asString())
                .isEqualTo("=T-1");
    }

    @Test
    void visits_of_many_months_are_charted_by_month() throws IOException {
        Path file = root.resolve("year.html");
        DateSpan year = DateSpan.closed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        reportFile(SWEDISH).write(new ReportFile.Asked(ReportName.VISITS, ReportFormat.HTML, year), file);
        Document page = ReadPage.wellFormed(file);

        assertThat(page.selectFirst("desc").text()).isEqualTo("2024-11: Besök 4");
        assertThat(page.selectFirst("figcaption").text()).isEqualTo("Besök per månad");
        assertThat(ReadPage.wellFormed(written(ReportName.VISITS, ReportFormat.HTML))
                        .selectFirst("desc")
                        .text())
                .startsWith("2024-11-01: Besök 1. 2024-11-02: Besök 1");
    }

    @Test
    void english_where_that_is_asked_for() throws IOException {
        Path file = root.resolve("report.txt");
        reportFile(Locale.ENGLISH).write(new ReportFile.Asked(ReportName.ORDERS, ReportFormat.TEXT, NOVEMBER), file);

        assertThat(file)
                .content()
                .contains("Ordered against executed time, 2024-11-01 to 2024-11-30", "1:45:30", "175.8%");
    }

    private static long seconds(Cell length) {
        assertThat(length.getDataFormatString()).startsWith("[h]:mm:ss");
        return Math.round(length.asNumber().doubleValue() * Duration.ofDays(1).toSeconds());
    }

    private String text(ReportName name, ReportFormat format) throws IOException {
        return Files.readString(written(name, format));
    }

    private Path written(ReportName name, ReportFormat format) throws IOException {
        Path file = root.resolve("report." + format);
        assertThat(reportFile(SWEDISH).write(new ReportFile.Asked(name, format, NOVEMBER), file))
                .isEmpty();
        return file;
    }

    private ReportFile reportFile(Locale locale) {
        MonthFolder folder = MonthFolder.open(root.resolve("month"), BOOKS)
                .getOrElseThrow(faults -> new AssertionError(faults.toString()));
        List<ProviderMonths> months = Stream.of(folder)
                .<ProviderMonths>map(each -> new FolderMonths(
                        each, false, input -> assertThat(input.rejects()).isEmpty()))
                .toList();
        return new ReportFile(new ReportVisits(() -> BOOKS), months, LONG_AFTER, locale);
    }
}
