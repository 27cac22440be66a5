package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.journal.JdbcJournal;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.SqliteEngine;
import se.kvittens.store.stream.Streams;
import se.kvittens.store.wiring.StorePlace;

/** Another process holds the file and does not let go. */
class BusyTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Taps.EIGHT);

    @Test
    void a_file_that_is_held_is_busy_for_who_writes_and_not_for_who_reads(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("journal.db");
        StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get().close();
        try (Database database = new Database(new SqliteEngine(file, Duration.ofMillis(50)));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            Journal journal = new JdbcJournal(database, new Streams(none -> CLOCK.instant()));
            statement.execute("begin immediate");

            assertThat(journal.append(Taps.CARER, 0, List.of(Taps.tap("r-1"))))
                    .isEqualTo(Either.left(JournalFault.BUSY));
            assertThat(Taps.names(journal)).isEmpty();

            statement.execute("rollback");
            assertThat(journal.append(Taps.CARER, 0, List.of(Taps.tap("r-1"))).isRight())
                    .isTrue();
        }
    }
}
