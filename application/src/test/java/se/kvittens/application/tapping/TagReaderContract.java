package se.kvittens.application.tapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagEvent.ReaderUp;
import se.kvittens.application.tapping.TagEvent.TagGone;
import se.kvittens.application.tapping.TagEvent.TagSeen;
import se.kvittens.domain.tag.TagUid;

/** What {@link TagReader} promises. The tests of an adapter extend it, or one of the two contracts that go further. */
public abstract class TagReaderContract {

    protected static final TagUid SEVEN_BYTES = new TagUid("04A1B2C3D4E580");
    protected static final TagUid FOUR_BYTES = new TagUid("DEADBEEF");

    /** A reader with its tags, as a person would handle them. */
    public interface Bench extends AutoCloseable {

        /** Always the same one. */
        TagReader reader();

        /** Holds these to it, and nothing else. */
        void place(TagUid... tags);

        /** Takes all away, and returns when the reader takes the next tag for a new one. */
        void lift();

        /** Leaves all as it is until the reader has looked several times more. */
        void rest();

        /** Pulls the reader out, tags and all, which stay where they are on it. */
        void unplug();

        void plug();

        @Override
        void close();
    }

    /** What was told, in order. */
    public static final class Told implements TagListener {

        /** Far longer than anything takes, even on a busy machine. */
        private static final Duration PATIENCE = Duration.ofSeconds(20);

        private final BlockingQueue<TagEvent> events = new LinkedBlockingQueue<>();

        @Override
        public void on(TagEvent event) {
            events.add(event);
        }

        /** Waits for the next event, which must be of this kind. */
        public <E extends TagEvent> E next(Class<E> kind) {
            try {
                TagEvent event = events.poll(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
                assertThat(event).isInstanceOf(kind);
                return kind.cast(event);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        /** Waits for an event of this kind, and lets those before it pass. */
        public <E extends TagEvent> E until(Class<E> kind) {
            TagEvent event = next(TagEvent.class);
            while (!kind.isInstance(event)) {
                event = next(TagEvent.class);
            }
            return kind.cast(event);
        }

        public void nothingMore() {
            assertThat(events).isEmpty();
        }
    }

    protected Bench bench;
    protected TagReader reader;
    protected final Told told = new Told();

    /** With an empty reader that is plugged in and not started. */
    protected abstract Bench bench();

    @BeforeEach
    void set_up() {
        bench = bench();
        reader = bench.reader();
    }

    @AfterEach
    void put_away() {
        reader.stop();
        bench.close();
    }

    @Test
    void it_says_first_that_it_is_up() {
        assertThat(reader.health().state()).isEqualTo(ReaderHealth.State.STOPPED);

        reader.start(told);

        told.next(ReaderUp.class);
        assertThat(reader.health().state()).isEqualTo(ReaderHealth.State.UP);
    }

    @Test
    void a_tag_is_seen_once_while_it_rests_and_gone_once() {
        startOnEmpty();

        bench.place(SEVEN_BYTES);
        TagSeen seen = told.next(TagSeen.class);
        bench.rest();
        bench.lift();
        TagGone gone = told.next(TagGone.class);

        assertThat(seen.uid()).isEqualTo(SEVEN_BYTES);
        assertThat(gone.uid()).isEqualTo(SEVEN_BYTES);
        assertThat(gone.nanos()).isGreaterThanOrEqualTo(seen.nanos());
        assertThat(reader.health().lastHeard()).isPresent();
        told.nothingMore();
    }

    @Test
    void each_tap_is_told_and_each_tag_by_its_own_number() {
        startOnEmpty();

        for (TagUid uid : new TagUid[] {SEVEN_BYTES, FOUR_BYTES, SEVEN_BYTES}) {
            bench.place(uid);
            assertThat(told.next(TagSeen.class).uid()).isEqualTo(uid);
            bench.lift();
            assertThat(told.next(TagGone.class).uid()).isEqualTo(uid);
        }
        told.nothingMore();
    }

    @Test
    void a_reader_pulled_out_is_down_and_reads_again_when_it_is_back() {
        startOnEmpty();

        bench.unplug();
        ReaderDown down = told.next(ReaderDown.class);
        assertThat(reader.health().state()).isEqualTo(ReaderHealth.State.DOWN);
        assertThat(reader.health().down()).isPresent();
        bench.plug();
        ReaderUp up = told.until(ReaderUp.class);

        assertThat(up.nanos()).isGreaterThanOrEqualTo(down.nanos());
        bench.lift();
        bench.place(FOUR_BYTES);
        assertThat(told.next(TagSeen.class).uid()).isEqualTo(FOUR_BYTES);
    }

    @Test
    void after_it_was_stopped_nothing_is_told_and_it_can_be_started_again() {
        startOnEmpty();

        reader.stop();
        reader.stop();
        bench.place(SEVEN_BYTES);
        assertThat(reader.health().state()).isEqualTo(ReaderHealth.State.STOPPED);
        told.nothingMore();

        bench.lift();
        startOnEmpty();
        bench.place(FOUR_BYTES);
        assertThat(told.next(TagSeen.class).uid()).isEqualTo(FOUR_BYTES);
    }

    @Test
    void it_is_not_started_twice() {
        reader.start(told);

        assertThatThrownBy(() -> reader.start(told)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_a_listener_throws_is_heard_and_does_not_end_the_reading() {
        BlockingQueue<Throwable> heard = new LinkedBlockingQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> heard.add(thrown));
        try {
            reader.start(event -> {
                told.on(event);
                throw new IllegalStateException("a fault of the listener");
            });
            told.next(ReaderUp.class);
            bench.lift();
            bench.place(SEVEN_BYTES);

            assertThat(told.next(TagSeen.class).uid()).isEqualTo(SEVEN_BYTES);
            reader.stop();
            assertThat(heard).hasSize(2).allSatisfy(fault -> assertThat(fault).hasMessage("a fault of the listener"));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    /** And waits until it knows that nothing lies there. */
    protected void startOnEmpty() {
        reader.start(told);
        told.next(ReaderUp.class);
        bench.lift();
    }
}
