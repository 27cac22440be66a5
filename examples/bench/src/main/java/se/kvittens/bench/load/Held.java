package se.kvittens.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a process holds, as Linux tells it.
 *
 * @param kilobytes of memory that are in use now, its code among them
 */
record Held(long threads, long kilobytes) {

    private static final String THREADS = "Threads:";
    private static final String RESIDENT = "VmRSS:";

    /** Empty where the system does not tell. */
    static Optional<Held> by(long process) {
        try {
            List<String> told = Files.readAllLines(Path.of("/proc", String.valueOf(process), "status"));
            return Optional.of(new Held(number(told, THREADS), number(told, RESIDENT)));
        } catch (IOException untold) {
            return Optional.empty();
        }
    }

    private static long number(List<String> told, String name) {
        return told.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    @Override
    public String toString() {
        return threads + " threads, " + kilobytes / 1024 + " MB";
    }
}
