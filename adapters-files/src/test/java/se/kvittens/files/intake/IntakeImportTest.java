package se.kvittens.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.importing.ImportCounts;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.RejectLog;
import se.kvittens.files.feed.FeedCounts;

/** What becomes of deliveries: a month folder, counts, and a copy of each row that was not taken. */
class IntakeImportTest {

    @TempDir
    private Path root;

    private TestIntake intake;

    @BeforeEach
    void sound() {
        intake = new TestIntake(root);
    }

    @Test
    void each_provider_gets_its_own_and_what_is_of_all_is_logged_once() {
        DeliveryLog log = intake.run();

        assertThat(intake.text("out/provider-1/recipients.csv"))
                .contains("anna")
                .doesNotContain("bo,");
        assertThat(intake.text("out/provider-2/recipients.csv")).contains("bo").doesNotContain("anna");
        assertThat(intake.text("out/provider-1/visits.csv")).contains("n1").doesNotContain("s1");
        assertThat(log.faults()).isEmpty();
        assertThat(log.counts().values())
                .containsExactly(new FeedCounts(2, 2, 0, 0), new FeedCounts(1, 1, 0, 0), new FeedCounts(1, 1, 0, 0));
        assertThat(Files.exists(root.resolve("out/rejected"))).isFalse();
    }

    @Test
    void a_fault_in_what_is_of_all_is_named_once_and_its_row_copied_once() {
        intake.with("kunder.csv", "nr,namn,utf\nanna,Anna Löf,Norra\n191212121212,Bo Ek,Södra\n,Eva,Norra\n")
                .with("sodra.csv", TestIntake.visits());

        DeliveryLog log = intake.run();

        assertThat(intake.texts(log.faults()))
                .containsExactly("PERSONAL_NUMBER kunder.csv 3 nr", "MISSING_FIELD kunder.csv 4 nr");
        assertThat(log.rejected()).isEqualTo(2);
        assertThat(log.hasUnreadFile()).isFalse();
        assertThat(intake.text("out/rejected/kunder.csv"))
                .isEqualTo("nr,namn,utf\n191212121212,Bo Ek,Södra\n,Eva,Norra\n");
    }

