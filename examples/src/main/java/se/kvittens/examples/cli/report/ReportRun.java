package se.kvittens.examples.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import se.kvittens.application.reporting.ReportVisits;
import se.kvittens.application.settling.SettleMonth;
import se.kvittens.examples.cli.folder.Refusals;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.ProviderInput;
import se.kvittens.files.report.ReportFile;

/** One report: of every provider of every month, or refused as a whole. */
final class ReportRun {

    private final Context context;
    private final ReportMonths months;
    private final boolean skipRejects;
    private long faults;
    private boolean passedOver;

    ReportRun(Context context, ReportMonths months, boolean skipRejects) {
        this.context = context;
        this.months = months;
        this.skipRejects = skipRejects;
    }

    /** Whether the report is in the file; why it is not, is said. */
    boolean write(ReportFile.Asked asked, Instant asOf, Path file) throws IOException {
        List<FolderMonths> supplied =
                months.folders().stream().map(this::supply).toList();
        ReportVisits reportVisits = new ReportVisits(months::books);
        List<SettleMonth.Settled.Refusal> refusals =
                new ReportFile(reportVisits, supplied, asOf, context.locale()).write(asked, file);
        context.terminal().endProgress();
        Refusals said = new Refusals(context);
        refusals.forEach(refusal -> said.say(refusal.provider(), refusal.reason()));
        if (faults > 0) {
            context.terminal()
                    .err()
                    .println(context.say(passedOver ? "report.rejects" : "report.withoutRejects", faults));
        }
        return refusals.isEmpty() && !passedOver;
    }

    /** How many faults the rows had that the report goes without. */
    long leftOut() {
        return faults;
    }

    private FolderMonths supply(MonthFolder folder) {
        return new FolderMonths(folder, skipRejects, this::see);
    }

    private void see(ProviderInput input) {
        faults += input.rejects().size();
        passedOver |= !input.isWithoutFault() && !(skipRejects && input.isUsableWithoutRejects());
        context.terminal()
                .progress(input.month().month() + " " + input.month().provider().providerName());
    }
}
