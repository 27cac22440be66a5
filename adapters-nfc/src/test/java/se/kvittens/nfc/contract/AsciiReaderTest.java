package se.kvittens.nfc.contract;

import java.util.Arrays;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.application.tapping.TagReaderContract;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.nfc.codec.AsciiFormat;
import se.kvittens.nfc.driver.AsciiDriver;
import se.kvittens.nfc.emulator.AsciiEmulator;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.PipedPort;

class AsciiReaderTest extends TagReaderContract {

    @Override
    protected Bench bench() {
        return new SendingBench();
    }

    /** A reader that sends when a tag comes, and repeats itself while it is told to. */
    private static final class SendingBench implements Bench {

        private final Field field = new Field();
        private final AsciiEmulator device = new AsciiEmulator(field, tag -> tag.hex() + "\r\n");
        private final PipedPort port = new PipedPort(device);
        private final TagReader reader =
                Quick.reader(port, () -> new AsciiDriver(Quick.rhythm(), AsciiFormat.PLAIN), Quick.SENDING);

        @Override
        public TagReader reader() {
            return reader;
        }

        @Override
        public void place(TagUid... tags) {
            field.place(Arrays.stream(tags).map(TagUid::hex).toArray(String[]::new));
        }

        @Override
        public void lift() {
            field.lift();
        }

        @Override
        public void rest() {
            device.sendOnce();
            device.sendOnce();
        }

        @Override
        public void unplug() {
            port.unplug();
        }

        @Override
        public void plug() {
            port.plug();
        }

        @Override
        public void close() {
            port.unplug();
        }
    }
}
