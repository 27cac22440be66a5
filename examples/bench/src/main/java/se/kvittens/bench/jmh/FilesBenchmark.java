package se.kvittens.bench.jmh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.examples.bench.CsvSplit;
import se.kvittens.files.basis.BasisFolder;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.monthfolder.ProviderInput;
import se.kvittens.files.monthfolder.format.MonthFile;

/** What the files cost: splitting, reading, and writing the basis. */
@State(Scope.Benchmark)
public class FilesBenchmark {

    private static final RunFacts FACTS = new RunFacts("0", "0", "0", 0, false);

    private List<Settlement> settled = List.of();
    private int visits;

    /** Settles the month once. */
    @Setup
    public void settle(Months folder) {
        ProviderMonth month = folder.month();
        settled = List.of(folder.settled(month));
        visits = month.visits().size();
    }

    /** {@code visits.csv} into strings, by FastCSV alone. */
    @Benchmark
    public long split(Months folder, Visits counter) throws IOException {
        counter.visits += visits;
        Path file = folder.provider().path().resolve(MonthFile.VISITS.fileName());
        return new CsvSplit(List.of(file)).run();
    }

    /** All files of the provider, checked and hashed. */
    @Benchmark
    public ProviderInput read(Months folder, Visits counter) {
        counter.visits += visits;
        return folder.provider().read();
    }

    /** All files of the basis. */
    @Benchmark
    public Path write(Months folder, Visits counter) throws IOException {
        counter.visits += visits;
        return new BasisFolder(folder.scratch.resolve("basis"), Locale.ENGLISH).write(settled.get(0), FACTS);
    }
}
