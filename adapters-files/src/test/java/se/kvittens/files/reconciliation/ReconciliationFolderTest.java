package se.kvittens.files.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SYS-1: what is written of a provider that goes live on 2024-09-23. */
class ReconciliationFolderTest {

    @TempDir
    private Path root;

    private SeptemberFolder folder;

    @BeforeEach
    void fill() {
        folder = new SeptemberFolder(root, "Norra")
                .visit("early", "PHONIRO", "2024-09-10", "08:00", "08:30")
                .visit("late", "LIFECARE", "2024-09-25", "08:00", "08:45")
                .visit("forgotten", "PHONIRO", "2024-09-24", "08:00", "08:20")
                .visit("p1", "PHONIRO", "2024-09-22", "12:00:20", "12:30:40")
                .visit("b1", "LIFECARE", "2024-09-22", "12:00", "12:30")
                .visit("same", "PHONIRO", "2024-09-23", "18:00", "18:10")
                .visit("same", "LIFECARE", "2024-09-23", "18:00", "18:10")
                .visit("before", "PHONIRO", "2024-08-31", "08:00", "08:30");
    }

    @Test
    void five_files_are_written() throws IOException {
        try (Stream<Path> files = Files.list(folder.reconciled(Locale.ENGLISH))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "only-phoniro.csv",
                            "only-lifecare.csv",
                            "differences.csv",
                            "summary.json",
                            "reconciliation.html");
        }
    }

    @Test
    void SYS_1_what_one_system_holds_alone_says_whether_the_live_one_lacks_it() throws IOException {
        Path out = folder.reconciled(Locale.ENGLISH);

        assertThat(lines(out, "only-phoniro.csv"))
                .containsExactly(
                        "visit,recipient,carer,date,start,start_by,end,end_by,executed_seconds,approved,live_system,missing_there",
                        "early,anna,c1,2024-09-10,2024-09-10T08:00:00+02:00,NFC,2024-09-10T08:30:00+02:00,NFC,1800,"
                                + "2024-10-01T08:00:00+02:00,PHONIRO,false",
                        "forgotten,anna,c1,2024-09-24,2024-09-24T08:00:00+02:00,NFC,2024-09-24T08:20:00+02:00,NFC,1200,"
                                + "2024-10-01T08:00:00+02:00,LIFECARE,true");
        assertThat(lines(out, "only-lifecare.csv")).hasSize(2);
    }

    @Test
    void SYS_1_each_difference_is_a_row_with_both_sides() throws IOException {
        assertThat(lines(folder.reconciled(Locale.ENGLISH), "differences.csv"))
                .containsExactly(
                        "phoniro_visit,lifecare_visit,recipient,carer,date,difference,phoniro,lifecare,counts,"
                                + "phoniro_executed_seconds,lifecare_executed_seconds,text",
                        "p1,b1,anna,c1,2024-09-22,START,2024-09-22T12:00:20+02:00,2024-09-22T12:00:00+02:00,PHONIRO,"
                                + "1820,1800,Start",
                        "p1,b1,anna,c1,2024-09-22,END,2024-09-22T12:30:40+02:00,2024-09-22T12:30:00+02:00,PHONIRO,"
                                + "1820,1800,End");
    }

    @Test
    void SYS_1_changes_tasks_and_missing_receipts_are_told_in_codes() throws IOException {
        Path out = new SeptemberFolder(root.resolve("other"), "Norra")
                .row("p,anna,c1,PHONIRO,2024-09-10T08:00,NFC,2024-09-10T08:30,NFC,,PERSONAL_CARE SERVICE")
                .row("b,anna,c1,LIFECARE,2024-09-10T08:00,NFC,,,2024-10-01T08:00,")
                .adjustment("b,LIFECARE,2024-09-11T08:00,,2024-09-10T08:40")
                .adjustment("b,LIFECARE,2024-09-12T08:00,2024-09-10T08:05,2024-09-10T08:45")
                .reconciled(Locale.forLanguageTag("sv"));

        assertThat(lines(out, "differences.csv").stream()
                        .skip(1)
                        .map(row -> row.replace("p,b,anna,c1,2024-09-10,", "")))
                .containsExactly(
                        "END,2024-09-10T08:30:00+02:00,,PHONIRO,1800,2400,Slut",
                        "APPROVED,,2024-10-01T08:00:00+02:00,PHONIRO,1800,2400,Godkänt",
                        "ADJUSTMENTS,,2024-09-11T08:00:00+02:00 end 2024-09-10T08:40:00+02:00; "
                                + "2024-09-12T08:00:00+02:00 start 2024-09-10T08:05:00+02:00 end 2024-09-10T08:45:00+02:00,"
                                + "PHONIRO,1800,2400,Ändringar av tiderna",
                        "TASKS,PERSONAL_CARE SERVICE,,PHONIRO,1800,2400,Insatser");
    }

    @Test
    void SYS_1_the_summary_counts_and_adds_up() throws IOException {
        JsonNode summary = summary(folder.reconciled(Locale.ENGLISH));

        assertThat(summary.at("/provider").asText()).isEqualTo("Norra");
        assertThat(summary.at("/goLive").asText()).isEqualTo("2024-09-23");
        assertThat(summary.at("/visits").asInt()).isEqualTo(5);
        assertThat(summary.at("/executed").asText()).isEqualTo("PT2H15M20S");
        assertThat(summary.at("/onlyPhoniro").toString())
                .isEqualTo("{\"visits\":2,\"missingInLiveSystem\":1,\"executed\":\"PT50M\"}");
        assertThat(summary.at("/agreeing/visits").asInt()).isEqualTo(1);
        assertThat(summary.at("/differing").toString())
                .isEqualTo("{\"visits\":1,\"executedByPhoniro\":\"PT30M20S\",\"executedByLifecare\":\"PT30M\","
                        + "\"executedCounting\":\"PT30M20S\"}");
        assertThat(summary.at("/differences").toString()).isEqualTo("{\"START\":1,\"END\":1}");
        assertThat(summary.at("/underDifferentIds").asInt()).isEqualTo(1);
        assertThat(summary.at("/outsideMonth").asInt()).isEqualTo(1);
        assertThat(summary.at("/withoutPhoniro").toString())
                .isEqualTo("{\"visitsLost\":2,\"executed\":\"PT1H25M\",\"lost\":\"PT50M20S\"}");
        assertThat(summary.at("/withoutLifecare/lost").asText()).isEqualTo("PT45M");
    }

    @Test
    void what_the_summary_rests_on_stands_in_it() throws IOException {
        JsonNode provenance = summary(folder.reconciled(Locale.ENGLISH)).at("/provenance");

        assertThat(provenance.at("/ruleBook").asText()).isEqualTo("haninge-v1");
        assertThat(provenance.at("/rejectedRows").asInt()).isEqualTo(3);
        assertThat(provenance.at("/rejectsSkipped").asBoolean()).isTrue();
        assertThat(provenance.at("/settings").findValuesAsText("setting"))
                .contains("SYS-1.goLive", "SYS-1.sameVisitWithin")
                .allMatch(key -> key.startsWith("SYS-1."));
    }

    @Test
    void the_same_month_gives_the_same_bytes() throws IOException {
        Path out = folder.reconciled(Locale.ENGLISH);
        byte[] page = Files.readAllBytes(out.resolve("reconciliation.html"));
        byte[] summary = Files.readAllBytes(out.resolve("summary.json"));
        folder.reconciled(Locale.ENGLISH);

        assertThat(out.resolve("reconciliation.html")).hasBinaryContent(page);
        assertThat(out.resolve("summary.json")).hasBinaryContent(summary);
    }

    private static JsonNode summary(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
    }

    private static List<String> lines(Path folder, String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
