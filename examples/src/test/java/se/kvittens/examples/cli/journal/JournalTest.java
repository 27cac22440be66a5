package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.visit.Note;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** {@code kvittens journal} on a journal in a file, with one visit at r1 in 2020 and one at r2 in the year 2190. */
class JournalTest {

    private static final ProviderId PROVIDER = new ProviderId("Exempelvikens hemtjänst");
    private static final CarerOfProvider C1 = new CarerOfProvider(PROVIDER, new CarerId("c1"));
    private static final Instant LONG_AGO = Instant.parse("2020-03-02T08:00:00Z");

    @TempDir
    private Path folder;

    private Path journal;

    @BeforeEach
    void fill() {
        journal = folder.resolve("journal.db");
        try (Store store = StorePlace.embedded(journal, () -> LONG_AGO)
                .openFor(DemoMonths.MUNICIPALITY)
                .get()) {
            List<Entry> entries =
                    List.of(visit("v1", "r1", LONG_AGO), visit("v2", "r2", Instant.parse("2190-01-01T08:00:00Z")));
            assertThat(store.journal().append(C1, 0, entries).isRight()).isTrue();
            store.readings()
                    .append(new Reading(
                            new Deed("åsa", Role.PLANNER, LONG_AGO.plusSeconds(60), "ringde"),
                            Sight.VISITS,
                            Optional.of(PROVIDER),
                            Set.of(new RecipientId("r1"))));
        }
    }

    private static Entry visit(String id, String recipient, Instant at) {
        VisitPostRegistered entered = new VisitPostRegistered(
                new VisitId(id),
                new CarerId("c1"),
                new RecipientId(recipient),
                at,
                at.plusSeconds(1_800),
                Optional.empty(),
                false,
                Set.of(),
                new Note("hos " + recipient));
        return new Entry(entered, new Deed("c1", Role.CARER, at.plusSeconds(1_800), ""), at);
    }

    private Ran run(String words, String as) {
        List<Object> all = new ArrayList<>(Arrays.asList((Object[]) words.split(" ")));
        all.addAll(List.of("--journal", journal, "--as", "per", "--role", as, "--municipality", "haninge"));
        return Ran.english(all.toArray());
    }

    @Test
    void a_journal_goes_out_and_into_another_and_is_whole_there() {
        Path file = folder.resolve("out.ndjson");
        assertThat(run("export --out " + file, "SYSTEM_ADMINISTRATOR", "journal")
                        .exits(0)
                        .out())
                .contains("4 entries in 3 streams, 2 people");

        Path before = journal;
        journal = folder.resolve("other.db");
        assertThat(run("import " + file, "SYSTEM_ADMINISTRATOR", "journal")
                        .exits(0)
                        .out())
                .contains("4 entries in 3 streams, 2 people");
        assertThat(run("import " + file, "SYSTEM_ADMINISTRATOR", "journal")
                        .isRefused()
                        .err())
                .contains("There is something in the journal already");
        assertThat(Ran.english("journal", "check", "--journal", journal)
                        .exits(0)
                        .out())
                .contains("4 entries in 3 streams, 0 findings");
        assertThat(before).exists();
    }

    private Ran run(String words, String as, String command) {
        return run(command + " " + words, as);
    }

