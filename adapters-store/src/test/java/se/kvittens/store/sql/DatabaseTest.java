package se.kvittens.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.JournalFault;

/** Who waits for a connection, and for how long. */
class DatabaseTest {

    @TempDir
    private Path folder;

    private final CountDownLatch isHeld = new CountDownLatch(1);
    private final CountDownLatch maySayIt = new CountDownLatch(1);

    private Database of(int connections, Duration longestWait) {
        return new Database(
                new FewConnections(new SqliteEngine(folder.resolve("store.db")), connections), Gate.OPEN, longestWait);
    }

    private CompletableFuture<Either<JournalFault, String>> holding(Database database) throws Exception {
        CompletableFuture<Either<JournalFault, String>> holding =
                CompletableFuture.supplyAsync(() -> database.read(connection -> {
                    isHeld.countDown();
                    await(maySayIt);
                    return "held";
                }));
        isHeld.await();
        return holding;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void whoever_has_waited_long_enough_is_told_that_others_hold_it() throws Exception {
        try (Database database = of(1, Duration.ZERO)) {
            CompletableFuture<Either<JournalFault, String>> holding = holding(database);

            assertThat(database.read(connection -> "read").getLeft()).isEqualTo(JournalFault.BUSY);
            assertThat(database.write(connection -> "written").getLeft()).isEqualTo(JournalFault.BUSY);

            maySayIt.countDown();
            assertThat(holding.get().get()).isEqualTo("held");
            assertThat(database.read(connection -> "read").get()).isEqualTo("read");
        }
    }

    @Test
    void one_of_two_connections_is_enough() throws Exception {
        try (Database database = of(2, Duration.ZERO)) {
            CompletableFuture<Either<JournalFault, String>> holding = holding(database);

            assertThat(database.read(connection -> "read").get()).isEqualTo("read");

            maySayIt.countDown();
            assertThat(holding.get().isRight()).isTrue();
        }
    }

    @Test
    void a_thread_that_is_told_to_stop_has_its_turn_and_is_still_told() {
        try (Database database = of(1, Duration.ofDays(1))) {
            // Opened before: what loads the library of SQLite swallows it.
            database.read(connection -> "opened");
            Thread.currentThread().interrupt();

            assertThat(database.read(connection -> "read").get()).isEqualTo("read");
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
