package se.kvittens.files.monthfolder;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.CsvTable;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.RejectLog;
import se.kvittens.files.fault.Unreadable;
import se.kvittens.files.monthfolder.decisions.DecisionColumn;
import se.kvittens.files.monthfolder.decisions.DecisionRows;
import se.kvittens.files.monthfolder.format.FreeTexts;
import se.kvittens.files.monthfolder.format.MonthFile;
import se.kvittens.files.monthfolder.format.MonthRules;
import se.kvittens.files.monthfolder.format.TaskLists;
import se.kvittens.files.monthfolder.manifest.Manifest;
import se.kvittens.files.monthfolder.recipients.AbsenceColumn;
import se.kvittens.files.monthfolder.recipients.AbsenceRows;
import se.kvittens.files.monthfolder.recipients.OrderColumn;
import se.kvittens.files.monthfolder.recipients.OrderRows;
import se.kvittens.files.monthfolder.recipients.RecipientColumn;
import se.kvittens.files.monthfolder.recipients.RecipientRows;
import se.kvittens.files.monthfolder.recipients.Register;
import se.kvittens.files.monthfolder.visits.AdjustmentColumn;
import se.kvittens.files.monthfolder.visits.AdjustmentRows;
import se.kvittens.files.monthfolder.visits.VisitColumn;
import se.kvittens.files.monthfolder.visits.VisitRows;
import se.kvittens.files.monthfolder.visits.VisitShelf;

/** One reading of a provider's files. The order matters: each file refers only to those before it. */
final class ProviderReading {

    private final HashedFiles files;
    private final MonthRules rules;
    private final RejectLog rejects = new RejectLog();
    private final Map<MonthFile, RowCounts> counts = new EnumMap<>(MonthFile.class);
    private final Register register = new Register();
    private final VisitShelf shelf = new VisitShelf();
    private boolean hasUnreadFile;

    ProviderReading(Path folder, MonthRules rules) {
        this.files = new HashedFiles(folder);
        this.rules = rules;
    }

    ProviderInput read(Manifest manifest, Manifest.Provider provider, PriceList prices) {
        readFiles();
        ProviderMonth month = new ProviderMonth(
                manifest.municipality(),
                manifest.month(),
                new CutOver.GoLive(provider.name(), provider.goLive()),
                manifest.lockDates(),
                prices,
                register.files(),
                shelf.all());
        return new ProviderInput(month, rejects.all(), hasUnreadFile, counts, files.hash());
    }

    private void readFiles() {
        TaskLists taskLists = new TaskLists(rules.table());
        FreeTexts freeTexts = new FreeTexts(rules.noteLength());
        if (!read(MonthFile.RECIPIENTS, RecipientColumn.class, new RecipientRows(register, rules))) {
            register.setUnusable();
        }
        read(MonthFile.ORDERS, OrderColumn.class, new OrderRows(register, rules, taskLists));
        read(MonthFile.ABSENCES, AbsenceColumn.class, new AbsenceRows(register, freeTexts));
        VisitRows visits = new VisitRows(register, rules, taskLists, shelf);
        if (!read(MonthFile.VISITS, VisitColumn.class, visits)) {
            shelf.setUnusable();
        }
        read(MonthFile.ADJUSTMENTS, AdjustmentColumn.class, new AdjustmentRows(shelf));
        read(MonthFile.DECISIONS, DecisionColumn.class, new DecisionRows(register, shelf));
    }

    /** Whether the file's rows could be read. */
    private <C extends Enum<C> & Column> boolean read(MonthFile file, Class<C> columns, Consumer<Row<C>> rows) {
        String name = files.pathOf(file).toString();
        try {
            CsvTable<C> table = new CsvTable<>(name, columns, rejects);
            CsvTable.Result result = files.read(file, in -> table.read(in, rows));
            counts.put(file, new RowCounts(result.rows(), result.rejected()));
            hasUnreadFile |= !result.isUsable();
            return result.isUsable();
        } catch (NoSuchFileException missing) {
            if (file.isRequired()) {
                hasUnreadFile = true;
                rejects.accept(new Fault(FaultKind.MISSING_FILE, name, 0, "", "", ""));
            }
        } catch (IOException unreadable) {
            hasUnreadFile = true;
            rejects.accept(Unreadable.fault(files.pathOf(file), unreadable));
        } finally {
            rejects.endFile();
        }
        return false;
    }
}
