package se.kvittens.rest.overview;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** One browser for all scenarios, which are scripts of node. */
final class Driver implements AutoCloseable {

    private static final String TIME = "time ";
    private static final Path SCRIPTS = Path.of("src/test/npm/browser").toAbsolutePath();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter told;

    Driver() throws IOException {
        // By -Dkvittens.shots=FOLDER it leaves pictures there.
        this.process = new ProcessBuilder(
                        "node",
                        SCRIPTS.resolve("drive.mjs").toString(),
                        BrowserThere.TOOLS.toString(),
                        BrowserThere.chromium().orElseThrow().toString(),
                        System.getProperty("kvittens.shots", ""))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.told = process.outputWriter(StandardCharsets.UTF_8);
    }

    /**
     * Has a scenario played.
     *
     * @param downloads the folder in which it leaves files
     * @param time is told what time it is to be
     */
    void play(String scenario, int port, Path downloads, Consumer<Instant> time) throws IOException {
        tell("%s %d %s".formatted(scenario, port, downloads));
        String line = said.readLine();
        while (line != null && line.startsWith(TIME)) {
            time.accept(Instant.parse(line.substring(TIME.length())));
            tell("done");
            line = said.readLine();
        }
        if (!"ok".equals(line)) {
            String wrong = line == null ? "The driver ended." : line.replaceFirst("^wrong ", "");
            throw new AssertionError(
                    scenario + ": " + (wrong.startsWith("\"") ? MAPPER.readValue(wrong, String.class) : wrong));
        }
    }

    private void tell(String line) throws IOException {
        told.write(line + "\n");
        told.flush();
    }

    @Override
    public void close() throws IOException {
        told.close();
        process.onExit().join();
    }
}
