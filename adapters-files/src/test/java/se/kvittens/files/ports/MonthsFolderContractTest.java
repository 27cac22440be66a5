package se.kvittens.files.ports;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.supplying.MonthSupply;
import se.kvittens.application.supplying.MonthSupplyContract;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.files.monthsupply.MonthFolders;
import se.kvittens.files.monthsupply.MonthsFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** A folder of month folders keeps the contract of months that are supplied, whatever else lies there. */
class MonthsFolderContractTest extends MonthSupplyContract {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);

    @TempDir
    Path root;

    private MonthFolders folders;

    @BeforeEach
    void write() {
        folders = new MonthFolders(root)
                .with("b", "2024-10", MonthFolders.NORTH)
                .with("a", "2024-11", MonthFolders.NORTH, new ProviderId("Västra"))
                .with("c", "2024-11", MonthFolders.SOUTH)
                .with(".old", "2024-09", MonthFolders.NORTH)
                .write("notes.txt", "not a month folder")
                .write("basis/2024-10/basis.json", "{}");
    }

    @Override
    protected MonthSupply supply() {
        return new MonthsFolder(
                root, MonthFolders.agreed(), RuleBookFolder.bundled(), MonthsFolder.USUAL_RECORDS, told -> {});
    }

    @Override
    protected Map<ProviderId, NavigableSet<YearMonth>> atHand() {
        Map<ProviderId, NavigableSet<YearMonth>> atHand = new LinkedHashMap<>();
        atHand.put(MonthFolders.NORTH, new TreeSet<>(List.of(OCTOBER, NOVEMBER)));
        atHand.put(MonthFolders.SOUTH, new TreeSet<>(List.of(NOVEMBER)));
        return atHand;
    }

    @Override
    protected MonthSupply without(ProviderId provider, YearMonth month) {
        folders.and((month.equals(OCTOBER) ? "b" : "a") + "/p1/visits.csv", "v9,anna,c1,8.45,NFC,,\n");
        return supply();
    }
}
