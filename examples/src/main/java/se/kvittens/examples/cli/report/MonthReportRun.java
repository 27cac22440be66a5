package se.kvittens.examples.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import se.kvittens.application.monthreport.ReportMonth;
import se.kvittens.application.settling.SettleMonth;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.folder.Refusals;
import se.kvittens.examples.cli.folder.Rejects;
import se.kvittens.examples.cli.folder.StagedFolder;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthreport.MonthReportFile;
import se.kvittens.files.monthreport.MonthReportProfile;

/** One month report: of every provider, or refused as a whole. */
final class MonthReportRun {

    private final Context context;
    private final FolderOptions.Opened opened;
    private final boolean skipRejects;
    private final Rejects rejects = new Rejects();
    private Duration executed = Duration.ZERO;

    MonthReportRun(Context context, FolderOptions.Opened opened, boolean skipRejects) {
        this.context = context;
        this.opened = opened;
        this.skipRejects = skipRejects;
    }

    /** Beside its place first: what is refused on the way leaves nothing. Returns the exit code. */
    int into(Path out, MonthReportProfile profile, Basis basis) throws IOException {
        try (StagedFolder staged = StagedFolder.beside(out)) {
            Path draft = staged.path().resolve(out.getFileName());
            MonthReportFile file = MonthReportFile.at(draft, profile);
            SettleMonth.Settled settled;
            try (file) {
                settled = report(file, profile, basis);
            }
            context.terminal().endProgress();
            if (isRefused(settled, file)) {
                return ExitCode.REFUSED;
            }
            staged.moveFileTo(out);
            say(out, file);
            return rejects.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private SettleMonth.Settled report(MonthReportFile file, MonthReportProfile profile, Basis basis) {
        FolderMonths months = new FolderMonths(opened.folder(), skipRejects, input -> {
            rejects.add(input);
            context.terminal().progress(input.month().provider().providerName());
        });
        return new ReportMonth(opened::books).report(months, basis, profile.wanted(), report -> {
            executed = executed.plus(report.executed());
            file.take(report);
        });
    }

    private boolean isRefused(SettleMonth.Settled settled, MonthReportFile file) {
        Refusals said = new Refusals(context);
        settled.refusals().forEach(refusal -> said.say(refusal.provider(), refusal.reason()));
        if (!file.faults().isEmpty()) {
            context.refuse(file.faults());
        }
        int providers = opened.folder().manifest().providers().size();
        boolean passedOver = settled.providers() + settled.refusals().size() < providers;
        if (passedOver) {
            context.refuse(context.say("report.rejects", rejects.size()));
        }
        return passedOver || !settled.refusals().isEmpty() || !file.faults().isEmpty();
    }

    private void say(Path out, MonthReportFile file) {
        var terminal = context.terminal().out();
        terminal.println(context.say("monthReport.rows", file.rows(), shown(file.exact()), shown(executed)));
        terminal.println(context.say("monthReport.rounded", shown(file.written()), differenceOf(file)));
        if (!rejects.isEmpty()) {
            context.terminal().err().println(context.say("report.withoutRejects", rejects.size()));
        }
        terminal.println(context.say("report.written", out));
    }

    /** In seconds, with its sign. */
    private static String differenceOf(MonthReportFile file) {
        return "%+d".formatted(file.written().minus(file.exact()).toSeconds());
    }

    private static String shown(Duration length) {
        return "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }
}
