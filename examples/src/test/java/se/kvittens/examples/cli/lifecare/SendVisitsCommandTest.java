package se.kvittens.examples.cli.lifecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.simulate.FaultKind;
import se.kvittens.examples.simulate.Faults;

/** {@code kvittens lifecare send-visits}, against the simulated system, which holds the visits of the same month. */
class SendVisitsCommandTest {

    @TempDir
    private Path folder;

    private Office office;
    private int visits;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        visits = office.rows("month/visits.csv").size();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void visits_go_out_once_however_often_they_are_sent() {
        Ran first = office.english(sending()).exits(0);
        Ran again = office.swedish(sending()).exits(0);

        assertThat(first.out()).startsWith("This time: " + visits + " accepted, 0 refused, 0 waiting");
        assertThat(again.out()).startsWith("Den här gången: " + visits + " mottagna, 0 nekade, 0 väntar");
        assertThat(first.err()).isEmpty();
        assertThat(office.rows("sent/accepted.csv")).hasSize(visits).allMatch(row -> row.contains(",1,CURRENT,"));
        assertThat(office.rows("sent/refused.csv")).isEmpty();
    }

    @Test
    void progress_is_shown_to_whoever_watches() {
        assertThat(office.watched().english(sending()).exits(0).err())
                .contains("\r\u001b[K1 accepted, 0 refused, 0 waiting", visits + " accepted, 0 refused, 0 waiting");
    }

