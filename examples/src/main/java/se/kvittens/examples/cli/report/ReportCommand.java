package se.kvittens.examples.cli.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kvittens.examples.cli.basis.BasisOptions;
import se.kvittens.examples.cli.folder.RuleBookOptions;
import se.kvittens.examples.cli.folder.StagedFolder;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.report.ReportFile;
import se.kvittens.files.report.ReportFormat;
import se.kvittens.files.report.ReportName;

/** Reports on the visits of month folders, over any days. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {

    private final Context context;
    private final InstantSource clock;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "report.name")
    ReportName name = ReportName.VISITS;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FOLDER", descriptionKey = "report.folders")
    List<Path> folders = List.of();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "report.from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "report.to")
    @Nullable
    LocalDate to;

    @Option(names = "--format", paramLabel = "F", descriptionKey = "report.format")
    ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "report.out")
    @Nullable
    Path out;

    @Option(
            names = "--as-of",
            paramLabel = "T",
            converter = BasisOptions.LocalTimeConverter.class,
            descriptionKey = "report.asOf")
    @Nullable
    Instant asOf;

    @Option(names = "--skip-rejects", descriptionKey = "skipRejects")
    boolean skipRejects;

    @Mixin
    RuleBookOptions ruleBooks = new RuleBookOptions();

    public ReportCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (out == null && !format.isPlain()) {
            return context.refuse(context.say("report.needsFile", format));
        }
        if (out != null && Files.isDirectory(out)) {
            return context.refuse(context.say("report.isFolder", out));
        }
        Optional<ReportMonths> months = ReportMonths.open(folders, ruleBooks, context);
        if (months.isEmpty()) {
            return ExitCode.REFUSED;
        }
        LocalDate first = from == null ? months.get().days().start() : from;
        LocalDate last = to == null ? months.get().days().end().minusDays(1) : to;
        Optional<ReportMonths> within = months.get().within(first, last);
        if (within.isEmpty()) {
            return context.refuse(context.say("report.noDays", first, last));
        }
        return write(within.get());
    }

    /** Beside its place first: what is refused on the way leaves nothing. */
    private int write(ReportMonths months) throws IOException {
        Path place = out == null ? Path.of(System.getProperty("java.io.tmpdir"), "kvittens-report") : out;
        try (StagedFolder staged = StagedFolder.beside(place)) {
            Path draft = staged.path().resolve(place.getFileName());
            ReportRun run = new ReportRun(context, months, skipRejects);
            if (!run.write(new ReportFile.Asked(name, format, months.days()), asOf(), draft)) {
                return ExitCode.REFUSED;
            }
            if (out == null) {
                show(draft);
            } else {
                staged.moveFileTo(place);
                context.terminal().out().println(context.say("report.written", out));
            }
            return run.leftOut() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    /** Part by part: a report of visits may be longer than memory. */
    private void show(Path report) throws IOException {
        try (Reader in = Files.newBufferedReader(report)) {
            in.transferTo(context.terminal().out());
        }
    }

    private Instant asOf() {
        return asOf == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : asOf;
    }
}
