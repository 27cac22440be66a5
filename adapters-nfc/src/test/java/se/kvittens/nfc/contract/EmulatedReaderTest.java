package se.kvittens.nfc.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.application.tapping.SeveralTagsContract;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagEvent.ReaderUp;
import se.kvittens.application.tapping.TagEvent.TagGone;
import se.kvittens.application.tapping.TagEvent.TagSeen;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.emulated.EmulatedReader;
import se.kvittens.nfc.loop.Clocks;

class EmulatedReaderTest extends SeveralTagsContract {

    private final EmulatedReader emulated = new EmulatedReader(new ReaderName("emulated"), Clocks.ofThisMachine());

    @Override
    protected Bench bench() {
        return new EmulatedBench(emulated);
    }

    @Test
    void a_tap_is_told_before_the_tapping_returns() {
        startOnEmpty();

        emulated.tap(SEVEN_BYTES);
        emulated.tap(SEVEN_BYTES);

        for (int tap = 0; tap < 2; tap++) {
            assertThat(told.next(TagSeen.class).reader()).isEqualTo(new ReaderName("emulated"));
            told.next(TagGone.class);
        }
        told.nothingMore();
    }

    @Test
    void what_is_done_while_it_is_down_or_stopped_is_told_of_no_one() {
        emulated.tap(SEVEN_BYTES);
        emulated.unplug();
        reader.start(told);
        told.next(ReaderDown.class);
        emulated.tap(SEVEN_BYTES);
        told.nothingMore();

        emulated.plug();
        told.next(ReaderUp.class);
        emulated.plug();
        told.nothingMore();
    }

    private record EmulatedBench(EmulatedReader emulated) implements Bench {

        @Override
        public TagReader reader() {
            return emulated;
        }

        @Override
        public void place(TagUid... tags) {
            emulated.place(tags);
        }

        @Override
        public void lift() {
            emulated.lift();
        }

        /** It looks when something is done. */
        @Override
        public void rest() {}

        @Override
        public void unplug() {
            emulated.unplug();
        }

        @Override
        public void plug() {
            emulated.plug();
        }

        @Override
        public void close() {
            emulated.lift();
        }
    }
}
