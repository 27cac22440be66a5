package se.kvittens.bench.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.examples.bench.BenchMonths;
import se.kvittens.examples.bench.Subject;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.ProviderFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** One provider's month, on disk and in memory, and settled. */
@State(Scope.Benchmark)
public class Months {

    /** About so many. */
    @Param("10000")
    public long visits;

    RuleBooks books = RuleBookFolder.bundled();
    Settle settle = new Settle(books);
    Path scratch = Path.of(".");
    List<ProviderFolder> providers = List.of();

    /** Makes the folder. */
    @Setup
    public void make() throws IOException {
        scratch = Files.createTempDirectory("kvittens-jmh-");
        Path folder = scratch.resolve("month");
        BenchMonths.write(folder, visits, 1);
        providers = MonthFolder.open(folder, books).get().providers();
    }

    ProviderFolder provider() {
        return providers.get(0);
    }

    ProviderMonth month() {
        return provider().read().month();
    }

    Settlement settled(ProviderMonth month) {
        return settle.settle(month, Subject.BASIS).get();
    }

    /** Takes the folder away. */
    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
