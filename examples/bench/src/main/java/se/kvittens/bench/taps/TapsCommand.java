package se.kvittens.bench.taps;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kvittens.bench.figure.OwnFolder;
import se.kvittens.bench.figure.Percentiles;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.store.outbox.FileOutbox;

/** Measures from a tap to the screen. */
@Command(
        name = "taps",
        mixinStandardHelpOptions = true,
        description =
                "Tells how long it takes from a tap to the screen, on the emulated reader and an outbox in a file.")
public final class TapsCommand implements Callable<Integer> {

    private static final int REFUSED = 2;
    private static final double NANOS_PER_MILLI = 1e6;

    @Option(names = "--taps", description = "how many are measured; default: ${DEFAULT-VALUE}")
    int taps = 1000;

    @Option(names = "--warm-up", description = "how many before that do not count; default: ${DEFAULT-VALUE}")
    int warmUp = 1000;

    @Option(names = "--folder", description = "where the outbox is to be, which says what disk is measured")
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    private final PrintWriter out;

    /** Prints there. */
    public TapsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (taps < 1 || warmUp < 0) {
            out.println("At least one tap is to be measured.");
            return REFUSED;
        }
        try (OwnFolder own = OwnFolder.in(folder, "kvittens-taps")) {
            measure(own.path().resolve("outbox"));
        }
        return 0;
    }

    private void measure(Path file) throws IOException {
        RuleBooks books = RuleBookFolder.bundled();
        try (FileOutbox outbox = FileOutbox.open(file)
                .getOrElseThrow(fault -> new IOException("The outbox " + file + " can't be opened: " + fault))) {
            TapRun run = new TapRun(
                    outbox, () -> books, books.municipalities().iterator().next());
            run.taps(warmUp);
            print(run.taps(taps));
            run.stop();
        }
    }

    private void print(TapRun.Timed timed) {
        out.printf("%d taps, after %d that do not count; milliseconds%n", taps, warmUp);
        out.printf("%-24s%12s%12s%12s%n", "", "median", "99 %", "most");
        print("from tap to screen", timed.whole());
        print("of that, in the outbox", timed.outbox());
        print("of that, all else", timed.besideOutbox());
    }

    private void print(String part, List<Long> lengths) {
        Percentiles of = Percentiles.of(lengths);
        out.printf(
                Locale.ROOT,
                "%-24s%12.3f%12.3f%12.3f%n",
                part,
                of.median() / NANOS_PER_MILLI,
                of.ninetyNinth() / NANOS_PER_MILLI,
                of.most() / NANOS_PER_MILLI);
    }
}
