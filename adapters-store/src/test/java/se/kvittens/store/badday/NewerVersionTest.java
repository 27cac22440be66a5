package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What a newer program has written is left alone. */
class NewerVersionTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Taps.EIGHT);

    @TempDir
    private Path folder;

    @Test
    void a_journal_of_a_newer_version_is_refused_and_not_changed() throws Exception {
        Path file = written();
        execute(
                file,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, 1)");
        Path before = Files.copy(file, folder.resolve("before"));

        assertThat(StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN))
                .isEqualTo(Either.left(JournalFault.NEWER_VERSION));
        assertThat(Files.mismatch(file, before)).isEqualTo(-1);
    }

    @Test
    void a_line_that_was_changed_by_hand_is_damaged_whatever_it_says() throws Exception {
        Path file = written();
        execute(file, "drop trigger entry_is_not_changed");
        try (Store store = StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get()) {
            execute(file, "update entry set type = 'SOMETHING_NEW'");
            assertThat(store.journal().read(Taps.CARER, Taps.ALWAYS)).isEqualTo(Either.left(JournalFault.DAMAGED));
        }
    }

    @Test
    void a_file_of_another_program_is_refused_and_not_changed() throws Exception {
        Path file = folder.resolve("other.db");
        execute(file, "create table photo (id integer)");
        Path before = Files.copy(file, folder.resolve("before"));

        assertThat(StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN)).isEqualTo(Either.left(JournalFault.DAMAGED));
        assertThat(Files.mismatch(file, before)).isEqualTo(-1);
    }

    private Path written() {
        Path file = folder.resolve("journal.db");
        try (Store store = StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get()) {
            assertThat(store.journal()
                            .append(Taps.CARER, 0, List.of(Taps.tap("r-1")))
                            .isRight())
                    .isTrue();
        }
        return file;
    }

    private static void execute(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
