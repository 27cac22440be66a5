package se.kvittens.examples.cli.madeup;

import io.vavr.control.Either;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.examples.bench.Bench;
import se.kvittens.examples.bench.BenchMonths;
import se.kvittens.examples.bench.Subject;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.folder.StagedFolder;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.frame.Terminal;
import se.kvittens.examples.cli.settle.SettleRun;

/** Measures what settling a month costs: the rules alone, and the whole command beside splitting its CSV. */
@Command(name = "bench")
public final class BenchCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "bench.folder")
    @Nullable
    Path folder;

    @Option(names = "--visits", paramLabel = "N", descriptionKey = "bench.visits")
    long visits = 200_000;

    @Option(names = "--providers", paramLabel = "P", descriptionKey = "bench.providers")
    int providers = 20;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "bench.threads")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--rounds", paramLabel = "R", descriptionKey = "bench.rounds")
    int rounds = 3;

    @Option(names = "--warm-up", paramLabel = "R", descriptionKey = "bench.warmUp")
    int warmUp = 2;

    @Option(names = "--json", descriptionKey = "bench.json")
    boolean asJson;

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    public BenchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (threads < 1 || rounds < 1 || warmUp < 0 || providers < 1 || visits < providers) {
            return context.refuse(context.say("bench.numbers"));
        }
        Path usual = Path.of(System.getProperty("java.io.tmpdir"), "kvittens-bench");
        try (StagedFolder scratch = StagedFolder.beside(usual)) {
            Path basis = scratch.path().resolve("basis");
            if (folder != null) {
                return measure(folder, basis);
            }
            context.terminal().progress(context.say("bench.writing"));
            Path month = scratch.path().resolve("month");
            BenchMonths.write(month, visits, providers);
            return measure(month, basis);
        }
    }

    private int measure(Path month, Path basis) throws Exception {
        FolderOptions options = FolderOptions.of(month, ruleBooks);
        Optional<FolderOptions.Opened> opened = options.open(context);
        if (opened.isEmpty() || settle(opened.get(), basis) == ExitCode.REFUSED) {
            return ExitCode.REFUSED;
        }
        context.terminal().progress(context.say("bench.measuring"));
        Either<String, Subject> subject =
                Subject.read(opened.get().folder(), opened.get().books());
        if (subject.isLeft()) {
            return context.refuse(context.say("bench.faults", subject.getLeft()));
        }
        Bench bench = new Bench(threads, warmUp, rounds);
        Bench.Result result = bench.run(subject.get(), () -> settleAgain(options, basis));
        context.terminal().endProgress();
        BenchReport report = new BenchReport(bench, subject.get(), result);
        if (asJson) {
            context.terminal().out().println(report.json());
        } else {
            report.print(context);
        }
        return ExitCode.DONE;
    }

    /** The folder is opened again, as a run of its own would. */
    private int settleAgain(FolderOptions options, Path basis) throws Exception {
        return settle(options.open(context).orElseThrow(), basis);
    }

    /** What it refuses is said; its summary is not. */
    private int settle(FolderOptions.Opened opened, Path basis) throws Exception {
        Terminal quiet = new Terminal(
                new PrintWriter(Writer.nullWriter()), context.terminal().err(), false);
        return new SettleRun(new Context(quiet, context.locale()), opened, false, List.of())
                .into(basis, Subject.BASIS, false);
    }
}