    @Test
    void TIME_4_what_is_refused_is_kept_with_its_rule_apart_from_what_waits() throws IOException {
        try (Office later =
                new Office(Files.createDirectory(folder.resolve("later")), Office.MONTH.plusMonths(1), 2, 4)) {
            office.connectTo("" + later.system.address());
            Ran ran = office.swedish(sending()).exits(1);

            List<String> refused = office.rows("sent/refused.csv");
            assertThat(ran.out())
                    .startsWith("Den här gången: 0 mottagna, " + visits + " nekade, 0 väntar")
                    .contains("Det finns inte, eller så får det här kontot inte se det");
            assertThat(refused).hasSize(visits);
            assertThat(refused.stream().map(row -> row.split(",", -1)[5]).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("UNKNOWN", "LOCKED");
            assertThat(refused)
                    .filteredOn(row -> row.contains(",LOCKED,"))
                    .allMatch(row -> row.contains(",0,TIME-4,TIME-4: Månaden är spärrad.,"));
            assertThat(office.rows("sent/waiting.csv")).isEmpty();
        }
    }

    @Test
    void what_waits_is_sent_again_by_its_file_and_nothing_else_is() throws IOException {
        office.fault(FaultKind.FAULT, 2);
        assertThat(office.english(sending()).exits(1).out())
                .contains((visits - 2) + " accepted, 0 refused, 2 waiting", "  2: It has a fault of its own.")
                .contains("What waits can be sent again as it is: --only " + office.path("sent/waiting.csv"));
        List<String> waiting = office.rows("sent/waiting.csv");
        assertThat(waiting).hasSize(2).allMatch(row -> row.contains(",1,FAULT,1,,It has a fault of its own.,"));
        Path one = office.path("one.csv");
        Files.write(one, office.text("sent/waiting.csv").lines().limit(2).toList());

        long before = office.system.requests();
        Ran again = office.english(sending("--only", one)).exits(0);

        // One for the token, one for the visit.
        assertThat(office.system.requests() - before).isEqualTo(2);
        assertThat(again.out())
                .contains("This time: 1 accepted, 0 refused, 0 waiting")
                .contains("accepted.csv: " + (visits - 1) + " visits", "waiting.csv: 1 visit");
        office.english(sending("--only", office.path("sent/waiting.csv"))).exits(0);
        assertThat(office.rows("sent/accepted.csv")).hasSize(visits);
        assertThat(office.english(sending("--only", office.path("sent/waiting.csv")))
                        .isRefused()
                        .err())
                .contains("lists no visits");
    }

    @Test
    void a_system_that_is_down_is_asked_three_times_and_everything_waits() {
        office.fault(FaultKind.FAULT, 1_000_000);
        long before = office.system.requests();

        Ran ran = office.swedish(sending()).exits(1);

        assertThat(office.system.requests() - before).isEqualTo(1 + 3);
        assertThat(ran.out()).startsWith("Den här gången: 0 mottagna, 0 nekade, " + visits + " väntar");
        assertThat(office.rows("sent/waiting.csv")).hasSize(visits);
    }

    /** The same three are asked for last from then on, however early they stand in the folder. */
    @Test
    void what_failed_is_asked_for_again_after_what_was_not_asked_for() {
        office.fault(FaultKind.FAULT, 3);
        office.english(sending()).exits(1);
        assertThat(asked("1")).hasSize(3);
        assertThat(asked("0")).hasSize(visits - 3);
        List<String> first = asked("1");

        office.fault(FaultKind.FAULT, 3);
        office.english(sending("--only", office.path("sent/waiting.csv"))).exits(1);
        assertThat(asked("1")).hasSize(6).containsAll(first);

        office.system.faults().set(new Faults.Setting(Optional.of(FaultKind.FAULT), 3, 0, visits - 6));
        office.english(sending("--only", office.path("sent/waiting.csv"))).exits(1);
        assertThat(office.rows("sent/accepted.csv")).hasSize(visits - 6);
        assertThat(asked("2")).containsExactlyInAnyOrderElementsOf(first);
        assertThat(asked("1")).hasSize(3);
    }

    private List<String> asked(String times) {
        return office.rows("sent/waiting.csv").stream()
                .filter(row -> row.split(",", -1)[6].equals(times))
                .map(row -> row.split(",", -1)[1])
                .toList();
    }

    @Test
    void a_visit_that_was_changed_goes_out_under_a_higher_number() throws IOException {
        office.english(sending()).exits(0);
        String[] fields = office.rows("month/visits.csv").get(0).split(",", -1);
        String changed = office.text("month/visits.csv")
                .replaceFirst(
                        "\n" + fields[0] + ",[^,]*,",
                        "\n" + fields[0] + ","
                                + office.rows("month/recipients.csv").get(1).split(",", -1)[0] + ",");
        Files.writeString(office.path("month/visits.csv"), changed);

        office.english(sending()).exits(0);

        assertThat(office.rows("sent/accepted.csv"))
                .hasSize(visits)
                .filteredOn(row -> row.contains(",2,CURRENT,"))
                .singleElement()
                .asString()
                .contains("," + fields[0] + ",");
    }

    @Test
    void a_number_that_is_used_for_something_else_is_refused_and_not_tried_again() throws IOException {
        String[] fields = office.rows("month/visits.csv").get(0).split(",", -1);
        String changed = office.text("month/visits.csv")
                .replaceFirst(
                        "\n" + fields[0] + ",[^,]*,",
                        "\n" + fields[0] + ","
                                + office.rows("month/recipients.csv").get(1).split(",", -1)[0] + ",");
        Files.writeString(office.path("month/visits.csv"), changed);

        Ran first = office.english(sending()).exits(1);
        Ran again = office.english(sending("--only", office.path("sent/refused.csv")))
                .exits(0);

        assertThat(first.out()).contains("1: That id or version is used for another content already.");
        assertThat(again.out()).startsWith("This time: 1 accepted, 0 refused, 0 waiting");
        assertThat(office.rows("sent/accepted.csv"))
                .filteredOn(row -> row.contains(",2,CURRENT,"))
                .hasSize(1);
    }

    @Test
    void rows_with_faults_are_not_sent_and_stop_their_provider_unless_they_are_skipped() throws IOException {
        Files.writeString(
                office.path("month/visits.csv"),
                office.text("month/visits.csv").replaceFirst("(?m)^(v\\d+,)[^,]*,", "$1nobody,"));

        Ran stopped = office.english(sending()).isRefused();
        Ran skipped = office.english(sending("--skip-rejects")).exits(1);

        assertThat(stopped.err()).contains("UNKNOWN_RECIPIENT", "Nothing was sent of 1 provider");
        assertThat(stopped.out()).contains("0 accepted");
        assertThat(skipped.out()).startsWith("This time: " + (visits - 1) + " accepted");
        assertThat(office.text("sent/rejects.csv")).contains("UNKNOWN_RECIPIENT");
    }

    @Test
    void what_can_not_be_read_is_refused_before_anything_is_sent() throws IOException {
        assertThat(office.english("send-visits", folder.resolve("nowhere"))
                        .isRefused()
                        .err())
                .contains("MISSING_FILE");
        assertThat(office.english(sending("--only", folder.resolve("none.csv")))
                        .isRefused()
                        .err())
                .contains("none.csv: MISSING_FILE");
        Files.createDirectories(office.path("sent"));
        Files.writeString(
                office.path("sent/waiting.csv"), "provider,visit,version,answer,content\nEtt,v1,0,FAULT,abc\n");
        assertThat(office.swedish(sending()).isRefused().err()).contains("waiting.csv:2", "version", "1 eller mer");
        assertThat(office.system.requests()).isZero();
        Files.delete(office.path("sent/waiting.csv"));
        Files.writeString(
                office.path("other.csv"), "provider,visit,version,answer,content\nEtt,not-here,1,FAULT,abc\n");
        assertThat(office.english(sending("--only", office.path("other.csv")))
                        .exits(1)
                        .err())
                .contains("1 of the visits that are listed are not in the folder");
    }

    @Test
    void two_providers_can_not_send_different_visits_under_one_id() throws IOException {
        Path both = Files.createDirectory(folder.resolve("both"));
        for (String name : List.of("month.yaml", "prices.yaml")) {
            Files.copy(office.path("month").resolve(name), both.resolve(name));
        }
        Files.writeString(
                both.resolve("month.yaml"),
                office.text("month/month.yaml")
                        .replaceFirst(
                                "(?s)providers:.*",
                                "providers:\n  - {name: Ett, folder: ett}\n  - {name: Två, folder: tva}\n"));
        for (String provider : List.of("ett", "tva")) {
            Files.createDirectory(both.resolve(provider));
            for (String file : List.of("recipients", "orders", "absences", "visits", "adjustments", "decisions")) {
                Files.copy(
                        office.path("month/" + file + ".csv"),
                        both.resolve(provider).resolve(file + ".csv"));
            }
        }

        Ran ran = office.english("send-visits", both, "--out", office.path("sent"))
                .exits(1);

        assertThat(ran.out()).startsWith("This time: " + visits + " accepted, 0 refused, 0 waiting");
        assertThat(ran.err().lines()).hasSize(visits).allMatch(line -> line.contains("used by Ett, and by Två"));
    }

    private Object[] sending(Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("send-visits", office.path("month"), "--out", office.path("sent")));
        words.addAll(List.of(more));
        return words.toArray();
    }
}
