package se.kvittens.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.badday.Said;

/** A kiosk's process is killed at any moment. {@code -Dstore.kills=200} does so 200 times. */
class OutboxKilledTest {

    private static final int KILLS = Integer.getInteger("store.kills", 4);

    @TempDir
    private Path folder;

    @Test
    void what_was_answered_is_there_and_no_number_is_given_twice() throws IOException {
        Path file = folder.resolve("outbox.db");
        RandomGenerator luck = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        List<String> put = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (Said said = new Said(OutboxWriter.start(List.of(), file, 10_000))) {
                said.await(1 + luck.nextInt(30));
                assertThat(FileOutbox.open(file)).isEqualTo(Either.left(JournalFault.BUSY));
                said.kill();
                assertThat(said.faults()).isEmpty();
                put.addAll(said.acknowledged("put"));
                settled.addAll(said.acknowledged("settled"));
            }
        }
        assertThat(put).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(KILLS);
        try (FileOutbox outbox = FileOutbox.open(file).get()) {
            List<Kept> kept = outbox.kept(Instant.MIN).get();
            assertThat(kept)
                    .allSatisfy(each -> assertThat(each.content()).isEqualTo(OutboxWriter.content(each.number())));
            assertThat(kept).extracting(each -> "put-" + each.number()).containsAll(put);
            assertThat(kept)
                    .filteredOn(each -> each.fate() instanceof Fate.Accepted)
                    .extracting(each -> "settled-" + each.number())
                    .containsAll(settled);
            // Of what was on its way at a kill, one may be there that nobody was told of.
            assertThat(kept.size()).isBetween(put.size(), put.size() + KILLS);
            assertThat(outbox.put(OutboxWriter::content).get().number())
                    .isGreaterThan(kept.get(kept.size() - 1).number());
        }
    }

    @Test
    void who_tries_to_open_it_again_in_this_process_does_not_give_it_away_to_another() throws IOException {
        Path file = folder.resolve("outbox.db");
        try (FileOutbox first = FileOutbox.open(file).get()) {
            assertThat(FileOutbox.open(file)).isEqualTo(Either.left(JournalFault.BUSY));
            assertThat(FileOutbox.open(
                            folder.resolve("..").resolve(folder.getFileName()).resolve("outbox.db")))
                    .isEqualTo(Either.left(JournalFault.BUSY));

            try (Said said = new Said(OutboxWriter.start(List.of(), file, 1))) {
                said.await(1);
                assertThat(said.faults()).containsExactly("BUSY");
            }
            assertThat(first.counts().isRight()).isTrue();
        }
        FileOutbox.open(file).get().close();
    }
}
