package se.kvittens.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;

/** All the rules over months that are in memory; each settlement is let go once something is summed of it. */
public final class RulesInMemory implements Work, AutoCloseable {

    private final Settle settle;
    private final List<ProviderMonth> months;
    private final ToLongFunction<Settlement> summed;
    private final int threads;
    private final ExecutorService pool;

    /**
     * Settles the months of a subject.
     *
     * @param threads among which the providers are divided, as each comes free
     * @param summed of each settlement
     */
    public RulesInMemory(Subject subject, int threads, ToLongFunction<Settlement> summed) {
        this(subject.books(), subject.months(), threads, summed);
    }

    /** Settles months. */
    public RulesInMemory(RuleBooks books, List<ProviderMonth> months, int threads, ToLongFunction<Settlement> summed) {
        this.settle = new Settle(books);
        this.months = List.copyOf(months);
        this.threads = threads;
        this.summed = summed;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    /** The amount in öre: it hangs on every visit that is paid. */
    public static long amountOf(Settlement settlement) {
        return settlement.invoice().amount().value();
    }

    @Override
    public long run() throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Future<Long>> shares = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            shares.add(pool.submit(() -> share(next)));
        }
        long sum = 0;
        for (Future<Long> share : shares) {
            sum += share.get();
        }
        return sum;
    }

    @Override
    public void close() {
        pool.shutdown();
    }

    private long share(AtomicInteger next) {
        long sum = 0;
        for (int index = next.getAndIncrement(); index < months.size(); index = next.getAndIncrement()) {
            sum += summed.applyAsLong(settlementOf(months.get(index)));
        }
        return sum;
    }

    private Settlement settlementOf(ProviderMonth month) {
        return settle.settle(month, Subject.BASIS)
                .getOrElseThrow(refused -> new IllegalStateException("The month of %s is refused: %s."
                        .formatted(month.provider().providerName(), refused.code())));
    }
}
