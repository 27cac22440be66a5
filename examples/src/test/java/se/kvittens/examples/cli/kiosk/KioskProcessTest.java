package se.kvittens.examples.cli.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Main;
import se.kvittens.examples.kiosk.KioskRig;

/** The kiosk as a process of its own: stopped by a signal, killed, started again, and started twice. */
class KioskProcessTest {

    @TempDir
    Path root;

    @BeforeEach
    void soundFolder() {
        KioskRig.folder(root, "");
    }

    @Test
    void told_to_stop_it_stops_cleanly() throws IOException, InterruptedException {
        Run run = new Run();
        run.until("\"ready\"");
        run.tellToStop();

        assertThat(run.until("\"stopped\"")).isEqualTo("{\"event\":\"stopped\"}");
        assertThat(run.process.waitFor()).isZero();
    }

    @Test
    void killed_after_it_said_received_it_has_the_receipt_when_it_starts_again()
            throws IOException, InterruptedException {
        Run killed = new Run();
        killed.until("\"ready\"");
        killed.type("sign-in c1");
        killed.type("04FFFFFF");
        killed.until("\"received\",\"number\":1");
        killed.process.destroyForcibly().waitFor();

        Run again = new Run();
        assertThat(again.until("\"ready\"")).contains("\"unplaced\":1");
        again.type("sign-in c1");
        again.type("place 1 r1");
        assertThat(again.until("\"accepted\"")).contains("\"number\":1", "\"visit\":\"norra-1-1\"");
        again.process.getOutputStream().close();
        again.until("\"stopped\"");
        assertThat(again.process.waitFor()).isZero();
    }

    @Test
    void a_second_one_on_the_same_state_is_refused_and_the_first_goes_on() throws IOException, InterruptedException {
        Run first = new Run();
        first.until("\"ready\"");
        Run second = new Run();

        assertThat(second.process.waitFor()).isEqualTo(2);
        assertThat(second.lines.readLine()).contains("Another program holds it.");
        first.type("sign-in c1");
        first.until("\"signedIn\"");
        first.tellToStop();
        assertThat(first.process.waitFor()).isZero();
    }

    /** One process; what it complains of comes with what it says. */
    private final class Run {

        private final Process process;
        private final BufferedReader lines;
        private final Writer typing;

        Run() throws IOException {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "kiosk",
                            root.toString(),
                            "--reader=emulated",
                            "--events",
                            "--port=0",
                            "--lang=en"))
                    .redirectErrorStream(true)
                    .start();
            lines = process.inputReader(StandardCharsets.UTF_8);
            typing = process.outputWriter(StandardCharsets.UTF_8);
        }

        void type(String line) throws IOException {
            typing.write(line + "\n");
            typing.flush();
        }

        /** By a signal (SIGTERM), as systemd does it; what it still says can be read. */
        void tellToStop() {
            assertThat(process.toHandle().destroy()).isTrue();
        }

        String until(String part) throws IOException {
            StringBuilder said = new StringBuilder();
            String line = lines.readLine();
            while (line != null && !line.contains(part)) {
                said.append(line).append('\n');
                line = lines.readLine();
            }
            assertThat(line).as("before %s: %s", part, said).isNotNull();
            return line;
        }
    }
}
