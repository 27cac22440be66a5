package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.examples.cli.TappedMonths.FEES;
import static se.kvittens.examples.cli.TappedMonths.PLANNER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Approving;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TappedMonths;

/** {@code kvittens month} and {@code kvittens settle --journal}. */
class ClosingCommandsTest {

    @TempDir
    private Path folder;

    private TappedMonths months;

    @BeforeEach
    void tap() {
        months = TappedMonths.withThreeVisits(folder);
    }

    @Test
    void a_month_from_a_journal_settles_as_the_folder_that_is_written_of_it() throws IOException {
        approve();
        months.run("2024-11-06T08:00", settle("2024-10", "direct", "--journal", months.journal(), FEES))
                .exits(0);
        month("2024-11-06T08:00", "2024-10", "export", FEES, "--into", folder.resolve("written"))
                .exits(0);
        months.run("2024-11-06T08:00", "settle", folder.resolve("written"), "--out", folder.resolve("other"))
                .exits(0);

        Path direct = folder.resolve("direct/Norra-omsorgen");
        Path written = folder.resolve("other/Norra-omsorgen");
        assertThat(Folders.filesIn(written)).isEqualTo(Folders.filesIn(direct));
        for (String file : Folders.filesIn(direct)) {
            if (file.equals("basis.json")) {
                assertThat(withoutHashes(direct.resolve(file))).isEqualTo(withoutHashes(written.resolve(file)));
            } else {
                assertThat(Project.text(direct.resolve(file))).isEqualTo(Project.text(written.resolve(file)));
            }
        }
    }

    @Test
    void what_the_journal_has_is_in_the_hash_of_the_input() throws IOException {
        approve();
        months.run("2024-11-06T08:00", settle("2024-10", "one", "--journal", months.journal(), FEES))
                .exits(0);
        visits("2024-11-05T12:00", "2024-10", "tasks", PLANNER, "v1", "--tasks", "SERVICE")
                .exits(0);
        months.run("2024-11-06T08:00", settle("2024-10", "two", "--journal", months.journal(), FEES))
                .exits(0);

        assertThat(basis("one").at("/provenance/inputHash"))
                .isNotEqualTo(basis("two").at("/provenance/inputHash"));
        assertThat(basis("one").at("/total")).isEqualTo(basis("two").at("/total"));
    }

