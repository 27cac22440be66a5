package se.kvittens.examples.cli.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import se.kvittens.application.reconciling.ReconcileMonth;
import se.kvittens.application.settling.Supplied;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.folder.Refusals;
import se.kvittens.examples.cli.folder.Rejects;
import se.kvittens.examples.cli.folder.StagedFolder;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.frame.LibraryVersion;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.reconciliation.ReconciliationFolder;
import se.kvittens.files.reconciliation.ReconciliationFolderOut;

/** One run over a month folder: every provider is reconciled, or the whole is refused and nothing is left behind. */
public final class ReconcileRun {

    private final Context context;
    private final FolderOptions.Opened opened;
    private final boolean rejectsSkipped;
    private final Rejects rejects = new Rejects();
    private final ReconcileSummary summary = new ReconcileSummary();
    private boolean lastHasFaults;

    public ReconcileRun(Context context, FolderOptions.Opened opened, boolean rejectsSkipped) {
        this.context = context;
        this.opened = opened;
        this.rejectsSkipped = rejectsSkipped;
    }

    /** Writes each provider's files into a folder of its own under {@code out}; returns the exit code. */
    public int into(Path out, boolean asJson) throws IOException {
        try (StagedFolder staged = StagedFolder.beside(out)) {
            ReconcileMonth.Reconciled reconciled = reconcile(staged.path());
            context.terminal().endProgress();
            rejects.reportOrForget(context, out);
            if (refuse(reconciled)) {
                return ExitCode.REFUSED;
            }
            staged.moveTo(out);
            say(out, asJson);
            return reconciled.hasFindings() || !rejects.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    private ReconcileMonth.Reconciled reconcile(Path folder) {
        FolderMonths months = new FolderMonths(opened.folder(), rejectsSkipped, input -> {
            rejects.add(input);
            lastHasFaults = !input.isWithoutFault();
            context.terminal().progress(context.say("settle.progress", summary.providers() + 1, providers()));
        });
        ReconciliationFolderOut written =
                new ReconciliationFolderOut(new ReconciliationFolder(folder, context.locale()), this::factsOf);
        return new ReconcileMonth(opened::books).reconcile(months, (reconciliation, from) -> {
            summary.add(reconciliation);
            written.take(reconciliation, from);
        });
    }

    private RunFacts factsOf(Supplied supplied) {
        return new RunFacts(
                LibraryVersion.current(),
                opened.folder().prices().contentHash(),
                supplied.inputHash(),
                supplied.rejected(),
                rejectsSkipped && lastHasFaults);
    }

    private int providers() {
        return opened.folder().manifest().providers().size();
    }

    private boolean refuse(ReconcileMonth.Reconciled reconciled) {
        Refusals said = new Refusals(context);
        reconciled.refusals().forEach(refusal -> said.say(refusal.provider(), refusal.reason()));
        if (reconciled.providers() + reconciled.refusals().size() < providers()) {
            context.refuse(context.say("reconcile.rejects"));
            return true;
        }
        return !reconciled.refusals().isEmpty();
    }

    private void say(Path out, boolean asJson) throws IOException {
        if (asJson) {
            context.terminal().out().println(new ObjectMapper().writeValueAsString(summary.fields(rejects.rows())));
            return;
        }
        summary.print(context);
        if (!rejects.isEmpty()) {
            context.terminal().out().println(context.say("reconcile.withoutRejects", rejects.rows(), rejects.size()));
        }
        context.terminal().out().println(context.say("reconcile.written", out));
    }
}
