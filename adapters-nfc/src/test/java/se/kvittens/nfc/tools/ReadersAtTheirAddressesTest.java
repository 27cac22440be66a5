package se.kvittens.nfc.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.tapping.TagEvent.ReaderUp;
import se.kvittens.application.tapping.TagEvent.TagGone;
import se.kvittens.application.tapping.TagEvent.TagSeen;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.application.tapping.TagReaderContract.Told;
import se.kvittens.nfc.address.ReaderAddress;
import se.kvittens.nfc.emulator.AsciiEmulator;
import se.kvittens.nfc.emulator.EmulatedDevice;
import se.kvittens.nfc.emulator.EmulatedTag;
import se.kvittens.nfc.emulator.Faults;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.Pn532Emulator;
import se.kvittens.nfc.emulator.TcpPort;
import se.kvittens.nfc.emulator.Twn4Emulator;
import se.kvittens.nfc.wiring.NfcReaders;

/** Each kind of reader as a kiosk has it: named by its address, on a port of the system, in its usual rhythm. */
@NeedsTools(Tool.SOCAT)
class ReadersAtTheirAddressesTest {

    private static final int LOOKS_UNTIL_KNOWN_EMPTY = 10;

    /** An address, with its device to be put in, and what is at its other end. */
    enum Kind {
        PN532("pn532:%s"),
        TWN4("twn4:%s"),
        TWN4_WITH_CRC("twn4:%s?crc=on&baud=9600"),
        ASCII("ascii:%s?end=crlf"),
        DECIMALS("ascii:%s?radix=dec&order=reversed&end=etx&prefix=02&gone=300");

        private final String address;

        Kind(String address) {
            this.address = address;
        }

        private EmulatedDevice device(Field field) {
            return switch (this) {
                case PN532 -> new Pn532Emulator(field, new Faults());
                case TWN4 -> new Twn4Emulator(field, new Faults(), false);
                case TWN4_WITH_CRC -> new Twn4Emulator(field, new Faults(), true);
                case ASCII -> new AsciiEmulator(field, tag -> tag.hex() + "\r\n");
                case DECIMALS -> new AsciiEmulator(field, Kind::decimal);
            };
        }

        /** 04A1B2C3 in reverse is C3B2A104. */
        private static String decimal(EmulatedTag tag) {
            return "\u0002" + (tag.hex().equals("04A1B2C3") ? "3283263748" : "0") + "\u0003";
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_tap_is_told(Kind kind) throws IOException, InterruptedException {
        Field field = new Field();
        Told told = new Told();
        Path link = folder.resolve("reader");
        TagReader reader = NfcReaders.ofThisMachine()
                .at(ReaderAddress.parse(kind.address.formatted(link)).get());
        try (TcpPort device = new TcpPort(kind.device(field));
                Socat port = Socat.plug(link, device.port())) {
            Running.await("the device is plugged in", device::isPlugged);
            reader.start(told);
            told.next(ReaderUp.class);
            if (!kind.address.startsWith("ascii")) {
                field.awaitLooks(LOOKS_UNTIL_KNOWN_EMPTY);
            }

            field.place("04A1B2C3");
            assertThat(told.next(TagSeen.class).uid()).hasToString("04A1B2C3");
            field.lift();
            told.next(TagGone.class);
            reader.stop();
            told.nothingMore();
            assertThat(port.realPath()).exists();
        } finally {
            reader.stop();
        }
    }
}
