package se.kvittens.examples.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.examples.cli.basis.BasisOptions;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.monthfolder.manifest.Manifest;
import se.kvittens.files.monthreport.MonthReportFile;
import se.kvittens.files.monthreport.MonthReportProfile;

/** Writes the month reporting rows of a month folder, by a profile. */
@Command(name = "month-report")
public final class MonthReportCommand implements Callable<Integer> {

    private final Context context;
    private final InstantSource clock;

    @Mixin
    FolderOptions folder = new FolderOptions();

    @Mixin
    BasisOptions basis = new BasisOptions();

    @Option(names = "--profile", required = true, paramLabel = "PROFILE", descriptionKey = "monthReport.profile")
    Path profile = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "monthReport.out")
    Path out = Path.of(".");

    public MonthReportCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(out)) {
            return context.refuse(context.say("report.isFolder", out));
        }
        Faults faults = new Faults();
        Optional<MonthReportProfile> read = MonthReportProfile.read(profile, faults);
        Optional<FolderOptions.Opened> opened = folder.open(context);
        if (read.isPresent() && opened.isPresent()) {
            faultsOf(read.get(), opened.get()).forEach(faults::add);
        }
        if (!faults.isEmpty()) {
            return context.refuse(faults);
        }
        if (opened.isEmpty() || read.isEmpty()) {
            return ExitCode.REFUSED;
        }
        return new MonthReportRun(context, opened.get(), folder.isSkippingRejects())
                .into(out, read.get(), basis.basis(clock.instant()));
    }

    private static List<Fault> faultsOf(MonthReportProfile profile, FolderOptions.Opened opened) {
        return MonthReportFile.faultsOf(
                profile,
                opened.folder().rules().visits().tasks().table(),
                opened.folder().manifest().providers().stream()
                        .map(Manifest.Provider::name)
                        .toList());
    }
}
