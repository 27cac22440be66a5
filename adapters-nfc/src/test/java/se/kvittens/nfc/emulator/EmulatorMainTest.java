package se.kvittens.nfc.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.kvittens.nfc.tools.Running;

class EmulatorMainTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void an_emulated_reader_is_reached_at_the_port_that_it_says_and_does_as_it_is_told() throws Exception {
        PipedWriter commands = new PipedWriter();
        BufferedReader in = new BufferedReader(new PipedReader(commands));
        CompletableFuture<Void> main = CompletableFuture.runAsync(() -> run(in, "twn4", "no-response:1"));
        commands.write("place 04A1B2C3D4E580\nwhat\n");
        commands.flush();
        Running.await("it has read both lines", () -> said().contains("Not understood"));

        int port = Integer.parseInt(said().lines().findFirst().orElseThrow().replace("port ", ""));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("050010\r050010\r".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(25), StandardCharsets.US_ASCII))
                    .isEqualTo("000180380704A1B2C3D4E580\r");
            commands.write("unplug\n");
            commands.flush();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        commands.close();
        main.get(20, TimeUnit.SECONDS);
    }

    @Test
    void what_there_is_not_is_refused_with_what_there_is() throws IOException {
        assertThat(EmulatorMain.run(out, input(""))).isFalse();
        assertThat(EmulatorMain.run(out, input(""), "pn533")).isFalse();
        assertThat(said()).contains("pn532, twn4, twn4-crc or ascii");
        assertThat(EmulatorMain.run(out, input(""), "pn532", "none")).isFalse();
        assertThat(EmulatorMain.run(out, input(""), "pn532", "noise:x")).isFalse();
        assertThat(said()).contains("asleep, split, noise, bad-lcs").doesNotContain("port ");
    }

    @Test
    void every_reader_that_there_is_starts_and_refuses_a_tag_that_is_none() throws IOException {
        for (String kind : new String[] {"pn532", "twn4", "twn4-crc", "ascii"}) {
            assertThat(EmulatorMain.run(out, input("place 04A1\nplace DEADBEEF\nlift\n"), kind))
                    .isTrue();
        }
        assertThat(said().lines().filter(line -> line.startsWith("port "))).hasSize(4);
        assertThat(said().lines().filter(line -> line.startsWith("\"04A1\" is no tag's number")))
                .hasSize(4);
    }

    private static BufferedReader input(String lines) {
        return new BufferedReader(new StringReader(lines));
    }

    private void run(BufferedReader in, String... arguments) {
        try {
            EmulatorMain.run(out, in, arguments);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
