package se.kvittens.bench.compare;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.bench.BenchMonths;
import se.kvittens.examples.bench.Measured;
import se.kvittens.examples.bench.Subject;
import se.kvittens.examples.cli.Main;
import se.kvittens.examples.cli.frame.Terminal;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** Kvittens beside DuckDB and Drools on one month folder. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Measures Kvittens beside DuckDB and Drools on the same visits, in one run.")
public final class CompareCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "a month folder with all columns; default: one that is made and left in the scratch folder")
    @Nullable
    Path folder;

    @Option(names = "--visits", description = "visits of the month that is made; default: ${DEFAULT-VALUE}")
    long visits = 200_000;

    @Option(names = "--providers", description = "of the month that is made; default: ${DEFAULT-VALUE}")
    int providers = 20;

    @Option(names = "--threads", description = "of Kvittens and DuckDB; default: ${DEFAULT-VALUE}")
    int threads = 2;

    @Option(names = "--rounds", description = "that count; default: ${DEFAULT-VALUE}")
    int rounds = 3;

    @Option(names = "--warm-up", description = "rounds that do not; default: ${DEFAULT-VALUE}")
    int warmUp = 1;

    @Option(names = "--memory", description = "DuckDB's most; default: ${DEFAULT-VALUE}")
    String memory = "8GB";

    @Option(names = "--drools-visits", description = "visits for Drools, about; default: ${DEFAULT-VALUE}")
    long droolsVisits = 100_000;

    @Option(names = "--scratch", description = "where files go; default: examples/bench/target/tmp")
    Path scratch = besideTheProgram();

    private final PrintWriter out;

    /** Prints there. */
    public CompareCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        RuleBooks books = RuleBookFolder.bundled();
        Path month = folder == null ? made() : folder;
        Either<List<Fault>, MonthFolder> opened = MonthFolder.open(month, books);
        if (opened.isLeft() || settle(month) == REFUSED) {
            return refuse(month + " is no month folder that can be settled; `kvittens settle` says why.");
        }
        Either<String, Subject> subject = Subject.read(opened.get(), books);
        if (subject.isLeft()) {
            return refuse("The files of " + subject.getLeft() + " have faults; `kvittens settle` lists them.");
        }
        try (DuckDb database = DuckDb.open(threads, memory, scratch.resolve("duckdb"));
                Comparison comparison = new Comparison(subject.get(), database, threads, droolsVisits)) {
            ComparisonTable table = new ComparisonTable(out, subject.get(), comparison);
            table.printWhatAgrees();
            Measured<Part> measured = comparison.run(() -> settle(month), warmUp, rounds);
            table.print(measured, threads, rounds, warmUp);
        }
        return 0;
    }

    private Path made() throws IOException {
        Path month = Files.createDirectories(scratch).resolve("month-of-" + visits);
        BenchMonths.write(month, visits, providers);
        return month;
    }

    /** As on the command line; the exit code. */
    private int settle(Path month) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Path basis = scratch.resolve("basis");
        return Main.run(new Terminal(nowhere, nowhere, false), "settle", month.toString(), "--out", basis.toString());
    }

    private int refuse(String why) {
        out.println(why);
        return REFUSED;
    }

    /** {@code target/tmp}, whether the program runs from its jar or from its classes. */
    private static Path besideTheProgram() {
        URL program = CompareCommand.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(program.toURI()).resolveSibling("tmp");
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(program + " is no place for files.", malformed);
        }
    }
}
