package se.kvittens.files.monthfolder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.csv.CsvSheet;
import se.kvittens.files.monthfolder.decisions.DecisionColumn;
import se.kvittens.files.monthfolder.decisions.DecisionKind;
import se.kvittens.files.monthfolder.format.MonthFile;
import se.kvittens.files.monthfolder.format.WrittenTimes;
import se.kvittens.files.monthfolder.recipients.RecipientWriter;
import se.kvittens.files.monthfolder.visits.VisitWriter;

/** A provider's six files, open until all parts of its month are added. */
public final class ProviderSheets implements Closeable {

    private final RecipientWriter recipients;
    private final VisitWriter visits;
    private final CsvSheet<DecisionColumn> decisions;

    private ProviderSheets(RecipientWriter recipients, VisitWriter visits, CsvSheet<DecisionColumn> decisions) {
        this.recipients = recipients;
        this.visits = visits;
        this.decisions = decisions;
    }

    static ProviderSheets in(Path folder) throws IOException {
        return new ProviderSheets(
                RecipientWriter.in(folder),
                VisitWriter.in(folder),
                CsvSheet.create(folder.resolve(MonthFile.DECISIONS.fileName()), DecisionColumn.class));
    }

    /** Adds recipients and visits. Visits may be of recipients of another part; two copies of one are in the same part. */
    public void add(List<RecipientFile> files, List<RegisteredVisit> made) {
        files.forEach(recipients::add);
        files.forEach(this::addDecisions);
        made.forEach(visits::add);
        addDecisions(made);
    }

    @Override
    public void close() throws IOException {
        try (recipients;
                visits) {
            decisions.close();
        }
    }

    private void addDecisions(RecipientFile file) {
        if (!file.excessApproved().isZero()) {
            decisions.set(DecisionColumn.RECIPIENT, file.recipient().id());
            decisions.set(DecisionColumn.DECISION, DecisionKind.EXCESS_APPROVED);
            decisions.set(DecisionColumn.LENGTH, WrittenTimes.textOf(file.excessApproved()));
            decisions.endRow();
        }
        if (file.recipient().tagRefusalAgreed()) {
            decisions.set(DecisionColumn.RECIPIENT, file.recipient().id());
            decisions.set(DecisionColumn.DECISION, DecisionKind.TAG_REFUSAL_AGREED);
            decisions.endRow();
        }
    }

    private void addDecisions(List<RegisteredVisit> made) {
        Set<VisitId> written = new HashSet<>();
        for (RegisteredVisit visit : made) {
            if (visit.remarks().outsideAllowed() && written.add(visit.id())) {
                decisions.set(DecisionColumn.VISIT, visit.id());
                decisions.set(DecisionColumn.DECISION, DecisionKind.OUTSIDE_HOME_ALLOWED);
                decisions.endRow();
            }
        }
    }
}
