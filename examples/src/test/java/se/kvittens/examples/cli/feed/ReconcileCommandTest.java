package se.kvittens.examples.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;

/** {@code kvittens reconcile} of September 2024 in Haninge: Norra goes live on the 23rd, Södra on the 17th. */
class ReconcileCommandTest {

    private static final String HEADER = "id,recipient,carer,system,start,start_by,end,end_by\n";

    @TempDir
    private Path folder;

    private Path month;
    private Path out;

    @BeforeEach
    void write() {
        month = folder.resolve("month");
        out = folder.resolve("reports");
        Folders.write(month.resolve("month.yaml"), """
            format: 1
            municipality: haninge
            month: 2024-09
            providers:
              - {name: Norra, folder: norra}
              - {name: Södra, folder: sodra, goLive: 2024-09-17}
            """);
        Folders.write(
                month.resolve("prices.yaml"),
                "municipality: haninge\ninForceFrom: 2024-01-01\nprices: {HOME_CARE: 400.00}\n");
        for (String provider : List.of("norra", "sodra")) {
            Folders.write(month.resolve(provider).resolve("recipients.csv"), "id,born\nanna,1940-03-12\n");
        }
        visits("norra", visit("p1", "PHONIRO", "22", "08:30"), visit("b1", "LIFECARE", "22", "08:30"));
        visits("sodra", visit("p1", "PHONIRO", "16", "08:30"), visit("b1", "LIFECARE", "17", "09:00"));
    }

    @Test
    void where_all_is_in_order_it_is_done_and_says_so() {
        Ran ran = reconcile().exits(0);

        assertThat(ran.outLines())
                .containsExactly(
                        "haninge-v1 2024-09, 2 providers",
                        "  Norra: 1 visit; 0 only in Phoniro, 0 only in Besöksuppföljningen",
                        "    in both 1, of which 0 differ",
                        "    missing in the system that was live: 0",
                        "    hours executed 0.50; without Phoniro 0.00 would be lost, without Besöksuppföljningen 0.00",
                        "  Södra: 2 visits; 1 only in Phoniro, 1 only in Besöksuppföljningen",
                        "    in both 0, of which 0 differ",
                        "    missing in the system that was live: 0",
                        "    hours executed 1.50; without Phoniro 0.50 would be lost, without Besöksuppföljningen 1.00",
                        "  All: 3 visits; 1 only in Phoniro, 1 only in Besöksuppföljningen",
                        "    in both 1, of which 0 differ",
                        "    missing in the system that was live: 0",
                        "    hours executed 2.00; without Phoniro 0.50 would be lost, without Besöksuppföljningen 1.00",
                        "Nothing differs, and nothing is missing where it belongs.",
                        "The reports are in " + out);
        assertThat(ran.err()).isEmpty();
        assertThat(Folders.namesIn(out)).containsExactly("Norra", "Södra");
    }

    @Test
    void SYS_1_a_difference_is_something_to_look_at() {
        visits("norra", visit("p1", "PHONIRO", "22", "08:30"), visit("b1", "LIFECARE", "22", "08:31"));

        assertThat(reconcile().exits(1).out()).contains("In what visits differ:", "  1  END: End");
        assertThat(Ran.swedish("reconcile", month, "--out", out).exits(1).out())
                .contains("Vad som skiljer:", "  1  END: Slut", "Rapporterna finns i " + out)
                .doesNotContain("{0}", "differ");
        assertThat(Project.text(out.resolve("Norra/reconciliation.html"))).contains("Avstämning för Norra, 2024-09");
    }

    @Test
    void SYS_1_the_providers_own_go_live_says_where_a_visit_belongs() {
        visits("sodra", visit("p1", "PHONIRO", "17", "08:30"));

        assertThat(reconcile().exits(1).out()).contains("missing in the system that was live: 1");
        assertThat(Project.text(out.resolve("Södra/only-phoniro.csv"))).contains(",LIFECARE,true");
    }

    @Test
    void json_is_a_summary_in_one_line() throws IOException {
        visits("norra", visit("p1", "PHONIRO", "22", "08:30"), visit("b1", "LIFECARE", "22", "08:20"));
        Ran ran = reconcile("--json").exits(1);

        assertThat(ran.outLines()).hasSize(1);
        assertThat(new ObjectMapper().readTree(ran.out())).isEqualTo(new ObjectMapper().readTree("""
            {"providers": 2, "visits": 3, "onlyPhoniro": 1, "onlyLifecare": 1, "agreeing": 0, "differing": 1,
             "missingInLiveSystem": 0, "differences": {"END": 1}, "executed": "PT2H", "lostWithoutPhoniro": "PT40M",
             "lostWithoutLifecare": "PT1H", "rejectedRows": 0}"""));
    }

