package se.kvittens.store.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.erasing.Erasure;
import se.kvittens.application.erasing.PersonalRecord;
import se.kvittens.application.erasing.PersonalRecordContract;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.SqliteEngine;
import se.kvittens.store.stream.Streams;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every record of people promises, kept by a file of SQLite; and that no byte of a person is left in it. */
class SqlitePersonalRecordTest extends PersonalRecordContract {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    protected Records records(InstantSource clock) {
        store = StorePlace.embedded(folder.resolve("journal.db"), clock)
                .openFor(Taps.TOWN)
                .get();
        return new Records(store.journal(), store.readings(), store.people());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void SYS_8_no_byte_of_the_person_is_left_in_the_file_or_beside_it() throws IOException {
        Records records = records(() -> Instant.parse("2024-10-01T06:00:00Z"));
        fill(records);
        assertThat(bytes()).anyMatch(each -> each.contains("anna"));

        erase(records, new RecipientId("anna"));

        assertThat(bytes()).noneMatch(each -> each.contains("anna")).anyMatch(each -> each.contains("bo bad om det"));
    }

    @Test
    void SYS_8_no_byte_of_who_is_looked_for_comes_into_the_file() throws IOException {
        Records records = records(() -> Instant.parse("2024-10-01T06:00:00Z"));
        fill(records);
        erase(records, new RecipientId("anna"));

        LookedAt.by(records.log(), "anna");
        LookedAt.by(records.log(), "dora");

        assertThat(bytes()).noneMatch(each -> each.contains("anna") || each.contains("dora"));
    }

    @Test
    void SYS_8_who_holds_what_was_read_of_tags_is_told_that_somebody_is_erased() {
        Records records = records(() -> Taps.EIGHT);
        fill(records);
        MunicipalityId municipality = new MunicipalityId("exempelviken");
        assertThat(store.tags().read(municipality, 0).get().erasures()).isZero();

        erase(records, new RecipientId("anna"));

        assertThat(store.tags().read(municipality, 0).get().erasures()).isEqualTo(1);
    }

    @Test
    void SYS_8_who_was_only_looked_at_when_that_made_them_known_can_be_erased() throws IOException, SQLException {
        Records records = records(() -> Taps.EIGHT);
        try (Connection before = raw()) {
            LookedAt.makeKnown("dora", before);
        }
        LookedAt.by(records.log(), "dora");

        RecipientId key = erase(records, new RecipientId("dora"));

        assertThat(bytes()).noneMatch(each -> each.contains("dora"));
        assertThat(records.log().ofRecipient(key, LookedAt.ALWAYS).get()).hasSize(1);
    }

    /** Of so many, pages are split again and again, and what is moved must leave no copy behind either. */
    @Test
    void SYS_8_no_byte_of_half_of_600_people_is_left() throws IOException {
        Records records = records(() -> Taps.EIGHT);
        List<Entry> entries = IntStream.range(0, 600)
                .mapToObj(number -> Taps.tap("r-" + number, person(number)))
                .toList();
        for (int from = 0; from < 600; from += 50) {
            assertThat(records.journal()
                            .append(Taps.CARER, from, entries.subList(from, from + 50))
                            .isRight())
                    .isTrue();
        }
        List<RecipientId> erased = IntStream.range(0, 600)
                .filter(number -> number % 2 == 0)
                .mapToObj(SqlitePersonalRecordTest::person)
                .toList();

        erased.forEach(person -> erase(records, person));

        List<String> bytes = bytes();
        assertThat(erased)
                .filteredOn(person -> bytes.stream().anyMatch(each -> each.contains(person.value())))
                .isEmpty();
        assertThat(bytes).anyMatch(each -> each.contains(person(1).value()));
    }

    /** Drawn, but the same each time, and long enough to be nothing else. */
    private static RecipientId person(int number) {
        return new RecipientId("p" + Long.toString((number + 1) * 0x9E3779B97F4A7C15L >>> 8, 36));
    }

    @Test
    void SYS_8_a_file_that_was_written_before_is_rebuilt_once() throws IOException, SQLException {
        Records records = records(() -> Taps.EIGHT);
        fill(records);
        try (Connection before = raw()) {
            before.createStatement().execute("pragma secure_delete = off");
            before.createStatement().execute("create table left_over (said text) strict");
            before.createStatement().execute("insert into left_over values ('anna was here')");
            before.createStatement().execute("drop table left_over");
            before.createStatement().execute("pragma user_version = 0");
        }
        assertThat(bytes()).anyMatch(each -> each.contains("anna was here"));

        erase(records, new RecipientId("anna"));

        assertThat(bytes()).noneMatch(each -> each.contains("anna"));
        try (Connection after = raw();
                ResultSet version = after.createStatement().executeQuery("pragma user_version")) {
            assertThat(version.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void SYS_8_while_another_process_reads_nobody_is_erased_and_that_is_said() throws SQLException {
        Records records = records(() -> Taps.EIGHT);
        fill(records);
        SqliteEngine impatient = new SqliteEngine(folder.resolve("journal.db"), Duration.ofMillis(100));
        RecipientId anna = new RecipientId("anna");
        try (Database database = new Database(impatient)) {
            PersonalRecord people = new JdbcPersonalRecord(database, new Streams(none -> Taps.EIGHT));
            Instant last = people.lastAbout(anna).get().orElseThrow().taken();
            try (Connection reading = raw()) {
                reading.setAutoCommit(false);
                reading.createStatement()
                        .executeQuery("select count(*) from entry")
                        .next();

                assertThat(people.erase(anna, last, erasure())).isEqualTo(Either.left(JournalFault.BUSY));
                assertThat(people.lastAbout(anna).get()).isPresent();
            }

            assertThat(people.erase(anna, last, erasure()).isRight()).isTrue();
        }
    }

    private static Erasure erasure() {
        return new Erasure(
                "system",
                Role.SYSTEM_ADMINISTRATOR,
                Taps.EIGHT,
                RuleId.SYS_8,
                new RuleBookVersion(new MunicipalityId("exempelviken"), 1, LocalDate.of(2020, 1, 1)));
    }

    private Connection raw() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
    }

    private List<String> bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(SqlitePersonalRecordTest::bytes).toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
