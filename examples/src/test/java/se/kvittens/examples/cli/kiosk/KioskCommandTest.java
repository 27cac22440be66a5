package se.kvittens.examples.cli.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.examples.kiosk.KioskRig;
import se.kvittens.store.outbox.FileOutbox;
import se.kvittens.store.wiring.StorePlace;

/** The command: what it says to what is typed, and why it does not start. */
class KioskCommandTest {

    @TempDir
    Path root;

    @BeforeEach
    void soundFolder() {
        KioskRig.folder(root, "");
    }

    @Test
    void it_stops_at_the_end_of_the_input_and_keeps_what_it_received() {
        Ran first = typed("en", "04B1B2C3D4E580\n04FFFFFF\n").exits(0);
        assertThat(first.out())
                .contains(
                        "Kiosk norra-1 is running.",
                        "+ Signed in: Disa Lund",
                        "! Received. Receipt 1.",
                        "The kiosk has stopped. What was received is kept.");

        Ran second = typed("sv", "logga-in c1\nväntar\n").exits(0);
        assertThat(second.out()).contains("Nr 1, ", "främmande tagg, Disa Lund", "1 utan dörr");
    }

    @Test
    void what_is_typed_is_done_in_either_language() {
        Ran ran = typed("en", """
                logga-in c2
                by-hand r1 technical_fault
                insatser 1 SERVICE
                dubbel på
                tasks
                declined on
                look 1
                status
                refused
                sign-out
                quit
                by-hand r2 TECHNICAL_FAULT
                """).exits(0);

        assertThat(ran.out())
                .contains(
                        "Signed in: Eskil Berg",
                        "Received. Receipt 1.",
                        "Start of a visit to Anna Svensson",
                        "By hand: technical fault",
                        "[x] 1 PERSONAL_CARE",
                        "[x] 2 SERVICE",
                        "[ ] 3 ",
                        "Saved. Number 4.",
                        "Refused by the office",
                        "Signed out.")
                .doesNotContain("Receipt 5");
    }

    @ParameterizedTest
    @CsvSource({
        "dance, Not understood: dance",
        "sign-in, Not understood: sign-in",
        "place 1, Not understood: place 1",
        "place x r1, Not understood: place x r1",
        "by-hand r1 FLU, Not understood: by-hand r1 FLU",
        "tasks 1, Not understood: tasks 1",
        "double maybe, Not understood: double maybe",
        "sign-in 19400312-1235, this kiosk does not know that carer",
        "19400312-1235 x, Not understood: ",
        "sign-in nobody, this kiosk does not know that carer",
        "by-hand r1 TECHNICAL_FAULT, nobody is signed in",
        "04A1A1A1, nobody is signed in",
        "help, by-hand RECIPIENT CAUSE"
    })
    void what_cant_be_done_is_said(String line, String answer) {
        assertThat(typed("en", line + "\n").exits(0).out()).contains(answer);
    }

    @Test
    void for_a_program_each_thing_is_a_line_of_json_without_a_name() {
        Ran ran = typed(
                        "en",
                        "04B1B2C3D4E580\n04FFFFFF\nplace 1 r1\ntasks 1\nwaiting\nstatus\nnonsense\nsign-out\n",
                        "--events")
                .exits(0);

        assertThat(ran.outLines()).allMatch(line -> line.startsWith("{\"event\":\"") && line.endsWith("}"));
        assertThat(ran.out()).doesNotContain("Anna", "Disa");
        assertThat(ran.outLines())
                .anyMatch(line -> line.startsWith("{\"event\":\"ready\",\"kiosk\":\"norra-1\""))
                .anyMatch(line ->
                        line.startsWith("{\"event\":\"received\",\"number\":1,\"receipt\":\"norra-1-1\",\"at\":\""))
                .contains(
                        "{\"event\":\"signedIn\"}",
                        "{\"event\":\"noted\",\"number\":1}",
                        "{\"event\":\"notUnderstood\"}",
                        "{\"event\":\"signedOut\",\"idle\":false}")
                .endsWith("{\"event\":\"stopped\"}");
    }

