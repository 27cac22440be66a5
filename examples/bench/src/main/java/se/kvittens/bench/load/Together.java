package se.kvittens.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Kiosks that do something at the same time. */
final class Together {

    private final List<Kiosk> kiosks;

    Together(List<Kiosk> kiosks) {
        this.kiosks = List.copyOf(kiosks);
    }

    /** Done by one kiosk. */
    @FunctionalInterface
    interface Deed {
        long by(Kiosk kiosk) throws InterruptedException;
    }

    /** The sum of what all say, once all are done. */
    long all(Deed deed) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(kiosks.size());
        try {
            List<Future<Long>> begun = new ArrayList<>();
            kiosks.forEach(kiosk -> begun.add(threads.submit(() -> deed.by(kiosk))));
            long sum = 0;
            for (Future<Long> each : begun) {
                sum += each.get();
            }
            return sum;
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
