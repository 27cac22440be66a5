package se.kvittens.nfc.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.nfc.emulator.EmulatedDevice;
import se.kvittens.nfc.emulator.TcpPort;
import se.kvittens.nfc.loop.ByteLink;
import se.kvittens.nfc.serial.JSerialCommLink;
import se.kvittens.nfc.serial.LineSettings;

/** A serial port of the system, made by socat. Parity and seven bits can't be tried on one: Linux refuses them there. */
@NeedsTools({Tool.SOCAT, Tool.STTY, Tool.FLOCK})
class SerialPortTest {

    private final Echo echo = new Echo();
    private TcpPort device;
    private Socat port;
    private Path link;

    @TempDir
    Path folder;

    @BeforeEach
    void plug() throws IOException, InterruptedException {
        link = folder.resolve("reader");
        device = new TcpPort(echo);
        port = Socat.plug(link, device.port());
        Running.await("the device is plugged in", device::isPlugged);
    }

    @AfterEach
    void unplug() throws IOException {
        device.close();
        port.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {9600, 19200, 38400, 57600, 115200, 230400})
    void the_line_is_set_to_its_speed_and_changes_no_byte(int baud) throws Exception {
        try (ByteLink open = open(LineSettings.plain(baud))) {
            assertThat(stty("speed").strip()).isEqualTo("" + baud);
            assertThat(stty("-a")).contains("-icanon", "-echo", "-ixon", "-icrnl", "-opost", "cs8");

            byte[] all = new byte[256];
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) i;
            }
            assertThat(open.write(all)).isTrue();
            assertThat(read(open, all.length)).isEqualTo(all);
        }
    }

    @Test
    void a_read_without_bytes_ends_in_a_tenth_of_a_second_with_none() {
        try (ByteLink open = open(LineSettings.plain(115200))) {
            assertThat(open.read(new byte[512], 0)).isZero();
            long before = System.nanoTime();
            assertThat(open.read(new byte[512], 1)).isZero();
            assertThat(System.nanoTime() - before).isGreaterThan(50_000_000L);
        }
    }

    @Test
    void a_port_that_is_pulled_out_is_gone_for_reading_and_writing() throws Exception {
        try (ByteLink open = open(LineSettings.plain(115200))) {
            device.unplug();
            port.awaitEnd();

            assertThat(open.read(new byte[512], 0)).isEqualTo(ByteLink.GONE);
            assertThat(open.write(new byte[] {1})).isFalse();
        }
        assertThat(JSerialCommLink.open(link, LineSettings.plain(115200))).isEqualTo(Either.left(DownReason.NOT_FOUND));
    }

    @Test
    void what_came_before_the_opening_is_thrown_away() throws Exception {
        open(LineSettings.plain(115200)).close();
        try (OutputStream out = Files.newOutputStream(port.realPath())) {
            out.write("stale".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        echo.awaitSent(5);
        awaitThere(5);

        try (ByteLink open = open(LineSettings.plain(115200))) {
            open.write(new byte[] {'n', 'e', 'w'});
            assertThat(read(open, 3)).isEqualTo(new byte[] {'n', 'e', 'w'});
        }
    }

    @Test
    void a_name_that_leads_nowhere_and_a_file_are_told_apart() throws Exception {
        port.close();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(JSerialCommLink.open(link, LineSettings.plain(9600))).isEqualTo(Either.left(DownReason.NOT_FOUND));
        assertThat(JSerialCommLink.open(folder.resolve("none"), LineSettings.plain(9600)))
                .isEqualTo(Either.left(DownReason.NOT_FOUND));
        assertThat(JSerialCommLink.open(file, LineSettings.plain(9600))).isEqualTo(Either.left(DownReason.NO_PORT));
        assertThat(JSerialCommLink.open(Path.of("/dev/null"), LineSettings.plain(9600)))
                .isEqualTo(Either.left(DownReason.NO_PORT));
    }

    @Test
    void a_port_that_this_program_has_is_in_use() {
        try (ByteLink open = open(LineSettings.plain(9600))) {
            assertThat(open).isNotNull();
            assertThat(JSerialCommLink.open(link, LineSettings.plain(9600))).isEqualTo(Either.left(DownReason.IN_USE));
        }
    }

    @Test
    void a_port_that_another_program_has_locked_is_in_use() throws Exception {
        try (Running other = Running.of(
                Tool.FLOCK, Map.of(), port.realPath().toString(), "sh", "-c", "echo locked; exec sleep 60")) {
            other.awaitLine("locked");

            assertThat(JSerialCommLink.open(link, LineSettings.plain(9600))).isEqualTo(Either.left(DownReason.IN_USE));
        }
    }

    @Test
    void no_other_thread_than_the_one_that_opened_it_may_touch_it() {
        try (ByteLink open = open(LineSettings.plain(9600))) {
            assertThatThrownBy(() -> CompletableFuture.runAsync(open::close).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("stop the reader instead");
        }
    }

    private ByteLink open(LineSettings settings) {
        return JSerialCommLink.open(link, settings).get();
    }

    private String stty(String what) throws IOException, InterruptedException {
        try (Running stty =
                Running.of(Tool.STTY, Map.of(), "-F", port.realPath().toString(), what)) {
            return stty.output();
        }
    }

    /** What was sent goes through other programs before it lies at the port. */
    private void awaitThere(int count) throws IOException {
        try (FileInputStream in = new FileInputStream(port.realPath().toFile())) {
            while (in.available() < count) {
                Thread.onSpinWait();
            }
        }
    }

    private static byte[] read(ByteLink open, int count) {
        byte[] all = new byte[count];
        int read = 0;
        byte[] buffer = new byte[512];
        while (read < count) {
            int some = open.read(buffer, 1);
            assertThat(some).isGreaterThanOrEqualTo(0);
            System.arraycopy(buffer, 0, all, read, some);
            read += some;
        }
        return all;
    }

    /** Sends back what comes. */
    private static final class Echo implements EmulatedDevice {

        private Line line = piece -> {};
        private int sent;

        @Override
        public synchronized void plugged(Line near) {
            line = near;
        }

        @Override
        public synchronized void received(byte[] bytes) {
            line.send(bytes);
            sent += bytes.length;
        }

        synchronized int sent() {
            return sent;
        }

        void awaitSent(int count) {
            Running.await("all was sent back", () -> sent() >= count);
        }

        @Override
        public synchronized void unplugged() {
            line = piece -> {};
        }
    }
}