    @Test
    void a_folder_with_faults_is_refused_with_all_of_them() throws IOException {
        Files.writeString(root.resolve("kiosk.yaml"), "format: 1\nname: Norra\n");
        Files.writeString(root.resolve("people.csv"), "id,label\n19400312-1235,Anna\n");
        Ran ran = typed("en", "").isRefused();

        assertThat(ran.err())
                .contains(
                        "kiosk.yaml:2", "kiosk.yaml:1", "municipality", "provider", "people.csv:2", "personal number");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--reader=pn533:/dev/x, there is no kind of reader",
        "--port=65536, The port can't be 65536",
        "--port=-1, The port can't be -1",
        "--database=jdbc:oracle:x, is no address of a database",
        "--database=jdbc:postgresql://localhost/x --journal=y, Only one of these can be given",
        "--database=jdbc:postgresql://localhost/x --login=nowhere.properties, The login can't be read"
    })
    void what_can_never_work_is_refused(String options, String why) {
        Ran ran = typed("en", "", options.split(" ")).isRefused();

        assertThat(ran.err()).contains(why);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void an_outbox_that_another_kiosk_holds_is_refused() throws IOException {
        Files.createDirectories(root.resolve("state"));
        FileOutbox held = FileOutbox.open(root.resolve("state/outbox.db")).get();
        try (held) {
            assertThat(typed("en", "").isRefused().err()).contains("can't be opened. Another program holds it.");
        }
        typed("en", "").exits(0);
    }

    @Test
    void a_journal_that_is_none_is_refused() throws IOException {
        Path journal = root.resolve("journal.db");
        Files.writeString(
                journal, "This is a letter and not a journal, and long enough to be seen to be none.".repeat(20));

        assertThat(typed("en", "", "--journal=" + journal).isRefused().err())
                .contains("journal.db is no journal. Maybe it is the wrong file.");
    }

    @Test
    void a_journal_of_a_newer_version_is_refused_and_left_as_it_is() throws Exception {
        Path journal = root.resolve("journal.db");
        StorePlace.embedded(journal, InstantSource.system())
                .openFor(DemoMonths.MUNICIPALITY)
                .get()
                .close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, execution_time, success)"
                    + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, 1)");
        }
        byte[] before = Files.readAllBytes(journal);

        Ran ran = typed("en", "04B1B2C3D4E580\n", "--journal=" + journal).isRefused();
        assertThat(ran.err().strip())
                .isEqualTo(
                        "The office's journal can't be used. A newer version of the program has written it. Use that one.");
        assertThat(ran.out()).isEmpty();
        assertThat(typed("sv", "", "--journal=" + journal).isRefused().err()).contains("nyare version av programmet");
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void a_journal_of_another_municipality_is_refused_and_left_as_it_is() {
        Path journal = root.resolve("journal.db");
        StorePlace place = StorePlace.embedded(journal, InstantSource.system());
        Ran.english(
                        "tags",
                        "issue",
                        "04A1B2C3D4E501",
                        "--municipality=huddinge",
                        "--provider=Norra",
                        "--recipients=2",
                        "--journal=" + journal,
                        "--as=ylva",
                        "--role=CASE_WORKER")
                .exits(0);
        long before = place.check().get().entries();

        Ran ran = typed("en", "04B1B2C3D4E580\n", "--journal=" + journal).isRefused();
        assertThat(ran.err()).contains("The office's journal can't be used. It is another municipality's.");
        assertThat(ran.out()).isEmpty();
        assertThat(typed("sv", "", "--journal=" + journal).isRefused().err()).contains("en annan kommuns");
        assertThat(place.check().get().entries()).isEqualTo(before);
    }

    @Test
    void without_its_office_it_starts_all_the_same() {
        Ran ran = typed(
                        "en",
                        "04B1B2C3D4E580\nby-hand r1 TECHNICAL_FAULT\n",
                        "--journal=" + root + "/nowhere/journal.db")
                .exits(0);

        assertThat(ran.out())
                .contains(
                        "- Fetching the tags from the office; then the reader starts",
                        "! This kiosk knows no tags yet",
                        "Received. Receipt 1.");
    }

    private Ran typed(String language, String lines, String... options) {
        return new TypedKiosk(root).run(language, lines, options);
    }
}
