package se.kvittens.files.fuzz;

import static se.kvittens.files.fuzz.FaultLaws.check;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.ProviderFolder;
import se.kvittens.files.monthfolder.ProviderInput;
import se.kvittens.files.monthfolder.RowCounts;
import se.kvittens.files.monthfolder.format.MonthFile;
import se.kvittens.files.rulebook.RuleBookFolder;

/**
 * Any bytes as the files of a month folder: faults, or a month of the rows that were taken, the same each time; and
 * whatever a run would settle of it is settled or refused.
 */
public final class MonthFolderFuzz {

    private static final FuzzFolder FOLDER = new FuzzFolder("month-folder");
    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final Settle SETTLE = new Settle(BOOKS);
    private static final Basis FINAL = new Basis(Optional.empty(), true);

    private MonthFolderFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Map<String, byte[]> files = Bundle.files(bytes);
        files.forEach(FOLDER::write);
        Either<List<Fault>, MonthFolder> opened = MonthFolder.open(FOLDER.root(), BOOKS);
        if (opened.isLeft()) {
            check(!opened.getLeft().isEmpty(), "a refusal says why");
            FaultLaws.hold(opened.getLeft(), FOLDER.root());
        } else {
            opened.get().providers().forEach(provider -> holdOf(provider, files));
        }
    }

    private static void holdOf(ProviderFolder provider, Map<String, byte[]> files) {
        ProviderInput input = provider.read();
        FaultLaws.hold(input.rejects(), FOLDER.root());
        check(input.equals(provider.read()), "a folder is read the same again, and has the same hash");
        input.counts().forEach((file, counts) -> holdOf(counts, input, file));
        input.rejects().forEach(fault -> holdOf(fault, files));
        if (input.isUsableWithoutRejects()) {
            SETTLE.settle(input.month(), FINAL);
        }
    }

    private static void holdOf(RowCounts counts, ProviderInput input, MonthFile file) {
        check(counts.rejected() >= 0 && counts.taken() >= 0, "no more rows are rejected than there are");
        if (file == MonthFile.VISITS && !input.hasUnreadFile()) {
            check(counts.taken() == input.month().visits().size(), "each row that is taken is a visit");
        }
        if (file == MonthFile.RECIPIENTS && !input.hasUnreadFile()) {
            check(counts.taken() == input.month().recipients().size(), "each row that is taken is a recipient");
        }
    }

    private static void holdOf(Fault fault, Map<String, byte[]> files) {
        String name = fault.file().substring(fault.file().lastIndexOf('/') + 1);
        byte[] content = files.getOrDefault(name, new byte[0]);
        check(fault.line() <= Lines.of(content), "a fault is on a line that is there");
    }
}
