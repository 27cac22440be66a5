package se.kvittens.bench.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The database goes away while kiosks hand in, and comes back; they try again until each receipt is acknowledged. */
final class Outage {

    private static final Duration BEFORE = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int OF_EACH_AFTERWARDS = 20;
    private static final double NANOS_PER_SECOND = 1e9;

    @Option(names = "--stop", description = "a command that takes the database away under load; needs --start")
    @Nullable
    String stop;

    @Option(names = "--start", description = "a command that brings it back")
    @Nullable
    String start;

    @Option(names = "--away", description = "for how many seconds; default: ${DEFAULT-VALUE}")
    int away = 60;

    private final Map<Integer, LongAdder> refused = new ConcurrentSkipListMap<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicBoolean isOver = new AtomicBoolean();

    boolean isAskedFor() {
        return stop != null || start != null;
    }

    boolean isWhole() {
        return stop != null && start != null && away >= 0;
    }

    /** Whether the kiosks were answered again afterwards. */
    boolean goThrough(URI server, Together kiosks, int count, PrintWriter out)
            throws IOException, InterruptedException {
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> handIn(server, kiosks));
        Thread.sleep(BEFORE.toMillis());
        long before = acknowledged.get();
        run(Optional.ofNullable(stop).orElseThrow());
        Thread.sleep(Duration.ofSeconds(away).toMillis());
        long whileAway = acknowledged.get();
        run(Optional.ofNullable(start).orElseThrow());
        long back = System.nanoTime();
        boolean isAnswered = isReached(whileAway + 1);
        double first = (System.nanoTime() - back) / NANOS_PER_SECOND;
        boolean isGoingOn = isAnswered && isReached(whileAway + (long) count * OF_EACH_AFTERWARDS);
        isOver.set(true);
        load.join();
        out.printf(
                Locale.ROOT,
                "database away for %d s: %d receipts acknowledged before, %d while it was going, %d after; answered again %.1f s after it was back; refused meanwhile, by status: %s%n",
                away,
                before,
                whileAway - before,
                acknowledged.get() - whileAway,
                first,
                refused);
        return isGoingOn;
    }

    private void handIn(URI server, Together kiosks) {
        try {
            kiosks.all(kiosk -> {
                while (!isOver.get()) {
                    kiosk.insist(server, () -> !isOver.get(), this::refused);
                    acknowledged.incrementAndGet();
                }
                return 0;
            });
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void refused(int status) {
        refused.computeIfAbsent(status, none -> new LongAdder()).increment();
    }

    private boolean isReached(long count) throws InterruptedException {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (acknowledged.get() < count && System.nanoTime() < until) {
            Thread.sleep(LOOK.toMillis());
        }
        return acknowledged.get() >= count;
    }

    private static void run(String command) throws IOException, InterruptedException {
        int status = new ProcessBuilder("sh", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("It ended with " + status + ": " + command);
        }
    }
}
