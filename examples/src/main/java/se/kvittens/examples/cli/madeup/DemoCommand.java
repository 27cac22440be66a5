package se.kvittens.examples.cli.madeup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.examples.cli.basis.BasisOptions;
import se.kvittens.examples.cli.basis.DocumentOptions;
import se.kvittens.examples.cli.feed.ImportCommand;
import se.kvittens.examples.cli.feed.ReconcileRun;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.settle.SettleRun;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.examples.demo.DemoSystems;
import se.kvittens.files.rulebook.RuleBookFolder;

/** Imports the months of made-up providers from two systems, settles and reconciles them, and says what to try next. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {

    private final Context context;
    private final InstantSource clock;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    Path out = Path.of("kvittens-demo");

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "demo.seed")
    long seed = DemoMonths.USUAL_SEED;

    public DemoCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    /** Done, though there are deviations: a demo without any would show nothing. */
    @Override
    public Integer call() throws IOException {
        context.terminal().out().println(context.say("demo.heading", "Haninge"));
        for (YearMonth month : DemoMonths.MONTHS) {
            context.terminal().out().println();
            context.terminal().out().println(context.say("demo.month", month));
            if (importFromSystems(month) == ExitCode.REFUSED || settle(folderOf(month), month) == ExitCode.REFUSED) {
                return ExitCode.REFUSED;
            }
        }
        if (reconcile(DemoMonths.MONTHS.get(0)) == ExitCode.REFUSED) {
            return ExitCode.REFUSED;
        }
        sayWhatIsNext();
        return ExitCode.DONE;
    }

    /** The simulated system runs only for as long as it is asked. */
    private int importFromSystems(YearMonth month) throws IOException {
        PrintWriter terminal = context.terminal().out();
        context.terminal().progress(context.say("demo.write"));
        try (DemoSystems systems = DemoSystems.start(seed, month, clock)) {
            Path feeds = out.resolve("feeds-" + month);
            systems.writeIntake(feeds);
            context.terminal().endProgress();
            terminal.println(context.say("demo.lifecare", systems.address()));
            terminal.println(
                    systems.exported() > 0
                            ? context.say("demo.phoniro", systems.exported(), feeds)
                            : context.say("demo.noPhoniro"));
            context.terminal().flush();
            int exitCode = importFrom(feeds, month);
            terminal.println(context.say("demo.stopped", systems.requests()));
            return exitCode;
        }
    }

    private int importFrom(Path feeds, YearMonth month) throws IOException {
        return ImportCommand.withSecret(context, DemoSystems.SECRET).call(feeds, folderOf(month));
    }

    /** What the two systems hold of the month of their change. */
    private int reconcile(YearMonth month) throws IOException {
        context.terminal().out().println();
        Optional<FolderOptions.Opened> opened =
                FolderOptions.of(folderOf(month)).open(context);
        return opened.isEmpty()
                ? ExitCode.REFUSED
                : new ReconcileRun(context, opened.get(), false).into(out.resolve("reconciliation-" + month), false);
    }

    private Path folderOf(YearMonth month) {
        return out.resolve("month-" + month);
    }

    private int settle(Path folder, YearMonth month) throws IOException {
        Optional<FolderOptions.Opened> opened = FolderOptions.of(folder).open(context);
        return opened.isEmpty()
                ? ExitCode.REFUSED
                : new SettleRun(
                                context,
                                opened.get(),
                                false,
                                DocumentOptions.all().in(context.locale()))
                        .into(out.resolve("basis-" + month), new BasisOptions().basis(clock.instant()), false);
    }

    private void sayWhatIsNext() {
        YearMonth last = DemoMonths.MONTHS.get(DemoMonths.MONTHS.size() - 1);
        Path folder = folderOf(last);
        var terminal = context.terminal().out();
        terminal.println();
        terminal.println(context.say("demo.next"));
        terminal.println("  ./kvittens explain " + folder + " --month " + last + " --recipient "
                + recipientToExplain(last) + " --lang sv");
        terminal.println("  ./kvittens settle " + folder + " --month " + last + " --preliminary --as-of "
                + last.atDay(20) + "T12:00");
        terminal.println(
                "  ./kvittens report providers " + folderOf(DemoMonths.MONTHS.get(0)) + " " + folder + " --lang sv");
        terminal.println("  ./kvittens rulebook show " + DemoMonths.MUNICIPALITY + "/2024-10-01 --lang sv");
        terminal.println(
                "  ./kvittens rulebook diff " + DemoMonths.MUNICIPALITY + "-v2 " + DemoMonths.MUNICIPALITY + "-v3");
        terminal.println("  ./kvittens deadlines --municipality " + DemoMonths.MUNICIPALITY + " --year 2025");
    }

    /** One whose month says much: over what was granted, with an approved excess or readjustment if there is one. */
    private String recipientToExplain(YearMonth month) {
        Settle settle = new Settle(RuleBookFolder.bundled());
        return DemoMonths.of(seed, month).stream()
                .limit(1)
                .flatMap(each ->
                        settle.settle(each, new Basis(Optional.empty(), true)).toJavaStream())
                .map(Settlement::recipients)
                .flatMap(List::stream)
                .filter(DemoCommand::isCapped)
                .findFirst()
                .map(each -> each.recipient().id().value())
                .orElse("r0001");
    }

    private static boolean isCapped(RecipientMonth month) {
        return month.deviations().stream().map(Deviation::code).anyMatch(DeviationCode.EXECUTED_OVER_GRANTED::equals);
    }
}
