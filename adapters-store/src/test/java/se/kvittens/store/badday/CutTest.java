package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.Journal;
import se.kvittens.store.journal.JdbcJournal;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.SqliteEngine;
import se.kvittens.store.stream.Streams;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/**
 * The power goes while the disk is written: a file ends anywhere in what was written last. What was acknowledged before is
 * there, and the journal goes on. {@code -Dstore.cuts=1} cuts at every byte.
 */
class CutTest {

    private static final int BYTES_BETWEEN = Integer.getInteger("store.cuts", 97);
    private static final int ACKNOWLEDGED = 20;
    private static final InstantSource CLOCK = InstantSource.fixed(Taps.EIGHT);

    @TempDir
    private Path folder;

    private final List<String> names = new ArrayList<>();

    @Test
    void a_log_cut_short_anywhere_in_its_last_write_has_all_that_was_acknowledged_before() throws IOException {
        Path live = Files.createDirectory(folder.resolve("live"));
        try (Store store = StorePlace.embedded(live.resolve("journal.db"), CLOCK)
                .openFor(Taps.TOWN)
                .get()) {
            write(store.journal(), ACKNOWLEDGED);
            long before = Files.size(live.resolve("journal.db-wal"));
            write(store.journal(), 1);
            long after = Files.size(live.resolve("journal.db-wal"));
            assertThat(after).isGreaterThan(before);
            for (long cut = before; cut <= after; cut += cut < before + 64 ? 1 : BYTES_BETWEEN) {
                holdsAfterCutOfLog(live, cut);
            }
            holdsAfterCutOfLog(live, after - 1);
            holdsAfterCutOfLog(live, after);
        }
    }

    private void holdsAfterCutOfLog(Path live, long cut) throws IOException {
        Path copy = copy(live);
        try (FileChannel log = FileChannel.open(copy.resolve("journal.db-wal"), StandardOpenOption.WRITE)) {
            log.truncate(cut);
        }
        holds(copy.resolve("journal.db"), "cut at " + cut);
    }

    /** The log goes into the file now and then. When that is broken off, the log is still whole. */
    @Test
    void a_file_cut_short_or_torn_while_the_log_goes_into_it_has_all_that_was_acknowledged() throws Exception {
        Path live = Files.createDirectory(folder.resolve("live"));
        Path file = live.resolve("journal.db");
        StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get().close();
        try (Store store = StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get()) {
            byte[] before = Files.readAllBytes(file);
            write(store.journal(), ACKNOWLEDGED);
            Path whole = Files.createDirectory(folder.resolve("whole"));
            copyInto(live, whole);
            StorePlace.embedded(whole.resolve("journal.db"), CLOCK)
                    .openFor(Taps.TOWN)
                    .get()
                    .close();
            byte[] after = Files.readAllBytes(whole.resolve("journal.db"));
            assertThat(after.length).isGreaterThan(before.length);
            for (int cut = 0; cut <= after.length; cut += 8 * BYTES_BETWEEN) {
                Path copy = copy(live);
                byte[] torn = Arrays.copyOf(after, Math.max(cut, before.length));
                System.arraycopy(
                        before,
                        Math.min(cut, before.length),
                        torn,
                        Math.min(cut, before.length),
                        before.length - Math.min(cut, before.length));
                Files.write(copy.resolve("journal.db"), torn);
                holds(copy.resolve("journal.db"), "torn at " + cut);
            }
        }
    }

    private void write(Journal journal, int count) {
        for (int number = 0; number < count; number++) {
            String name = "r-" + names.size();
            assertThat(journal.append(Taps.CARER, names.size(), List.of(Taps.tap(name)))
                            .isRight())
                    .isTrue();
            names.add(name);
        }
    }

    /** All but the last, which may be there or not; and it can be written on. */
    private void holds(Path file, String what) {
        try (Database database = new Database(new SqliteEngine(file))) {
            Journal journal = new JdbcJournal(database, new Streams(none -> CLOCK.instant()));
            List<String> there = Taps.names(journal);
            assertThat(there).as(what).startsWith(names.subList(0, ACKNOWLEDGED).toArray(String[]::new));
            assertThat(names).as(what).startsWith(there.toArray(String[]::new));
            assertThat(journal.append(Taps.CARER, there.size(), List.of(Taps.tap("later")))
                            .isRight())
                    .as(what)
                    .isTrue();
            assertThat(Taps.names(journal)).as(what).hasSize(there.size() + 1);
        }
    }

    private Path copy(Path live) throws IOException {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy);
        copyInto(live, copy);
        return copy;
    }

    /** Without the index of the log, which is in memory and gone with the power. */
    private static void copyInto(Path live, Path copy) throws IOException {
        for (String each : List.of("journal.db", "journal.db-wal")) {
            Files.copy(live.resolve(each), copy.resolve(each), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(copy.resolve("journal.db-shm"));
    }
}
