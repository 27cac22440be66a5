package se.kvittens.bench.jmh;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.examples.bench.ReasonWalk;

/** All the rules over a provider's month in memory. */
@State(Scope.Benchmark)
public class SettleBenchmark {

    private List<ProviderMonth> months = List.of();

    /** Reads the month once. */
    @Setup
    public void read(Months folder) {
        months = List.of(folder.month());
    }

    /** Nobody asks why. */
    @Benchmark
    public Settlement settle(Months folder, Visits counter) {
        ProviderMonth month = months.get(0);
        counter.visits += month.visits().size();
        return folder.settled(month);
    }

    /** Every explanation is read down to the facts. */
    @Benchmark
    public long settleAndRead(Months folder, Visits counter) {
        ProviderMonth month = months.get(0);
        counter.visits += month.visits().size();
        return ReasonWalk.reasonsOf(folder.settled(month));
    }
}