    @Test
    void SYS_1_a_folder_with_visits_of_the_same_system_is_refused() {
        Folders.write(
                months.folder("2024-10").resolve("visits.csv"),
                "id,recipient,carer,start,start_by,end,end_by,approved,tasks\n"
                        + "w1,anna,c1,2024-10-04T08:00,NFC,2024-10-04T08:30,NFC,2024-10-04T17:00,PERSONAL_CARE\n");

        Ran ran = months.run("2024-11-06T08:00", settle("2024-10", "out", "--journal", months.journal(), FEES))
                .isRefused();

        assertThat(ran.err())
                .startsWith("Norra omsorgen: The folder has visits of Besöksuppföljningen in Lifecare of its own");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void TIME_5_what_came_after_the_lock_is_something_to_look_at() {
        approve();
        months.taken("v4", "anna", "2024-10-04T08:00", "2024-10-04T08:30", "2024-11-05T16:00:01");

        Ran ran = months.run("2024-11-06T08:00", settle("2024-10", "out", "--journal", months.journal(), FEES))
                .exits(1);

        assertThat(ran.out()).contains("Total: SEK 600.00");
        assertThat(ran.err()).startsWith("Visits that came after the lock and are not settled: 1.");
        assertThat(month("2024-11-06T08:00", "2024-10", "corrections", FEES)
                        .exits(1)
                        .out())
                .startsWith("v4  anna  2024-10-04T08:00 – 2024-10-04T08:30  came after the lock");
    }

    @Test
    void TIME_7_a_month_is_closed_once_and_from_the_day_after_its_lock() {
        approve();
        assertThat(close("2024-11-05T23:59:59", "2024-10").isRefused().err()).startsWith("2024-10: FINAL_BEFORE_LOCK");
        assertThat(month("2024-11-05T23:59:59", "2024-10", "status").exits(1).out())
                .isEqualTo("2024-10 is not closed.\n");

        assertThat(close("2024-11-06T08:00", "2024-10").exits(0).out())
                .contains("Norra omsorgen 2024-10 is closed. SEK 600.00", "To be paid: SEK 600.00");
        assertThat(close("2024-11-07T08:00", "2024-10").exits(0).out())
                .isEqualTo("2024-10 was closed on 2024-11-06T08:00 by per (fee handler).\n");
        assertThat(month("2024-11-07T08:00", "2024-10", "status").exits(0).outLines())
                .containsExactly(
                        "2024-10 was closed on 2024-11-06T08:00 by per (fee handler).",
                        "Its own basis: SEK 600.00, by haninge-v2",
                        "  780201: SEK 600.00",
                        "With all corrections that are settled: SEK 600.00");
    }

    @Test
    void REG_17_a_correction_is_credited_and_debited_in_the_next_basis() throws IOException {
        approve();
        close("2024-11-06T08:00", "2024-10").exits(0);
        correct("2024-11-05T16:00:00").isRefused();
        correct("2024-11-20T10:00").exits(0);
        approveNovember();
        assertThat(close("2024-12-05T08:00", "2024-11").isRefused().err()).startsWith("2024-10 has corrections");

        Ran ran = close(
                        "2024-12-05T08:00",
                        "2024-11",
                        "--earlier",
                        months.folder("2024-10"),
                        "--documents",
                        "html,xlsx")
                .exits(0);

        assertThat(ran.out())
                .contains(
                        "Norra omsorgen 2024-11 is closed. SEK 400.00",
                        "Corrections of 2024-10: 1, SEK 200.00",
                        "To be paid: SEK 600.00");
        Path out = folder.resolve("closed-2024-11/Norra-omsorgen");
        assertThat(Project.text(out.resolve("corrections.csv")).lines())
                .containsExactly(
                        "provider,month,side,recipient,category,kind,reference_code,seconds,hours,price,amount",
                        "Norra omsorgen,2024-10,CREDIT,anna,HOME_CARE,EXECUTED,780201,1800,0.50,400.00,-200.00",
                        "Norra omsorgen,2024-10,DEBIT,anna,HOME_CARE,EXECUTED,780201,3600,1.00,400.00,400.00");
        JsonNode basis = new ObjectMapper().readTree(out.resolve("basis.json").toFile());
        assertThat(basis.at("/total").asText()).isEqualTo("400.00");
        assertThat(basis.at("/payable").asText()).isEqualTo("600.00");
        assertThat(basis.at("/corrections/0")).isEqualTo(new ObjectMapper().readTree("""
                {"month": "2024-10", "visit": "v1", "recipient": "anna", "version": 2, "role": "FEE_HANDLER",
                 "made": "2024-11-20T10:00:00+01:00", "cause": "WRONG_TIMES"}
                """));
        assertThat(basis.at("/correctionLines")).hasSize(2);
        assertThat(Project.text(out.resolve("basis.html")))
                .contains("Corrections of earlier months; to be paid in all: SEK 600.00", "fee handler", "wrong times");
        assertThat(month("2024-12-05T09:00", "2024-10", "corrections", FEES)
                        .exits(0)
                        .out())
                .startsWith("v1 version 2: 2024-10-01T08:00–2024-10-01T09:00  wrong times  per (fee handler)")
                .contains(" settled");
        assertThat(month("2024-12-05T09:00", "2024-10", "status").out())
                .contains("With all corrections that are settled: SEK 800.00");
    }

    @Test
    void a_basis_without_corrections_is_the_one_that_settle_writes() {
        approve();
        close("2024-11-06T08:00", "2024-10").exits(0);
        months.run("2024-11-06T08:00", settle("2024-10", "settled", "--journal", months.journal(), FEES))
                .exits(0);

        assertThat(Folders.contentsOf(folder.resolve("closed-2024-10")))
                .isEqualTo(Folders.contentsOf(folder.resolve("settled")));
    }

    @Test
    void a_journal_that_is_not_there_or_is_none_is_refused() {
        assertThat(months.run(
                                "2024-11-06T08:00",
                                settle("2024-10", "out", "--journal", folder.resolve("none.db"), FEES))
                        .isRefused()
                        .err())
                .startsWith("There is no journal ");
        Path text = Folders.write(folder.resolve("text.db"), "this is no journal, and never was one\n".repeat(40));
        assertThat(months.run("2024-11-06T08:00", settle("2024-10", "out", "--journal", text, FEES))
                        .isRefused()
                        .err())
                .isEqualTo(text + " is no journal. Maybe it is the wrong file.\n");
        assertThat(months.run("2024-11-06T08:00", "month", "status", months.folder("2024-10"))
                        .isRefused()
                        .err())
                .contains("--journal=FILE", "--database=URL");
    }

    private void approve() {
        new Approving(months).all("2024-10-03T10:00", "2024-10").exits(0);
    }

    private void approveNovember() {
        new Approving(months).all("2024-11-21T10:00", "2024-11").exits(0);
    }

    private Ran correct(String when) {
        return visits(
                when,
                "2024-10",
                "correct",
                FEES,
                "v1",
                "--cause",
                "WRONG_TIMES",
                "--start",
                "2024-10-01T08:00",
                "--end",
                "2024-10-01T09:00",
                "--tasks",
                "PERSONAL_CARE",
                "--why",
                "she stayed longer");
    }

    private Ran close(String when, String month, Object... more) {
        return month(when, month, "close", FEES, "--out", folder.resolve("closed-" + month), more);
    }

    private Ran visits(String when, String month, String command, Object... more) {
        return months.visits(when, month, command, more);
    }

    private Ran month(String when, String month, String command, Object... more) {
        return months.month(when, month, command, more);
    }

    private Object[] settle(String month, String out, Object... more) {
        return TappedMonths.words("settle", months.folder(month), "--out", folder.resolve(out), more);
    }

    private JsonNode basis(String out) throws IOException {
        return new ObjectMapper()
                .readTree(
                        folder.resolve(out).resolve("Norra-omsorgen/basis.json").toFile());
    }

    private static JsonNode withoutHashes(Path file) throws IOException {
        ObjectNode basis = (ObjectNode) new ObjectMapper().readTree(file.toFile());
        ((ObjectNode) basis.get("provenance")).remove(List.of("inputHash", "priceListHash"));
        return basis;
    }
}
