package se.kvittens.store.badday;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a writing process says. */
public final class Said implements AutoCloseable {

    private static final String FAULT = "fault ";

    private final Process process;
    private final BufferedReader reader;
    private final List<String> lines = new ArrayList<>();

    public Said(Process process) {
        this.process = process;
        this.reader = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Reads up to so many more lines; fewer where it ends. */
    public void await(int more) throws IOException {
        for (int count = 0; count < more; count++) {
            String line = reader.readLine();
            if (line == null) {
                return;
            }
            lines.add(line);
        }
    }

    /** Ends it at once, and reads what it had said before. By its handle: the process itself would let go of that. */
    public void kill() throws IOException {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    public void awaitEnd() throws IOException {
        await(Integer.MAX_VALUE);
        process.onExit().join();
    }

    /** The names that it was told are taken down. A last line that was cut off is the beginning of a name. */
    public List<String> acknowledged(String prefix) {
        return lines.stream()
                .filter(line -> line.matches(prefix + "-\\d+"))
                .distinct()
                .toList();
    }

    public List<String> faults() {
        return lines.stream()
                .filter(line -> line.startsWith(FAULT))
                .map(line -> line.substring(FAULT.length()))
                .toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
