package se.kvittens.nfc.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.application.tapping.TagEvent.ReaderDown;
import se.kvittens.application.tapping.TagEvent.ReaderUp;
import se.kvittens.application.tapping.TagEvent.TagSeen;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.application.tapping.TagReaderContract.Told;
import se.kvittens.nfc.contract.Quick;
import se.kvittens.nfc.driver.Driver;
import se.kvittens.nfc.driver.Pn532Driver;
import se.kvittens.nfc.emulator.Fault;
import se.kvittens.nfc.emulator.Faults;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.Pn532Emulator;
import se.kvittens.nfc.emulator.TcpPort;
import se.kvittens.nfc.serial.JSerialCommLink;
import se.kvittens.nfc.serial.LineSettings;

/** A reader on a serial port of the system that is pulled out and put back again and again, and its chip asleep each time. */
@NeedsTools(Tool.SOCAT)
class PluggingTest {

    private static final int CYCLES = 100;

    @TempDir
    Path folder;

    @Test
    void a_reader_is_pulled_out_and_put_back_a_hundred_times() throws Exception {
        Path link = folder.resolve("reader");
        Field field = new Field();
        Told told = new Told();
        TagReader reader = Quick.reader(
                () -> JSerialCommLink.open(link, LineSettings.plain(115200)), PluggingTest::driver, Quick.POLLING);
        try (TcpPort device = new TcpPort(new Pn532Emulator(field, Faults.of(Fault.ASLEEP, Fault.HALTED)))) {
            reader.start(told);
            assertThat(told.next(ReaderDown.class).reason()).isEqualTo(DownReason.NOT_FOUND);
            long before = openTerminals();
            for (int cycle = 0; cycle < CYCLES; cycle++) {
                Socat port = Socat.plug(link, device.port());
                told.until(ReaderUp.class);
                device.unplug();
                assertThat(told.next(ReaderDown.class).reason()).isEqualTo(DownReason.UNPLUGGED);
                port.awaitEnd();
            }
            assertThat(openTerminals()).isEqualTo(before);

            try (Socat port = Socat.plug(link, device.port())) {
                told.until(ReaderUp.class);
                field.awaitLooks(10);
                field.place("04A1B2C3D4E580");
                assertThat(told.next(TagSeen.class).uid().hex()).isEqualTo("04A1B2C3D4E580");
                reader.stop();
                assertThat(port.realPath()).exists();
            }
        } finally {
            reader.stop();
        }
    }

    /** It is no use to remember what the name led to: another reader may have that number now. */
    @Test
    void the_name_is_followed_anew_each_time() throws Exception {
        Path link = folder.resolve("reader");
        Field field = new Field();
        try (TcpPort device = new TcpPort(new Pn532Emulator(field, new Faults()));
                Socat first = Socat.plug(folder.resolve("first"), device.port())) {
            Files.createSymbolicLink(link, first.realPath());
            JSerialCommLink.open(link, LineSettings.plain(9600)).get().close();
            Files.delete(link);

            assertThat(JSerialCommLink.open(link, LineSettings.plain(9600)))
                    .isEqualTo(Either.left(DownReason.NOT_FOUND));
        }
    }

    private static Driver driver() {
        return new Pn532Driver(Quick.rhythm());
    }

    /** Of this program: a port that was opened and not closed stays among them. */
    private static long openTerminals() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.filter(PluggingTest::isTerminal).count();
        }
    }

    private static boolean isTerminal(Path file) {
        try {
            return Files.readSymbolicLink(file).startsWith("/dev/pts");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
