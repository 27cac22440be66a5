package se.kvittens.nfc.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.application.tapping.ReaderHealth.State;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.nfc.driver.Report;
import se.kvittens.nfc.presence.PresenceRules;

class ReaderLoopTest {

    @Test
    void one_thread_alone_opens_reads_and_closes() {
        Threads threads = new Threads();
        ReaderLoop reader = reader(threads::open);
        CompletableFuture<Thread> tells = new CompletableFuture<>();

        reader.start(event -> tells.complete(Thread.currentThread()));
        Thread thread = tells.orTimeout(20, TimeUnit.SECONDS).join();
        reader.stop();

        assertThat(thread).isNotEqualTo(Thread.currentThread());
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("reader door");
        assertThat(thread.isAlive()).isFalse();
        assertThat(threads.used).hasSizeGreaterThanOrEqualTo(3).containsOnly(thread);
        assertThat(reader.health().state()).isEqualTo(State.STOPPED);
    }

    @Test
    void a_reader_that_waits_for_its_next_opening_stops_at_once() {
        CompletableFuture<Void> down = new CompletableFuture<>();
        ReaderLoop reader = new ReaderLoop(
                new ReaderName("door"),
                new ReaderLoop.Parts(
                        () -> Either.left(DownReason.NOT_FOUND),
                        PresenceRules.OF_POLLING,
                        new BackOff(new SplittableRandom(5), Duration.ofHours(1)),
                        Clocks.ofThisMachine()));
        reader.start(event -> down.complete(null));
        down.orTimeout(20, TimeUnit.SECONDS).join();

        CompletableFuture.runAsync(reader::stop).orTimeout(20, TimeUnit.SECONDS).join();

        assertThat(reader.health().state()).isEqualTo(State.STOPPED);
    }

    @Test
    void a_listener_that_stops_its_reader_is_told_so_and_does_not_wait_for_itself() {
        ReaderLoop reader = reader(new Threads()::open);
        CompletableFuture<Throwable> refused = new CompletableFuture<>();

        reader.start(event -> {
            try {
                reader.stop();
            } catch (IllegalStateException expected) {
                refused.complete(expected);
            }
        });

        assertThat(refused.orTimeout(20, TimeUnit.SECONDS).join()).hasMessageContaining("its own listener");
        reader.stop();
    }

    @Test
    void who_is_interrupted_while_it_stops_stays_so_and_the_reader_is_stopped() {
        ReaderLoop reader = reader(new Threads()::open);
        reader.start(event -> {});

        Thread.currentThread().interrupt();
        reader.stop();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(reader.health().state()).isEqualTo(State.STOPPED);
    }

    private static ReaderLoop reader(Opener<Connection> opener) {
        return new ReaderLoop(
                new ReaderName("door"),
                new ReaderLoop.Parts(
                        opener,
                        PresenceRules.OF_POLLING,
                        new BackOff(new SplittableRandom(5)),
                        Clocks.ofThisMachine()));
    }

    /** Notes who calls. */
    private static final class Threads implements Connection {

        private final BlockingQueue<Thread> used = new LinkedBlockingQueue<>();
        private boolean ready;

        Either<DownReason, Connection> open() {
            used.add(Thread.currentThread());
            return Either.right(this);
        }

        @Override
        public Turn turn() {
            used.add(Thread.currentThread());
            if (ready) {
                Thread.onSpinWait();
                return new Turn(List.of(), false);
            }
            ready = true;
            return new Turn(List.of(new Report.Ready()), true);
        }

        @Override
        public void close() {
            used.add(Thread.currentThread());
        }
    }
}
