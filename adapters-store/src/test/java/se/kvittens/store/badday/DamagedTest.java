package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.store.check.StoreCheck;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** Bytes on the disk are others than were written. {@code -Dstore.flips=1} tries every byte of the file. */
class DamagedTest {

    private static final int BYTES_BETWEEN = Integer.getInteger("store.flips", 997);
    private static final InstantSource CLOCK = InstantSource.fixed(Taps.EIGHT);
    private static final int LINES = 12;

    @TempDir
    private Path folder;

    private Path file;
    private Answers right;

    /** All that can be asked. */
    private record Answers(
            Either<JournalFault, List<Recorded>> recorded,
            Either<JournalFault, Optional<Instant>> time,
            Either<JournalFault, Set<CarerOfProvider>> carers) {

        static Answers of(Journal journal) {
            return new Answers(
                    journal.read(Taps.CARER, Taps.ALWAYS).map(Journal.Page::recorded),
                    journal.timeOf(Taps.CARER, new VisitId("r-3")),
                    journal.carers(Taps.CARER.provider(), Taps.ALWAYS));
        }

        boolean isWhereAnswered(Answers right) {
            return (recorded.isLeft() || recorded.equals(right.recorded))
                    && (time.isLeft() || time.equals(right.time))
                    && (carers.isLeft() || carers.equals(right.carers));
        }
    }

    @BeforeEach
    void write() {
        file = folder.resolve("journal.db");
        try (Store store = StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get()) {
            for (int number = 0; number < LINES; number++) {
                Entry tap = Taps.tap("r-" + number);
                assertThat(store.journal()
                                .append(Taps.CARER, number, List.of(tap))
                                .isRight())
                        .isTrue();
            }
            right = Answers.of(store.journal());
        }
    }

    @Test
    void a_changed_byte_gives_the_right_answer_or_is_told() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int told = 0;
        for (int at = 0; at < whole.length; at += BYTES_BETWEEN) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x41;
            Files.write(file, flipped);
            told += isTold("byte " + at) ? 1 : 0;
        }
        assertThat(told).isPositive();
    }

    /** A wrong answer without a word is only right where the check tells of it. */
    private boolean isTold(String what) {
        Either<JournalFault, Store> opened = StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN);
        if (opened.isLeft()) {
            assertThat(opened.getLeft()).as(what).isIn(JournalFault.DAMAGED, JournalFault.NEWER_VERSION);
            return true;
        }
        try (Store store = opened.get()) {
            Answers answers = Answers.of(store.journal());
            boolean isTold = !store.check().fold(fault -> false, StoreCheck.Report::isWhole);
            assertThat(answers.isWhereAnswered(right) || isTold)
                    .as(what + answers)
                    .isTrue();
            return isTold;
        }
    }

    @Test
    void a_file_that_is_cut_off_is_told() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int twelfths = 0; twelfths < 12; twelfths++) {
            int length = 1 + twelfths * (whole.length / 12);
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(isTold("length " + length)).as("length " + length).isTrue();
        }
    }

    @Test
    void what_is_no_database_is_told() throws IOException {
        Files.writeString(file, "Kära journal, ".repeat(1000));

        assertThat(StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN)).isEqualTo(Either.left(JournalFault.DAMAGED));
    }

    @Test
    void a_whole_journal_is_found_whole() {
        try (Store store = StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get()) {
            assertThat(store.check().get()).isEqualTo(new StoreCheck.Report(1, LINES, List.of()));
        }
    }
}
