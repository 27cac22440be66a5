package se.kvittens.examples.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;

/**
 * A day and its month with the programs of docs/kiosk.md and docs/serve.md, from a tag at a door to the basis: the kiosk and
 * the server are processes on one journal, and a browser stands before both. Skipped where Chromium or what drives it is
 * missing; with {@code -Drest.tools.required=true}, as in CI, it fails there instead. By {@code -Dkvittens.shots=FOLDER} it
 * leaves pictures.
 */
class FromTheDoorTest {

    private static final Path TOOLS = Project.root().resolve("adapters-rest/server/target/npm/browser");

    private static final BigDecimal PAID = new BigDecimal("166.67");
    private static final BigDecimal FIVE_MINUTES = new BigDecimal("34.00");

    @TempDir
    Path folder;

    private final List<Process> running = new ArrayList<>();
    private Program kiosk;
    private Program server;

    /** A program that is started anew at another time, at the same port. */
    private final class Program {

        private final List<String> command;
        private final int port;
        private @Nullable Process process;

        Program(List<String> command) throws IOException {
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                this.port = free.getLocalPort();
            }
            this.command = command;
        }

        private Process start(String at) throws IOException {
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dguice_bytecode_gen_option=DISABLED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "se.kvittens.examples.cli.Main"));
            words.addAll(command);
            words.addAll(
                    List.of("--lang=en", "--port=" + port, "--journal=" + folder.resolve("journal.db"), "--at=" + at));
            Process started = new ProcessBuilder(words)
                    .redirectError(folder.resolve(command.get(0) + ".txt").toFile())
                    .start();
            running.add(started);
            BufferedReader lines = started.inputReader(StandardCharsets.UTF_8);
            String line = lines.readLine();
            while (line != null && !line.contains(address())) {
                line = lines.readLine();
            }
            assertThat(line)
                    .as(Files.readString(folder.resolve(command.get(0) + ".txt")))
                    .isNotNull();
            Thread reader = new Thread(() -> lines.lines().forEach(each -> {}), "what-it-says");
            reader.setDaemon(true);
            reader.start();
            return started;
        }

        String address() {
            return "http://127.0.0.1:" + port;
        }

        void startAnew(String at) throws IOException {
            if (process != null) {
                process.toHandle().destroy();
                process.onExit().join();
            }
            process = start(at);
        }

        void type(String line) throws IOException {
            Writer typing = Objects.requireNonNull(process).outputWriter(StandardCharsets.UTF_8);
            typing.write(line + "\n");
            typing.flush();
        }
    }

    @BeforeEach
    void start() throws IOException {
        assumeTrue(
                Files.isDirectory(TOOLS) || Boolean.getBoolean("rest.tools.required"),
                "Maybe: sh adapters-rest/server/src/test/npm/install.sh");
        Path examples = Project.root().resolve("docs/examples");
        Folders.copy(examples.resolve("serve"), folder.resolve("serve"));
        server = new Program(List.of("serve", folder.resolve("serve").toString(), "--dev"));
        server.startAnew("2025-03-14T07:55");
        kiosk = new Program(List.of(
                "kiosk",
                examples.resolve("kiosk").toString(),
                "--reader=emulated",
                "--state=" + folder.resolve("state")));
    }

    @AfterEach
    void stop() {
        running.forEach(each -> each.destroyForcibly().onExit().join());
    }

    @Test
    void SYS_7_what_is_tapped_at_the_door_is_seen_approved_closed_and_had() throws Exception {
        Process browser = new ProcessBuilder(
                        "node",
                        Project.root()
                                .resolve("examples/src/test/browser/from-the-door.mjs")
                                .toString(),
                        TOOLS.toString(),
                        chromium().toString(),
                        kiosk.address() + "/",
                        server.address() + "/",
                        folder.toString(),
                        System.getProperty("kvittens.shots", ""))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        running.add(browser);
        String outcome = serve(browser);

        assertThat(outcome).isEqualTo("ok");
        try (ReadableWorkbook book =
                new ReadableWorkbook(folder.resolve("basis.xlsx").toFile())) {
            assertThat(book.getFirstSheet().read().stream()
                            .flatMap(Row::stream)
                            .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                            .map(Cell::asNumber))
                    .anyMatch(amount -> PAID.subtract(amount).abs().compareTo(FIVE_MINUTES) < 0);
        }
    }

    /** Does what the browser wants, and says so; to what it says last. */
    private String serve(Process browser) throws IOException {
        BufferedReader said = browser.inputReader(StandardCharsets.UTF_8);
        Writer told = browser.outputWriter(StandardCharsets.UTF_8);
        String line = said.readLine();
        while (line != null && !line.equals("ok") && !line.startsWith("wrong ")) {
            String of = line.substring(line.indexOf(' ') + 1);
            switch (line.substring(0, line.indexOf(' '))) {
                case "tap" -> kiosk.type(of);
                case "kiosk" -> kiosk.startAnew(of);
                default -> {
                    server.startAnew(of);
                    kiosk.startAnew(of);
                }
            }
            told.write("done\n");
            told.flush();
            line = said.readLine();
        }
        return String.valueOf(line);
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
