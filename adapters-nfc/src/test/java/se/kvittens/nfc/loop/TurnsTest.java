package se.kvittens.nfc.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.application.tapping.ReaderHealth.State;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.application.tapping.TagEvent;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagEvent.ReaderUp;
import se.kvittens.application.tapping.TagEvent.TagSeen;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.driver.Report;
import se.kvittens.nfc.driver.Report.Looked;
import se.kvittens.nfc.driver.Report.Ready;
import se.kvittens.nfc.presence.PresenceRules;
import se.kvittens.nfc.presence.Sight;

/** The turns of a reader's thread, without a thread, and with clocks that stand where they are put. */
class TurnsTest {

    private static final ReaderName DOOR = new ReaderName("door");
    private static final Instant EIGHT = Instant.parse("2026-10-07T06:00:00Z");

    private final List<TagEvent> told = new ArrayList<>();
    private final Queue<Either<DownReason, Connection>> openings = new ArrayDeque<>();
    private final Teller teller = new Teller(DOOR);
    private long nanos = 1_000;
    private Instant wall = EIGHT;
    private final Turns turns = new Turns(
            new ReaderLoop.Parts(
                    this::open,
                    PresenceRules.OF_SENDING,
                    new BackOff(new SplittableRandom(5)),
                    new Clocks(() -> nanos, () -> wall)),
            teller);

    TurnsTest() {
        teller.starting(told::add);
    }

    @Test
    void a_tap_has_the_times_of_both_clocks_and_a_wall_clock_that_jumps_back_changes_nothing() {
        TagUid uid = new TagUid("DEADBEEF");
        Looked nothing = new Looked(Optional.empty());
        openings.add(Either.right(new Scripted(
                List.of(new Ready()),
                List.of(nothing),
                List.of(new Looked(Optional.of(new Sight.One(uid)))),
                List.of(nothing, nothing))));
        turns.turn();
        turns.turn();
        turns.turn();
        nanos = 5_000;
        wall = EIGHT.minusSeconds(3600);
        turns.turn();

        assertThat(told)
                .containsExactly(
                        new ReaderUp(DOOR, 1_000, EIGHT), new TagSeen(uid, DOOR, 5_000, EIGHT.minusSeconds(3600)));
        assertThat(teller.health().lastHeard()).contains(EIGHT.minusSeconds(3600));
    }

    @Test
    void a_reader_that_is_not_there_is_told_once_and_looked_for_ever_more_seldom() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            openings.add(Either.left(DownReason.NOT_FOUND));
            waits.add(Duration.ofNanos(turns.turn()).toMillis());
        }

        assertThat(told).containsExactly(new ReaderDown(DownReason.NOT_FOUND, DOOR, 1_000, EIGHT));
        long[] whole = {250, 500, 1000, 2000, 4000, 5000, 5000, 5000};
        for (int i = 0; i < whole.length; i++) {
            assertThat(waits.get(i)).isBetween(whole[i] * 3 / 4, whole[i]);
        }
    }

    @Test
    void another_reason_is_told_again() {
        openings.add(Either.left(DownReason.NOT_FOUND));
        openings.add(Either.left(DownReason.NOT_ALLOWED));
        turns.turn();
        turns.turn();

        assertThat(told)
                .extracting(event -> ((ReaderDown) event).reason())
                .containsExactly(DownReason.NOT_FOUND, DownReason.NOT_ALLOWED);
        assertThat(teller.health().down()).contains(DownReason.NOT_ALLOWED);
    }

    @Test
    void a_connection_that_failed_is_closed_and_opened_anew_and_the_waiting_begins_anew_once_it_was_up() {
        Scripted first = new Scripted(List.of(new Ready()), List.of(new Report.Failed(DownReason.UNPLUGGED)));
        Scripted second = new Scripted(List.of(new Ready()));
        openings.add(Either.left(DownReason.NOT_FOUND));
        openings.add(Either.left(DownReason.NOT_FOUND));
        openings.add(Either.right(first));
        openings.add(Either.right(second));
        turns.turn();
        turns.turn();
        turns.turn();
        turns.turn();
        Duration wait = Duration.ofNanos(turns.turn());
        turns.turn();
        turns.turn();

        assertThat(first.closed).isTrue();
        assertThat(second.closed).isFalse();
        assertThat(wait).isLessThanOrEqualTo(Duration.ofMillis(250));
        assertThat(told).hasExactlyElementsOfTypes(ReaderDown.class, ReaderUp.class, ReaderDown.class, ReaderUp.class);
        assertThat(teller.health().state()).isEqualTo(State.UP);
    }

    @Test
    void a_reader_that_says_again_that_it_is_ready_is_not_told_up_again() {
        openings.add(Either.right(new Scripted(List.of(new Ready()), List.of(new Ready()))));
        turns.turn();
        turns.turn();
        turns.turn();

        assertThat(told).hasSize(1);
    }

    @Test
    void a_library_that_can_not_be_loaded_is_a_reason_like_others() {
        assertThat(turns.turn()).isPositive();

        assertThat(told).containsExactly(new ReaderDown(DownReason.NATIVE_LIBRARY, DOOR, 1_000, EIGHT));
    }

    @Test
    void a_fault_of_the_program_is_heard_and_the_reader_opened_anew() {
        Thread.UncaughtExceptionHandler before = Thread.currentThread().getUncaughtExceptionHandler();
        List<Throwable> heard = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> heard.add(fault));
        try {
            Scripted empty = new Scripted();
            openings.add(Either.right(empty));
            turns.turn();
            assertThat(turns.turn()).isPositive();

            assertThat(heard).hasSize(1);
            assertThat(empty.closed).isTrue();
            assertThat(teller.health().down()).contains(DownReason.UNINTELLIGIBLE);
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(before);
        }
    }

    /** Without another opening the library is missing, as it is told by the system. */
    private Either<DownReason, Connection> open() {
        if (openings.isEmpty()) {
            throw new UnsatisfiedLinkError("no library");
        }
        return openings.remove();
    }

    /** Has so many turns. */
    private static final class Scripted implements Connection {

        private final Queue<List<Report>> reports = new ArrayDeque<>();
        private boolean closed;

        @SafeVarargs
        Scripted(List<Report>... reports) {
            for (List<Report> each : reports) {
                this.reports.add(each);
            }
        }

        @Override
        public Turn turn() {
            return new Turn(reports.remove(), true);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