    @Test
    void SYS_2_who_may_not_take_it_out_is_refused_and_no_file_is_left() {
        Path file = folder.resolve("out.ndjson");

        assertThat(run("journal export --out " + file, "PLANNER").isRefused().err())
                .contains("SYS-2", "This role may not");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_damaged_file_is_refused_by_its_line_and_nothing_is_taken_in() throws IOException {
        Path file = folder.resolve("out.ndjson");
        run("journal export --out " + file, "SYSTEM_ADMINISTRATOR").exits(0);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(4, lines.get(4).replace("r1", "rx"));
        Files.write(file, lines);
        journal = folder.resolve("other.db");

        assertThat(run("journal import " + file, "SYSTEM_ADMINISTRATOR")
                        .isRefused()
                        .err())
                .contains("out.ndjson:5:", "CHANGED", "Nothing was taken in");
        assertThat(namesIn(folder)).containsExactly("journal.db", "out.ndjson");
    }

    /** Neither a new journal nor a part of one is left, and one that is there stays. */
    @Test
    void a_refused_import_leaves_no_journal_behind() throws IOException {
        Path file = folder.resolve("out.ndjson");
        run("journal export --out " + file, "SYSTEM_ADMINISTRATOR").exits(0);
        byte[] before = Files.readAllBytes(journal);
        assertThat(run("journal import " + file, "SYSTEM_ADMINISTRATOR")
                        .isRefused()
                        .err())
                .contains("There is something in the journal already");
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        journal = folder.resolve("other.db");

        assertThat(run("journal import " + file, "PLANNER").isRefused().err()).contains("NOT_IN_THIS_ROLE");
        assertThat(namesIn(folder)).containsExactly("journal.db", "out.ndjson");
        run("journal import " + file, "SYSTEM_ADMINISTRATOR").exits(0);
        assertThat(namesIn(folder)).containsExactly("journal.db", "other.db", "out.ndjson");
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @Test
    void a_folder_and_a_file_of_another_kind_are_no_journal() throws IOException {
        Path text = Files.writeString(folder.resolve("people.csv"), "id,label\na,Anna\n");
        Path cut = Files.write(folder.resolve("cut.db"), Arrays.copyOf(Files.readAllBytes(journal), 100));

        assertThat(Ran.english("journal", "check", "--journal", folder)
                        .isRefused()
                        .err())
                .isEqualTo(folder + " is a folder. A journal is a file; name one in it.\n");
        assertThat(Ran.swedish("journal", "check", "--journal", text)
                        .isRefused()
                        .err())
                .isEqualTo(text + " är ingen journal. Kanske är det fel fil.\n");
        assertThat(Ran.english("journal", "check", "--journal", cut).isRefused().err())
                .startsWith(cut + ": DAMAGED: ");
        assertThat(run("journal import " + folder, "SYSTEM_ADMINISTRATOR")
                        .isRefused()
                        .err())
                .isEqualTo(folder + " is a folder. Name the file in it that export has written.\n");
        assertThat(run("journal import nowhere", "SYSTEM_ADMINISTRATOR")
                        .isRefused()
                        .err())
                .isEqualTo("There is no file nowhere. Maybe the name is misspelled.\n");
    }

    @Test
    void SYS_8_a_person_is_erased_once_the_time_is_up_and_somebody_has_said_so() {
        assertThat(run("journal erase r1", "SYSTEM_ADMINISTRATOR").isRefused().err())
                .contains("--yes");
        assertThat(run("journal erase r1 --yes", "PLANNER").isRefused().err()).contains("SYS-2");
        assertThat(run("journal erase r2 --yes", "SYSTEM_ADMINISTRATOR")
                        .isRefused()
                        .err())
                .contains("REG-16");
        assertThat(run("journal erase r3 --yes", "SYSTEM_ADMINISTRATOR")
                        .isRefused()
                        .err())
                .contains("SYS-8", "Nothing is recorded");

        assertThat(run("journal erase r1 --yes", "SYSTEM_ADMINISTRATOR")
                        .exits(0)
                        .out())
                .contains("stands as erased-")
                .doesNotContain("r1 ");
        assertThat(run("journal erase r1 --yes", "SYSTEM_ADMINISTRATOR")
                        .isRefused()
                        .err())
                .contains("Nothing is recorded");
        assertThat(Ran.english("journal", "check", "--journal", journal)
                        .exits(0)
                        .out())
                .contains("0 findings");
    }

    @Test
    void SYS_2_who_looked_at_whom_is_shown_and_that_is_seen_too() {
        String asked =
                "journal readings --provider Exempelvikens_hemtjänst --recipient r1 --from 2020-03-02 --to 2199-12-31";

        Ran first = readings(asked).exits(0);
        Ran second = readings(asked).exits(0);

        assertThat(first.out()).contains("2020-03-02T09:01 åsa (planner) visits: r1 ringde", "1 reading");
        assertThat(second.out()).contains("per (manager) who looked at whom: r1", "2 readings");
    }

    private Ran readings(String words) {
        List<Object> all = new ArrayList<>(Arrays.asList((Object[]) words.split(" ")));
        all.replaceAll(each -> each.toString().replace('_', ' '));
        all.addAll(List.of("--journal", journal, "--as", "per", "--role", "MANAGER", "--municipality", "haninge"));
        return Ran.english(all.toArray());
    }

    @Test
    void what_is_not_there_is_said_and_not_made() {
        Path none = folder.resolve("none.db");

        assertThat(Ran.swedish("journal", "check", "--journal", none)
                        .isRefused()
                        .err())
                .contains("none.db");
        assertThat(none).doesNotExist();
        assertThat(Ran.english("journal", "check", "--database", "jdbc:postgresql://127.0.0.1:1/x")
                        .isRefused()
                        .err())
                .contains("KVITTENS_STORE_USER");
    }

    @Test
    void neither_a_personal_number_nor_a_password_is_said_again() throws IOException {
        assertThat(run("journal erase " + Ran.PERSONAL_NUMBER + " --yes", "SYSTEM_ADMINISTRATOR")
                        .isRefused()
                        .err())
                .contains("REG-9");
        Path login = Files.writeString(folder.resolve("login.properties"), "user=kvittens\npassword=hemligt\n");
        for (String address : List.of(
                "jdbc:postgresql://x:hemligt@127.0.0.1:1/x",
                "jdbc:postgresql://127.0.0.1:1/x?Password=hemligt",
                "hemlig")) {
            assertThat(Ran.english("journal", "check", "--database", address, "--login", login)
                            .isRefused()
                            .err())
                    .contains("without a user and a password")
                    .doesNotContain("hemlig");
        }
    }

    @Test
    void a_journal_with_a_line_that_is_not_what_was_written_has_findings() throws Exception {
        try (java.sql.Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + journal)) {
            connection.createStatement().execute("update words set note = 'annat'");
        }

        Ran ran = Ran.english("journal", "check", "--journal", journal).exits(1);

        assertThat(ran.out()).contains("UNREADABLE");
    }
}
