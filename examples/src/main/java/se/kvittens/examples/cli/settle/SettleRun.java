package se.kvittens.examples.cli.settle;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.SettleMonth;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.examples.cli.basis.BasisWriting;
import se.kvittens.examples.cli.basis.VisitSource;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.folder.Refusals;
import se.kvittens.examples.cli.folder.Rejects;
import se.kvittens.examples.cli.folder.StagedFolder;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.files.document.BasisDocument;
import se.kvittens.files.monthfolder.FolderMonths;

/** One run over a month folder: every provider is settled, or the whole is refused and nothing is left behind. */
public final class SettleRun {

    private final Context context;
    private final FolderOptions.Opened opened;
    private final boolean rejectsSkipped;
    private final List<BasisDocument> documents;
    private final VisitSource source;
    private final Rejects rejects = new Rejects();
    private boolean lastHasFaults;

    /**
     * @param documents are written beside each provider's JSON and CSV
     */
    public SettleRun(
            Context context, FolderOptions.Opened opened, boolean rejectsSkipped, List<BasisDocument> documents) {
        this(context, opened, rejectsSkipped, documents, VisitSource.folder());
    }

    private SettleRun(
            Context context,
            FolderOptions.Opened opened,
            boolean rejectsSkipped,
            List<BasisDocument> documents,
            VisitSource source) {
        this.context = context;
        this.opened = opened;
        this.rejectsSkipped = rejectsSkipped;
        this.documents = documents;
        this.source = source;
    }

    /** The same run, with visits from elsewhere. */
    SettleRun with(VisitSource other) {
        return new SettleRun(context, opened, rejectsSkipped, documents, other);
    }

    /** Writes the basis of each provider into a folder of its own under {@code out}; returns the exit code. */
    public int into(Path out, Basis basis, boolean asJson) throws IOException {
        RunSummary summary = new RunSummary();
        int providers = opened.folder().manifest().providers().size();
        FolderMonths months = new FolderMonths(opened.folder(), rejectsSkipped, input -> {
            rejects.add(input);
            lastHasFaults = !input.isWithoutFault();
            context.terminal().progress(context.say("settle.progress", summary.providers() + 1, providers));
        });
        try (StagedFolder staged = StagedFolder.beside(out)) {
            BasisOut written = new BasisWriting(context, opened.folder(), documents)
                    .into(staged.path(), () -> rejectsSkipped && lastHasFaults);
            SettleMonth.Settled settled = new SettleMonth(opened::books)
                    .settle(source.from(months), basis, (settlement, from) -> {
                        summary.add(settlement);
                        written.take(settlement, from);
                    });
            context.terminal().endProgress();
            rejects.reportOrForget(context, out);
            if (source.isRefused(context)) {
                return ExitCode.REFUSED;
            }
            if (refuse(settled, summary.providers() + settled.refusals().size() < providers)) {
                return ExitCode.REFUSED;
            }
            staged.moveTo(out);
            say(summary, out, asJson);
            // Said in any case, also where there is more to look at.
            boolean findings = source.hasFindings(context);
            return findings || settled.hasDeviations() || !rejects.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    private boolean refuse(SettleMonth.Settled settled, boolean passedOver) {
        Refusals said = new Refusals(context);
        settled.refusals().forEach(refusal -> said.say(refusal.provider(), refusal.reason()));
        if (passedOver) {
            context.refuse(context.say("settle.rejects"));
            return true;
        }
        return !settled.refusals().isEmpty();
    }

    private void say(RunSummary summary, Path out, boolean asJson) throws IOException {
        if (asJson) {
            context.terminal().out().println(new ObjectMapper().writeValueAsString(summary.fields(rejects.rows())));
            return;
        }
        summary.print(context);
        if (!rejects.isEmpty()) {
            String said = rejects.rows() > 0
                    ? context.say("settle.withoutRejects", rejects.rows())
                    : context.say("settle.withFaults", rejects.size());
            context.terminal().out().println(said);
        }
        context.terminal().out().println(context.say("settle.written", out));
    }
}
