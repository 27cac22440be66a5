package se.kvittens.examples.cli.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.examples.cli.Main;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.examples.kiosk.KioskRig;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.sql.Login;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

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

    @NeedsPostgres
    @Nested
    class InPostgres {

        @Test
        void its_office_is_a_database_and_the_login_stands_in_a_file() throws Exception {
            try (PostgresServer server = PostgresServer.start()) {
                String address = server.newDatabase();
                Run run = new Run("--database=" + address, "--login=" + loginFile());
                run.until("\"ready\"");
                run.type("sign-in c1");
                run.type("by-hand r1 TECHNICAL_FAULT");
                assertThat(run.until("\"accepted\"")).contains("\"number\":1");
                run.tellToStop();
                run.until("\"stopped\"");
                assertThat(run.process.waitFor()).isZero();

                assertThat(root.resolve("state/journal.db")).doesNotExist();
                assertThat(receiptsAt(address, server.login())).containsExactly("norra-1-1");
            }
        }

        @Test
        void while_the_database_is_not_there_it_receives_and_gives_it_afterwards() throws Exception {
            try (PostgresServer server = PostgresServer.start()) {
                String address = server.newDatabase();
                server.kill();
                Run run = new Run("--database=" + address, "--login=" + loginFile());
                run.until("\"ready\"");
                run.type("sign-in c1");
                run.type("by-hand r1 TECHNICAL_FAULT");
                run.until("\"received\",\"number\":1");
                run.until("\"DOWN\",\"fault\":\"UNREACHABLE\"");
                server.restart();
                run.until("\"accepted\"");
                run.tellToStop();
                assertThat(run.process.waitFor()).isZero();

                assertThat(receiptsAt(address, server.login())).containsExactly("norra-1-1");
            }
        }

        private Path loginFile() throws IOException {
            Map<String, String> login = PostgresServer.environment();
            return Files.writeString(
                    root.resolve("login.properties"),
                    "user=%s%npassword=%s%n"
                            .formatted(login.get(Login.USER_VARIABLE), login.get(Login.PASSWORD_VARIABLE)));
        }

        private static List<String> receiptsAt(String address, Login login) {
            try (Store store = StorePlace.at(address, login)
                    .openFor(DemoMonths.MUNICIPALITY)
                    .get()) {
                return store
                        .journal()
                        .read(
                                new CarerOfProvider(new ProviderId("Norra"), new CarerId("c1")),
                                new TimeSpan(Instant.EPOCH, Instant.MAX))
                        .get()
                        .recorded()
                        .stream()
                        .map(each ->
                                ((ReceiptMade) each.happening()).receipt().id().value())
                        .toList();
            }
        }
    }

    /** One process; what it complains of comes with what it says. */
    private final class Run {

        private final Process process;
        private final BufferedReader lines;
        private final Writer typing;

        Run(String... options) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "kiosk",
                    root.toString(),
                    "--reader=emulated",
                    "--events",
                    "--port=0",
                    "--lang=en"));
            command.addAll(List.of(options));
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
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
