package se.kvittens.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.outbox.Content;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.outbox.OutboxContract;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.store.sql.SqliteEngine;

/** What every outbox promises, kept by a file of SQLite; and what becomes of it on bad days. */
class FileOutboxTest extends OutboxContract {

    @TempDir
    private Path folder;

    private final List<FileOutbox> opened = new ArrayList<>();

    @Override
    protected Outbox outbox() {
        return open(folder.resolve("outbox.db"));
    }

    @Override
    protected Outbox reopened(Outbox before) {
        ((FileOutbox) before).close();
        return outbox();
    }

    private FileOutbox open(Path file) {
        FileOutbox outbox = FileOutbox.open(file).get();
        opened.add(outbox);
        return outbox;
    }

    @AfterEach
    void close() {
        opened.forEach(FileOutbox::close);
    }

    @Test
    void who_comes_second_is_told_that_it_is_busy_and_may_have_it_afterwards() {
        FileOutbox first = (FileOutbox) outbox();

        assertThat(FileOutbox.open(folder.resolve("outbox.db"))).isEqualTo(Either.left(JournalFault.BUSY));
        put(first);
        first.close();

        assertThat(all(outbox())).hasSize(1);
    }

    /** A kiosk says then that it is not registered, and gives nothing that its office could not keep. */
    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"a\0b", "a\uD83D", "\uDE00b"})
    void a_text_that_would_not_come_back_is_not_kept(String odd) {
        Outbox outbox = outbox();
        Deed deed = new Deed("c1", Role.CARER, EIGHT, odd);
        Content content = new Content.Request(new CarerId("c1"), new VisitDeclined(new VisitId("v"), true), deed);

        assertThat(outbox.put(number -> content)).isEqualTo(Either.left(JournalFault.DAMAGED));

        assertThat(all(outbox)).isEmpty();
        assertThat(put(outbox).number()).isPositive();
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        assertThat(FileOutbox.open(folder.resolve("none/outbox.db"))).isEqualTo(Either.left(JournalFault.UNREACHABLE));
    }

    @Test
    void what_is_no_outbox_is_said_and_left_as_it_is() throws IOException {
        Path file = folder.resolve("outbox.db");
        Files.writeString(file, "hej ".repeat(5_000));

        assertThat(FileOutbox.open(file)).isEqualTo(Either.left(JournalFault.DAMAGED));
        assertThat(Files.readString(file)).isEqualTo("hej ".repeat(5_000));
    }

    /** Power goes: of what was written last, any part is on the disk. */
    @Test
    void cut_short_anywhere_in_its_last_write_it_has_all_that_was_answered_before() throws IOException {
        Path live = Files.createDirectory(folder.resolve("live"));
        FileOutbox outbox = open(live.resolve("outbox.db"));
        for (int count = 0; count < 5; count++) {
            put(outbox);
        }
        List<Kept> before = all(outbox);
        long from = Files.size(live.resolve("outbox.db-wal"));
        put(outbox);
        long to = Files.size(live.resolve("outbox.db-wal"));
        assertThat(to).isGreaterThan(from);
        byte[] file = Files.readAllBytes(live.resolve("outbox.db"));
        byte[] log = Files.readAllBytes(live.resolve("outbox.db-wal"));

        for (long cut = from; cut <= to; cut += cut < from + 40 ? 1 : 61) {
            Path copy = Files.createDirectories(folder.resolve("copy"));
            Files.write(copy.resolve("outbox.db"), file);
            Files.write(copy.resolve("outbox.db-wal"), Arrays.copyOf(log, (int) cut));
            Files.deleteIfExists(copy.resolve("outbox.db-shm"));
            try (FileOutbox again = FileOutbox.open(copy.resolve("outbox.db")).get()) {
                assertThat(all(again)).as("" + cut).startsWith(before.toArray(Kept[]::new));
                long last = all(again).get(all(again).size() - 1).number();
                assertThat(put(again).number()).as("" + cut).isGreaterThan(last);
            }
        }
    }

    @Test
    void with_any_byte_changed_it_answers_right_or_says_so() throws IOException {
        Path file = folder.resolve("outbox.db");
        FileOutbox outbox = open(file);
        for (int count = 0; count < 3; count++) {
            put(outbox);
        }
        List<Kept> right = all(outbox);
        outbox.close();
        byte[] whole = Files.readAllBytes(file);
        int said = 0;
        for (int at = 0; at < whole.length; at += 997) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x41;
            Files.write(file, damaged);
            try (Stream<Path> beside = Files.list(folder)) {
                for (Path each : beside.filter(path -> path.toString().matches(".*-(wal|shm)"))
                        .toList()) {
                    Files.delete(each);
                }
            }
            Either<JournalFault, List<Kept>> read = FileOutbox.open(file).flatMap(again -> {
                try (again) {
                    return again.kept(EIGHT.minus(Duration.ofDays(1)));
                }
            });
            assertThat(read.isLeft() || read.get().equals(right)).as("" + at).isTrue();
            said += read.isLeft() ? 1 : 0;
        }
        assertThat(said).isPositive();
    }

    @Test
    void what_was_accepted_long_before_the_last_deeds_is_let_go_of_and_stays_counted() {
        FileOutbox outbox = (FileOutbox) outbox();
        Fate accepted = new Fate.Accepted(new VisitId("v"), new Seen(EIGHT, null));
        long gone = putAt(outbox, EIGHT);
        long aWeek = putAt(outbox, EIGHT.plusNanos(1));
        long refused = putAt(outbox, EIGHT.minus(Duration.ofDays(90)));
        List<Long> now = tenAt(outbox, EIGHT.plusNanos(1).plus(Duration.ofDays(7)));
        List.of(gone, aWeek, now.get(0)).forEach(number -> outbox.settle(number, accepted));
        outbox.settle(refused, new Fate.Overtaken());
        Outbox.Counts counts = get(outbox.counts());

        Outbox again = reopened(outbox);

        assertThat(all(again, EIGHT.minus(Duration.ofDays(99))))
                .startsWith(aWeek, refused, now.get(0))
                .hasSize(12);
        assertThat(get(again.counts())).isEqualTo(counts);
        assertThat(put(again).number()).isGreaterThan(now.get(9));
    }

    @Test
    void a_running_outbox_forgets_when_it_is_told_to_and_says_how_many() {
        FileOutbox outbox = (FileOutbox) outbox();
        long gone = putAt(outbox, EIGHT);
        long waiting = putAt(outbox, EIGHT);
        outbox.settle(gone, new Fate.Accepted(new VisitId("v"), new Seen(EIGHT, null)));
        tenAt(outbox, EIGHT.plus(Duration.ofDays(7)));
        assertThat(outbox.forget()).isEqualTo(Either.right(0));
        tenAt(outbox, EIGHT.plus(Duration.ofDays(7)).plusNanos(1));

        assertThat(outbox.forget()).isEqualTo(Either.right(1));

        assertThat(all(outbox, EIGHT)).startsWith(waiting).hasSize(21);
        assertThat(get(outbox.counts()).accepted()).isOne();
    }

    /** A backup, say: only the forgetting waits for it. */
    @Test
    void whoever_reads_its_file_keeps_nobody_from_opening_it() throws SQLException {
        Path file = folder.resolve("outbox.db");
        FileOutbox before = open(file);
        long gone = putAt(before, EIGHT);
        before.settle(gone, new Fate.Accepted(new VisitId("v"), new Seen(EIGHT, null)));
        tenAt(before, EIGHT.plus(Duration.ofDays(8)));
        FileOutbox again;
        try (Connection backup = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            backup.setAutoCommit(false);
            backup.createStatement().executeQuery("select count(*) from kept").next();
            before.close();

            again = FileOutbox.open(file, new SqliteEngine(file, Duration.ofMillis(20)))
                    .get();
            opened.add(again);
            assertThat(again.forget()).isEqualTo(Either.left(JournalFault.BUSY));
            assertThat(putAt(again, EIGHT.plus(Duration.ofDays(8)))).isGreaterThan(gone);
            assertThat(all(again, EIGHT)).contains(gone).hasSize(12);
        }

        assertThat(again.forget()).isEqualTo(Either.right(1));
        assertThat(all(again, EIGHT)).doesNotContain(gone).hasSize(11);
    }

    /** Nine are wrong, and the tenth tells better; were ten wrong, nothing would be left to tell. */
    @ParameterizedTest
    @CsvSource({"9, true", "10, false"})
    void a_clock_that_was_a_year_ahead_makes_nobody_forget_what_was_done_today(int wrong, boolean isKept) {
        FileOutbox outbox = (FileOutbox) outbox();
        tenAt(outbox, EIGHT);
        long today = putAt(outbox, EIGHT);
        outbox.settle(today, new Fate.Accepted(new VisitId("v"), new Seen(EIGHT, null)));
        for (int count = 0; count < wrong; count++) {
            putAt(outbox, EIGHT.plus(Duration.ofDays(365)));
        }

        assertThat(all(reopened(outbox), EIGHT).contains(today)).isEqualTo(isKept);
    }

    @Test
    void a_clock_that_went_back_makes_nobody_forget_either_and_what_follows_is_kept() {
        FileOutbox outbox = (FileOutbox) outbox();
        List<Long> today = tenAt(outbox, EIGHT);
        long back = putAt(outbox, EIGHT.minus(Duration.ofDays(400)));
        Fate accepted = new Fate.Accepted(new VisitId("v"), new Seen(EIGHT, null));
        today.forEach(number -> outbox.settle(number, accepted));
        outbox.settle(back, accepted);

        Outbox again = reopened(outbox);

        assertThat(all(again, Instant.EPOCH)).containsAll(today).contains(back);
        assertThat(put(again).number()).isGreaterThan(back);
    }

    private static List<Long> all(Outbox outbox, Instant since) {
        return get(outbox.kept(since)).stream().map(Kept::number).toList();
    }

    private static List<Long> tenAt(Outbox outbox, Instant at) {
        return IntStream.range(0, 10).mapToObj(count -> putAt(outbox, at)).toList();
    }

    private static long putAt(Outbox outbox, Instant at) {
        Content content = new Content.Request(
                new CarerId("c1"), new VisitDeclined(new VisitId("v"), true), new Deed("c1", Role.CARER, at, ""));
        return get(outbox.put(number -> content)).number();
    }
}
