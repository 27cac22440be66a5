package se.kvittens.examples.cli.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.application.importing.feed.FeedInterrupted;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.examples.cli.folder.Rejects;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.folder.StagedFolder;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.intake.Deliveries;
import se.kvittens.files.intake.IntakeImport;
import se.kvittens.files.intake.IntakeImport.ProviderReport;
import se.kvittens.files.intake.remote.RemoteSource;

/** Imports what other systems have exported into a month folder. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    private final Context context;
    private final Supplier<LifecareSource> connecting;

    @Parameters(index = "0", paramLabel = "INTAKE", descriptionKey = "import.intake")
    Path intake = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "import.out")
    Path out = Path.of(".");

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    @Option(names = "--skip-rejects", descriptionKey = "import.skipRejects")
    boolean skipRejects;

    @Option(names = "--json", descriptionKey = "settle.json")
    boolean asJson;

    public ImportCommand(Context context) {
        this(context, LifecareSource::new);
    }

    private ImportCommand(Context context, Supplier<LifecareSource> connecting) {
        this.context = context;
        this.connecting = connecting;
    }

    /** With a secret that whoever asks knows, not that of the environment. */
    public static ImportCommand withSecret(Context context, String secret) {
        return new ImportCommand(context, () -> new LifecareSource(Optional.of(secret)));
    }

    /** The same as with these two on the command line. */
    public int call(Path from, Path into) throws IOException {
        intake = from;
        out = into;
        return call();
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && Files.isSameFile(intake, out)) {
            return context.refuse(context.say("import.sameFolder", out));
        }
        Optional<RuleBooks> books = ruleBooks.read(context);
        if (books.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (LifecareSource lifecare = connecting.get()) {
            Either<List<Fault>, IntakeImport> opened = IntakeImport.open(intake, books.get(), lifecare);
            if (opened.isLeft()) {
                return context.refuse(opened.getLeft());
            }
            return heard(opened.get(), lifecare);
        }
    }

    /** Half of what another system holds is no month: what was there stays, and it can be asked again. */
    private int heard(IntakeImport run, LifecareSource lifecare) throws IOException {
        try {
            return run(run, lifecare);
        } catch (FeedInterrupted interrupted) {
            String address = run.intake().remote().map(RemoteSource::address).orElse("");
            return context.refuse(context.say(
                    "import.interrupted",
                    address,
                    interrupted.source(),
                    new InterruptionText(context).of(interrupted.answer())));
        }
    }

    private int run(IntakeImport run, LifecareSource lifecare) throws IOException {
        List<ProviderReport> reports = new ArrayList<>();
        int providers = run.intake().month().manifest().providers().size();
        try (StagedFolder staged = StagedFolder.beside(out)) {
            run.run(staged.path(), report -> {
                reports.add(report);
                context.terminal().progress(context.say("settle.progress", reports.size(), providers));
            });
            context.terminal().endProgress();
            Rejects rejects = new Rejects();
            rejects.add(run.log().faults(), run.log().rejected());
            rejects.reportOrForget(context, out);
            run.writeRejected(out);
            if (!rejects.isEmpty() && (!skipRejects || run.log().hasUnreadFile())) {
                return context.refuse(context.say("import.rejects"));
            }
            staged.moveTo(out);
            say(run, reports, lifecare.told());
            return rejects.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private void say(IntakeImport run, List<ProviderReport> reports, Map<Deliveries.Kind, Long> told)
            throws IOException {
        var terminal = context.terminal().out();
        if (asJson) {
            terminal.println(new ObjectMapper().writeValueAsString(fields(run, reports, told)));
            return;
        }
        run.intake()
                .remote()
                .ifPresent(source -> terminal.println(context.say(
                        "import.remote",
                        source.address(),
                        told.getOrDefault(Deliveries.Kind.RECIPIENTS, 0L),
                        told.getOrDefault(Deliveries.Kind.CARERS, 0L),
                        told.getOrDefault(Deliveries.Kind.ORDERS, 0L),
                        told.getOrDefault(Deliveries.Kind.ABSENCES, 0L),
                        told.getOrDefault(Deliveries.Kind.VISITS, 0L))));
        run.log()
                .counts()
                .forEach((delivery, counts) -> terminal.println(context.say(
                        "import.delivery",
                        delivery.name(),
                        counts.records(),
                        counts.told(),
                        counts.skipped(),
                        counts.rejected())));
        for (ProviderReport report : reports) {
            terminal.println(context.say(
                    "import.provider", report.provider(), report.recipients(), report.visits(), report.pairs()));
            terminal.println(context.say(
                    "import.tellings",
                    report.counts().first(),
                    report.counts().newer(),
                    report.counts().older(),
                    report.counts().again(),
                    report.counts().otherMonths(),
                    report.gone()));
        }
        terminal.println(context.say("import.written", out));
    }

    private static Map<String, Object> fields(
            IntakeImport run, List<ProviderReport> reports, Map<Deliveries.Kind, Long> told) {
        List<Object> deliveries = new ArrayList<>();
        run.log()
                .counts()
                .forEach((delivery, counts) -> deliveries.add(Map.of("file", delivery.name(), "records", counts)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("deliveries", deliveries);
        run.intake().remote().ifPresent(source -> fields.put("lifecare", told));
        fields.put("providers", reports);
        fields.put("rejectedRows", run.log().rejected());
        return fields;
    }
}
