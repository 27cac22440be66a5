package se.kvittens.examples.cli;

import java.io.IOException;
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
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.examples.generate.feed.FeedFolder;
import se.kvittens.examples.generate.feed.ProviderExport;
import se.kvittens.files.monthfolder.MonthHead;
import se.kvittens.files.rulebook.RuleBookFolder;

/** Makes the month folders of made-up providers, settles them, and says what to try next. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Context context;
    private final InstantSource clock;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    Path out = Path.of("kvittens-demo");

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "demo.seed")
    long seed = DemoMonths.USUAL_SEED;

    DemoCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    /** Done, though there are deviations: a demo without any would show nothing. */
    @Override
    public Integer call() throws IOException {
        context.terminal().out().println(context.say("demo.heading", "Haninge"));
        for (YearMonth month : DemoMonths.MONTHS) {
            context.terminal().progress(context.say("demo.write"));
            Path feeds = out.resolve("feeds-" + month);
            export(month, feeds);
            context.terminal().endProgress();
            context.terminal().out().println();
            context.terminal().out().println(context.say("demo.month", month));
            if (importFrom(feeds, month) == ExitCode.REFUSED || settle(folderOf(month), month) == ExitCode.REFUSED) {
                return ExitCode.REFUSED;
            }
        }
        if (reconcile(DemoMonths.MONTHS.get(0)) == ExitCode.REFUSED) {
            return ExitCode.REFUSED;
        }
        sayWhatIsNext();
        return ExitCode.DONE;
    }

    /** As the two systems would export it. */
    private void export(YearMonth month, Path feeds) throws IOException {
        List<ProviderMonth> months = DemoMonths.of(seed, month);
        ProviderMonth any = months.get(0);
        RuleBook book = RuleBookFolder.bundled()
                .rulesFor(any.municipality(), month)
                .orElseThrow(() -> new IllegalStateException("There is no rule book for " + month + "."));
        MonthHead head = new MonthHead(any.municipality(), month, any.publishedLocks(), any.prices());
        FeedFolder folder = new FeedFolder(feeds, head, book);
        for (ProviderMonth each : months) {
            try (ProviderExport files = folder.next(each.provider())) {
                files.add(each.recipients(), each.visits());
            }
        }
        folder.close();
    }

    private int importFrom(Path feeds, YearMonth month) throws IOException {
        ImportCommand command = new ImportCommand(context);
        command.intake = feeds;
        command.out = folderOf(month);
        return command.call();
    }

    /** What the two systems hold of the month of their change. */
    private int reconcile(YearMonth month) throws IOException {
        context.terminal().out().println();
        ReconcileCommand command = new ReconcileCommand(context);
        command.folder.folder = folderOf(month);
        command.out = out.resolve("reconciliation-" + month);
        return command.call();
    }

    private Path folderOf(YearMonth month) {
        return out.resolve("month-" + month);
    }

    private int settle(Path folder, YearMonth month) throws IOException {
        FolderOptions options = new FolderOptions();
        options.folder = folder;
        Optional<FolderOptions.Opened> opened = options.open(context);
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
