package se.kvittens.bench.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.bench.figure.OwnFolder;
import se.kvittens.bench.figure.Percentiles;
import se.kvittens.files.rulebook.RuleBookFolder;

/** Measures a server under load, and kills it. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how many receipts a server takes down a second and how long each takes, with event streams open;",
            "then takes its database away (--stop), kills it while receipts come in, starts it anew, and asks for all",
            "that it had acknowledged."
        })
public final class LoadCommand implements Callable<Integer> {

    private static final int FINDINGS = 1;
    private static final int REFUSED = 2;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    @Option(names = "--receipts", description = "how many are measured; default: ${DEFAULT-VALUE}")
    int receipts = 20_000;

    @Option(
            names = "--warm-up",
            description = "how many of each kiosk before that do not count; default: ${DEFAULT-VALUE}")
    int warmUp = 200;

    @Option(names = "--kiosks", description = "how many hand in at the same time; default: ${DEFAULT-VALUE}")
    int kiosks = 16;

    @Option(names = "--each", description = "how many in a request, 1 to 5,000; default: ${DEFAULT-VALUE}")
    int each = 1;

    @Option(names = "--streams", description = "how many listen to what happens; default: ${DEFAULT-VALUE}")
    int streams = 100;

    @Option(names = "--kills", description = "how often it is killed afterwards; default: ${DEFAULT-VALUE}")
    int kills = 3;

    @Mixin
    final Outage outage = new Outage();

    @Option(names = "--folder", description = "where the store is to be, which says what disk is measured")
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    @Parameters(description = "options of `kvittens serve`, after `--`, such as `--database URL`")
    List<String> more = List.of();

    private final PrintWriter out;

    /** Prints there. */
    public LoadCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (kiosks < 1 || each < 1 || each > 5000 || receipts < kiosks * each || streams < 0 || kills < 0) {
            out.println("Each kiosk is to hand in at least once, with 1 to 5,000 in a request.");
            return REFUSED;
        }
        if (outage.isAskedFor() && !outage.isWhole()) {
            out.println("A database that is stopped is to be started: --stop and --start, --away of 0 or more.");
            return REFUSED;
        }
        try (OwnFolder own = OwnFolder.in(folder, "kvittens-load")) {
            ServedProcess.prepare(
                    own.path(),
                    RuleBookFolder.bundled().municipalities().iterator().next());
            return run(own.path());
        } catch (IOException stopped) {
            out.println(stopped.getMessage());
            return REFUSED;
        }
    }

    private int run(Path own) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Instant from = Instant.now().minus(Duration.ofDays(1));
        List<Kiosk> all = IntStream.range(0, kiosks)
                .mapToObj(number -> new Kiosk(client, "k" + number, from))
                .toList();
        Together together = new Together(all);
        boolean isWhole = measure(own, client, all);
        if (outage.isAskedFor()) {
            try (ServedProcess server = ServedProcess.start(own, more)) {
                isWhole &= outage.goThrough(server.address(), together, kiosks, out);
            }
        }
        for (int times = 0; times < kills; times++) {
            killWhileTheyHandIn(own, together);
        }
        try (ServedProcess server = ServedProcess.start(own, more)) {
            long missing = together.all(kiosk -> kiosk.missing(server.address()));
            out.printf(
                    Locale.ROOT,
                    "killed %d times: %d acknowledged, %d of them missing%n",
                    kills,
                    acknowledged(all),
                    missing);
            return isWhole && missing == 0 ? 0 : FINDINGS;
        }
    }

    private static long acknowledged(List<Kiosk> all) {
        return all.stream().mapToLong(kiosk -> kiosk.acknowledged().size()).sum();
    }

    /** Whether all streams stayed open, and each receipt was taken. */
    private boolean measure(Path own, HttpClient client, List<Kiosk> all) throws IOException, InterruptedException {
        try (ServedProcess server = ServedProcess.start(own, more)) {
            URI address = server.address();
            Together together = new Together(all);
            together.all(kiosk -> handIn(kiosk, address, Math.max(1, warmUp / each)));
            all.forEach(Kiosk::forgetLengths);
            tellHeld("before anybody listens", server);
            OpenStreams listening = OpenStreams.at(client, address, streams);
            tellHeld("with %d streams open".formatted(listening.open()), server);
            long before = acknowledged(all);
            long began = System.nanoTime();
            together.all(kiosk -> handIn(kiosk, address, receipts / kiosks / each));
            double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
            print(acknowledged(all) - before, seconds, all, listening);
            tellHeld("afterwards", server);
            return listening.open() == streams
                    && acknowledged(all) - before == (long) receipts / kiosks / each * each * kiosks;
        }
    }

    private void tellHeld(String when, ServedProcess server) {
        server.held().ifPresent(held -> out.printf("the server %s: %s%n", when, held));
        out.flush();
    }

    private long handIn(Kiosk kiosk, URI server, int times) throws InterruptedException {
        for (int i = 0; i < times && kiosk.handIn(server, each); i++) {
            // Goes on.
        }
        return 0;
    }

    private void print(long taken, double seconds, List<Kiosk> all, OpenStreams listening) {
        List<Long> lengths = new ArrayList<>();
        all.forEach(kiosk -> lengths.addAll(kiosk.lengths()));
        Percentiles of = Percentiles.of(lengths);
        out.printf("%d kiosks at the same time, %d in a request, %d streams open%n", kiosks, each, listening.open());
        out.printf(Locale.ROOT, "%d receipts taken down, %.0f a second%n", taken, taken / seconds);
        out.printf(
                Locale.ROOT,
                "a request, in milliseconds: median %.2f, 99 %% %.2f, most %.2f%n",
                of.median() / NANOS_PER_MILLI,
                of.ninetyNinth() / NANOS_PER_MILLI,
                of.most() / NANOS_PER_MILLI);
        out.printf("%d events told to those who listen%n", listening.events());
    }

    /** Killed once each kiosk has been answered some times, in the midst of requests. */
    private void killWhileTheyHandIn(Path own, Together together) throws IOException, InterruptedException {
        try (ServedProcess server = ServedProcess.start(own, more)) {
            AtomicLong left = new AtomicLong(Math.max(kiosks, warmUp / each));
            together.all(kiosk -> {
                while (kiosk.handIn(server.address(), each)) {
                    if (left.decrementAndGet() == 0) {
                        server.kill();
                    }
                }
                return 0;
            });
        }
    }
}