    @Test
    void broken_rows_refuse_the_run_and_only_their_list_is_written() {
        visits("norra", visit("p1", "PHONIRO", "22", "8.45"));
        Ran ran = reconcile().isRefused();

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("visits.csv:2: ", "Nothing was reconciled.", "--skip-rejects");
        assertThat(Folders.filesIn(out)).containsExactly("rejects.csv");
    }

    @Test
    void without_broken_rows_the_run_goes_on_and_says_so() {
        visits("norra", visit("p1", "PHONIRO", "22", "8.45"), visit("p2", "PHONIRO", "22", "08:30"));
        Ran ran = reconcile("--skip-rejects").exits(1);

        assertThat(ran.out()).contains("Reconciled WITHOUT 1 rejected row, 1 fault in all");
        assertThat(Project.text(out.resolve("Norra/summary.json")))
                .contains("\"rejectedRows\" : 1", "\"rejectsSkipped\" : true");
        assertThat(Project.text(out.resolve("Södra/summary.json"))).contains("\"rejectsSkipped\" : false");
        assertThat(Project.text(out.resolve("Norra/reconciliation.html"))).contains("1 row of the provider");
    }

    @Test
    void a_visit_that_ends_before_it_starts_by_a_change_refuses_the_whole() {
        Folders.write(
                month.resolve("norra/adjustments.csv"), "visit,made,start\nb1,2024-09-22T12:00,2024-09-22T08:40\n");
        Ran ran = reconcile().isRefused();

        assertThat(ran.err()).contains("Norra: END_BEFORE_START", "b1");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void progress_is_shown_where_somebody_watches() {
        assertThat(Ran.watched("reconcile", month, "--out", out).err()).contains("Provider 1 of 2", "Provider 2 of 2");
    }

    @Test
    void another_folder_than_the_month_asked_for_is_refused() {
        assertThat(reconcile("--month", "2024-10").isRefused().err()).contains("is the folder of 2024-09");
    }

    @Test
    void what_an_earlier_run_left_is_replaced() {
        visits("norra", visit("p1", "PHONIRO", "22", "8.45"));
        reconcile().isRefused();
        visits("norra", visit("p1", "PHONIRO", "22", "08:30"));
        reconcile().exits(0);

        assertThat(Folders.namesIn(out)).containsExactly("Norra", "Södra");
    }

    /** A month in which both systems hold a few visits, the other one in whole minutes. */
    @Test
    void SYS_1_a_generated_month_of_the_change_is_reconciled_and_its_copies_settle_once() throws IOException {
        Path generated = folder.resolve("generated");
        Ran.english(
                        "generate",
                        "--municipality",
                        "haninge",
                        "--month",
                        "2024-09",
                        "--recipients",
                        "200",
                        "--providers",
                        "4",
                        "--seed",
                        "7",
                        "--out",
                        generated)
                .exits(0);
        var reconciled = new ObjectMapper()
                .readTree(Ran.english("reconcile", generated, "--out", out, "--json")
                        .exits(1)
                        .out());
        Path basis = folder.resolve("basis");
        Ran.english("settle", generated, "--out", basis).exits(1);
        long setAside = 0;
        for (String provider : Folders.namesIn(basis)) {
            setAside += new ObjectMapper()
                    .readTree(basis.resolve(provider).resolve("basis.json").toFile())
                    .at("/provenance/visitsSetAside")
                    .asLong();
        }

        assertThat(setAside).isPositive();
        assertThat(reconciled.at("/differing").asLong()
                        + reconciled.at("/agreeing").asLong())
                .isEqualTo(setAside);
        assertThat(reconciled.at("/missingInLiveSystem").asLong()).isZero();
        assertThat(reconciled.at("/differences/START").asLong()).isPositive();
    }

    private Ran reconcile(String... more) {
        List<Object> words = new ArrayList<>(List.of("reconcile", month, "--out", out));
        words.addAll(List.of(more));
        return Ran.english(words.toArray());
    }

    private void visits(String provider, String... rows) {
        Folders.write(
                month.resolve(provider).resolve("visits.csv"),
                HEADER + String.join("", Stream.of(rows).toList()));
    }

    /** Of anna, by c1, from 08:00 on a day of September. */
    private static String visit(String id, String system, String day, String end) {
        String date = "2024-09-" + day + "T";
        return id + ",anna,c1," + system + "," + date + "08:00,NFC," + date + end + ",NFC\n";
    }
}