    @Test
    void visits_of_all_providers_are_told_to_each_and_logged_once() {
        intake.changed("p/visits.yaml", "  id: id\n", "  id: id\n  provider: utf\n")
                .with("feeds.yaml", """
                        format: 1
                        all:
                          recipients: [{file: kunder.csv, profile: p/kunder.yaml}]
                          visits: [{file: alla.csv, profile: p/visits.yaml}]
                        """)
                .with("alla.csv", """
                        utf,id,kund,vem,start,slut,hur
                        Norra,n1,anna,c1,2024-09-02 08:00,2024-09-02 08:30,tagg
                        Södra,s1,bo,c2,2024-09-02 08:00,2024-09-02 08:30,tagg
                        Södra,s2,bo,c2,2024-09-03 08:00,2024-09-03 08:30,tumme
                        Norra,n2,eva,c2,2024-09-03 08:00,2024-09-03 08:30,tagg
                        """);

        DeliveryLog log = intake.run();

        assertThat(intake.report("Norra").counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 0, 1));
        assertThat(intake.report("Södra").counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 0, 2));
        assertThat(intake.texts(log.faults()))
                .containsExactly(
                        "UNKNOWN_WORD alla.csv 4 hur",
                        "UNKNOWN_WORD alla.csv 4 hur",
                        "UNKNOWN_PERSON alla.csv 5 recipient");
        assertThat(log.counts().values()).contains(new FeedCounts(4, 3, 0, 1));
        assertThat(log.rejected()).isEqualTo(2);
        assertThat(intake.text("out/rejected/alla.csv").lines()).hasSize(3);
    }

    /** Else each provider would have it as its own. */
    @Test
    void what_tells_of_several_providers_and_names_none_is_nobodys_and_is_listed() {
        String row = "n1,anna,c1,2024-09-02 08:00,2024-09-02 08:30,tagg,";
        intake.changed("p/visits.yaml", "  id: id\n", "  id: id\n  provider: utf\n")
                .with("feeds.yaml", """
                        format: 1
                        all:
                          recipients: [{file: kunder.csv, profile: p/kunder.yaml}]
                          visits: [{file: alla.csv, profile: p/visits.yaml}]
                        """)
                .with("kunder.csv", "nr,namn,utf\nanna,Anna Löf,\n")
                .with(
                        "alla.csv",
                        "id,kund,vem,start,slut,hur,utf\n" + row + "\n" + row.replace("n1", "n2") + "Norra\n");

        DeliveryLog log = intake.run();

        assertThat(intake.report("Norra").counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 0, 0));
        assertThat(intake.report("Södra").counts()).isEqualTo(new ImportCounts(0, 0, 0, 0, 0, 1));
        assertThat(intake.texts(log.faults())).containsExactly("MISSING_FIELD alla.csv 2 provider");
        assertThat(intake.text("out/rejected/alla.csv").lines()).hasSize(2).contains(row);
    }

    @Test
    void what_tells_of_one_provider_need_not_name_it() {
        intake.changed("p/visits.yaml", "  id: id\n", "  id: id\n  provider: utf\n")
                .changed("norra.csv", "hur\n", "hur,utf\n")
                .changed("norra.csv", "tagg\n", "tagg,\n")
                .with("sodra.csv", "id,kund,vem,start,slut,hur,utf\n");

        assertThat(intake.run().faults()).isEmpty();
        assertThat(intake.report("Norra").visits()).isEqualTo(1);
    }

    @Test
    void a_row_of_one_sheet_is_no_row_of_another_and_what_is_rejected_can_be_sent_again() throws Exception {
        String columns = intake.text("p/visits.yaml").replace("start: start", "start: [dag, kom]");
        String profile = columns.replace("slut: slut", "").replace("end: slut", "end: [dag, gick]");
        intake.with("p/ett.yaml", profile.replace("of: visits", "of: visits\nfile: {type: xlsx, sheet: Ett}"))
                .with("p/två.yaml", profile.replace("of: visits", "of: visits\nfile: {type: xlsx, sheet: Två}"))
                .with("p/igen.yaml", profile)
                .changed("feeds.yaml", "- {file: norra.csv, profile: p/visits.yaml}", """
                - {file: bok.xlsx, profile: p/ett.yaml}
                      - {file: bok.xlsx, profile: p/två.yaml}
                """.strip());
        try (OutputStream out = Files.newOutputStream(root.resolve("bok.xlsx"));
                Workbook book = new Workbook(out, "test", "1.0")) {
            visit(book.newWorksheet("Ett"), "okänd", 8.5);
            visit(book.newWorksheet("Två"), "anna", 10.25);
        }

        DeliveryLog log = intake.run();

        assertThat(intake.texts(log.faults())).containsExactly("UNKNOWN_PERSON bok.xlsx [Ett] 2 recipient");
        assertThat(root.resolve("out/rejected")).isDirectoryContaining("glob:**bok.xlsx.Ett.csv");
        assertThat(root.resolve("out/rejected")).isDirectoryNotContaining("glob:**bok.xlsx.Två.csv");
        String rejected = intake.text("out/rejected/bok.xlsx.Ett.csv");
        intake.with("igen.csv", rejected.replace("okänd", "anna"))
                .changed(
                        "feeds.yaml",
                        "- {file: bok.xlsx, profile: p/två.yaml}",
                        "- {file: igen.csv, profile: p/igen.yaml}");
        intake.run();

        assertThat(intake.text("out/provider-1/visits.csv")).contains("2024-09-02T08:30,NFC,2024-09-02T09:30");
    }

    /** A visit of an hour on 2 September, its times real ones of a spreadsheet. */
    private static void visit(Worksheet sheet, String recipient, double hour) {
        String[] header = {"id", "kund", "vem", "dag", "kom", "gick", "hur"};
        for (int at = 0; at < header.length; at++) {
            sheet.value(0, at, header[at]);
        }
        sheet.value(1, 0, sheet.getName());
        sheet.value(1, 1, recipient);
        sheet.value(1, 2, "c1");
        sheet.value(1, 3, LocalDate.of(2024, 9, 2));
        sheet.style(1, 3).format("yyyy-mm-dd").set();
        for (int end = 0; end < 2; end++) {
            sheet.value(1, 4 + end, (hour + end) / 24);
            sheet.style(1, 4 + end).format("hh:mm").set();
        }
        sheet.value(1, 6, "tagg");
    }

    @Test
    void a_delivery_that_is_listed_twice_is_read_twice_and_logged_once() {
        intake.changed("feeds.yaml", "- {file: norra.csv, profile: p/visits.yaml}", """
                - {file: norra.csv, profile: p/visits.yaml}
                      - {file: norra.csv, profile: p/visits.yaml}
                """.strip())
                .with("norra.csv", TestIntake.visits("n1,anna,c1,2024-09-02 08:00,2024-09-02 08:30,tagg", "n2,,,,,"));

        DeliveryLog log = intake.run();

        assertThat(intake.report("Norra").counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0, 0));
        assertThat(log.rejected()).isEqualTo(1);
        assertThat(log.counts()).hasSize(3);
    }

    @Test
    void faults_come_in_the_order_of_the_files_and_of_their_lines() {
        intake.with("norra.csv", TestIntake.visits("n1,,c1,x,,", "\"öppet", "n3,anna,c1,y,,"))
                .with("sodra.csv", TestIntake.visits("s1,bo,,2024-09-02 08:00,,tagg"));

        assertThat(intake.texts(intake.run().faults()))
                .containsExactly(
                        "MISSING_FIELD norra.csv 2 kund",
                        "MALFORMED_TIME_HERE norra.csv 2 start",
                        "UNMATCHED_QUOTE norra.csv 3",
                        "MALFORMED_TIME_HERE norra.csv 4 start",
                        "MISSING_FIELD sodra.csv 2 vem");
    }

    @Test
    void a_delivery_that_cant_be_read_as_a_whole_is_known() {
        assertThat(intake.without("norra.csv").run().hasUnreadFile()).isTrue();
        assertThat(intake.with("norra.csv", "").run().hasUnreadFile()).isTrue();
        assertThat(intake.with("norra.csv", "\uFEFFid,kund,vem\n").run().hasUnreadFile())
                .isTrue();
        assertThat(intake.with("norra.csv", "id,id,kund,vem,start,slut,hur\n1,1,anna,c1,,,\n")
                        .run()
                        .hasUnreadFile())
                .isTrue();
    }

    /** A list of faults that grew too long is no unread file: what can be read is imported, if that is asked for. */
    @Test
    void more_faults_than_are_listed_make_no_file_unread() {
        intake.with("norra.csv", TestIntake.visits("x,,,,,".concat("\nx,,,,,".repeat(RejectLog.MOST / 3))));

        DeliveryLog log = intake.run();

        assertThat(log.faults()).extracting(Fault::kind).contains(FaultKind.TOO_MANY_FAULTS);
        assertThat(log.hasUnreadFile()).isFalse();
        assertThat(log.rejected()).isEqualTo(RejectLog.MOST / 3 + 1);
    }

    /** The row over two lines, the one that is never closed, what stands above the header, and other line ends. */
    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void the_copy_has_what_stands_above_and_whole_rows_alone(String lineEnd) {
        String file = "Export \"norra\n\nid,kund,vem,start,slut,hur,om\n"
                + "n1,anna,c1,2024-09-02 08:00,,tagg,\"två\nrader\"\n"
                + "n2,anna,c1,fel,,tagg,\"två\nrader\"\n"
                + "n3,anna,c1,2024-09-03 08:00,,tagg,6\" tum\n"
                + "n4,anna,c1,fel,,tagg,\n";
        intake.changed("p/visits.yaml", "of: visits\n", "of: visits\nfile: {headerLine: 3}\n")
                .with("sodra.csv", "\n\nid,kund,vem,start,slut,hur\n")
                .with("norra.csv", file.replace("\n", lineEnd));

        DeliveryLog log = intake.run();

        assertThat(intake.texts(log.faults()))
                .containsExactly("MALFORMED_TIME_HERE norra.csv 6 start", "MALFORMED_TIME_HERE norra.csv 9 start");
        assertThat(intake.text("out/rejected/norra.csv"))
                .isEqualTo("Export \"norra\n\nid,kund,vem,start,slut,hur,om\n"
                        + "n2,anna,c1,fel,,tagg,\"två\nrader\"\nn4,anna,c1,fel,,tagg,\n");
    }

    @Test
    void the_copies_of_an_earlier_import_go_when_their_rows_are_mended() {
        intake.with("norra.csv", TestIntake.visits("n1,anna,c1,fel,,tagg")).run();
        assertThat(root.resolve("out/rejected/norra.csv")).exists();

        intake.with("norra.csv", TestIntake.visits("n1,anna,c1,2024-09-02 08:00,,tagg"))
                .run();
        assertThat(root.resolve("out/rejected")).doesNotExist();
    }

    @Test
    void bytes_of_another_encoding_are_copied_as_they_stand() throws Exception {
        byte[] row =
                TestIntake.visits("n1,anna,c1,fel,,tagg", "Å,anna,c1,fel,,tagg").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(root.resolve("norra.csv"), row);

        assertThat(intake.texts(intake.run().faults())).contains("WRONG_ENCODING_HERE norra.csv 3 id");
        assertThat(Files.readAllBytes(root.resolve("out/rejected/norra.csv"))).isEqualTo(row);
    }

    @Test
    void a_file_that_is_delivered_for_two_kinds_has_one_copy_with_the_rows_that_either_did_not_take() {
        intake.with("p/vem.yaml", "format: 1\nof: carers\ncolumns: {id: vem, name: namn}\n")
                .changed("feeds.yaml", "all:\n", "all:\n  carers:\n    - {file: kunder.csv, profile: p/vem.yaml}\n")
                .with("kunder.csv", "nr,namn,utf,vem\nanna,Anna Löf,Norra,\nbo,Bo Ek,Södra,c2\n,Eva Ek,Södra,c1\n");

        DeliveryLog log = intake.run();

        assertThat(intake.texts(log.faults()))
                .containsExactly("MISSING_FIELD kunder.csv 4 nr", "MISSING_FIELD kunder.csv 2 vem");
        assertThat(intake.text("out/rejected/kunder.csv"))
                .isEqualTo("nr,namn,utf,vem\nanna,Anna Löf,Norra,\n,Eva Ek,Södra,c1\n");
    }
}
