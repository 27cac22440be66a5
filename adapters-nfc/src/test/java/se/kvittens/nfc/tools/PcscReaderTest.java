package se.kvittens.nfc.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.application.tapping.ReaderHealth.State;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagEvent.ReaderUp;
import se.kvittens.application.tapping.TagEvent.TagResting;
import se.kvittens.application.tapping.TagEvent.TagSeen;
import se.kvittens.application.tapping.TagEvent.UnusableTag;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.application.tapping.TagReaderContract;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.emulator.EmulatedTag;
import se.kvittens.nfc.emulator.VpcdCard;
import se.kvittens.nfc.loop.BackOff;
import se.kvittens.nfc.loop.Clocks;
import se.kvittens.nfc.loop.ReaderLoop;
import se.kvittens.nfc.pcsc.PcscOpener;
import se.kvittens.nfc.presence.PresenceRules;

/** A reader of the real service, with a virtual card on it. That the reader is pulled out is that the service ends. */
@NeedsTools({Tool.PCSCD, Tool.VPCD})
class PcscReaderTest extends TagReaderContract {

    private static final PresenceRules RULES =
            PresenceRules.OF_POLLING.goneAfter(Duration.ofMillis(50)).heldOffFor(Duration.ZERO);

    @TempDir
    Path folder;

    @Override
    protected Bench bench() {
        try {
            return new ServiceBench(Pcscd.start(folder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEADBEEF", "04A1B2C3D4E580", "04112233445566778899"})
    void numbers_of_each_length_are_read(String hex) {
        startOnEmpty();

        bench.place(new TagUid(hex));

        assertThat(told.next(TagSeen.class).uid().hex()).isEqualTo(hex);
    }

    @Test
    void a_card_that_lay_there_when_the_reader_was_started_is_no_tap() {
        bench.place(SEVEN_BYTES);
        ((ServiceBench) bench).service.awaitCards(1);

        reader.start(told);

        told.next(ReaderUp.class);
        assertThat(told.next(TagResting.class).uid()).isEqualTo(SEVEN_BYTES);
    }

    @Test
    void a_telephone_is_no_tag() {
        startOnEmpty();

        ((ServiceBench) bench).lay(new EmulatedTag("08A1B2C3"));

        assertThat(told.next(UnusableTag.class).flaw()).isEqualTo(TagUid.Flaw.RANDOM);
    }

    @Test
    void a_service_that_does_not_run_and_a_reader_that_it_does_not_have_are_told_apart() {
        bench.unplug();
        reader.start(told);
        assertThat(told.next(ReaderDown.class).reason()).isEqualTo(DownReason.NO_SERVICE);
        bench.plug();

        TagReader other = ServiceBench.reader("ACR122U");
        Told toldOfOther = new Told();
        other.start(toldOfOther);

        assertThat(toldOfOther.next(ReaderDown.class).reason()).isEqualTo(DownReason.NOT_FOUND);
        other.stop();
    }

    private static final class ServiceBench implements Bench {

        private final Pcscd service;
        private final TagReader reader = reader(Pcscd.READER);
        private Optional<EmulatedTag> tag = Optional.empty();
        private Optional<VpcdCard> card = Optional.empty();

        ServiceBench(Pcscd service) {
            this.service = service;
        }

        static TagReader reader(String words) {
            return new ReaderLoop(
                    new ReaderName("pcsc"),
                    new ReaderLoop.Parts(
                            new PcscOpener(words, Duration.ofMillis(20)),
                            RULES,
                            new BackOff(new SplittableRandom(5), Duration.ofMillis(20)),
                            Clocks.ofThisMachine()));
        }

        @Override
        public TagReader reader() {
            return reader;
        }

        @Override
        public void place(TagUid... tags) {
            take();
            lay(new EmulatedTag(tags[0].hex()));
        }

        void lay(EmulatedTag next) {
            tag = Optional.of(next);
            try {
                card = Optional.of(new VpcdCard(service.port(), next));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void lift() {
            tag = Optional.empty();
            take();
            if (reader.health().state() == State.UP) {
                rest();
            }
        }

        /** Returns when the service knows. */
        private void take() {
            if (card.isPresent()) {
                closeCard();
                service.awaitCards(0);
            }
        }

        private void closeCard() {
            try {
                card.orElseThrow().close();
                card = Optional.empty();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void rest() {
            for (int looks = 0; looks < 2 * RULES.misses(); looks++) {
                Optional<Instant> last = reader.health().lastHeard();
                Running.await(
                        "the reader looks", () -> !reader.health().lastHeard().equals(last));
            }
        }

        @Override
        public void unplug() {
            card.ifPresent(there -> closeCard());
            service.stop();
        }

        @Override
        public void plug() {
            try {
                service.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            tag.ifPresent(this::lay);
        }

        @Override
        public void close() {
            card.ifPresent(there -> closeCard());
            service.close();
        }
    }
}
