package se.kvittens.examples.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * The most that was in use on the heap just after a collection. A collection of the young alone leaves the dead among
 * the old, so this is a bound from above.
 */
final class PeakHeap implements AutoCloseable {

    /** HotSpot's serial collector leaves some of what is dead among the old, but for each fourth time (MarkSweepAlwaysCompactCount). */
    private static final int COLLECTIONS = ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .map(GarbageCollectorMXBean::getName)
                    .anyMatch("MarkSweepCompact"::equals)
            ? 4
            : 1;

    private final Set<String> heapPools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final NotificationListener listener = this::heard;
    private final long before;
    private final AtomicLong most;

    private PeakHeap() {
        this.before = usedAfterCollection();
        this.most = new AtomicLong(before);
    }

    /** From now on, after a collection of all there is. */
    static PeakHeap watch() {
        PeakHeap heap = new PeakHeap();
        heap.eachCollector(collector -> collector.addNotificationListener(heap.listener, null, null));
        return heap;
    }

    /** What is in use now, when all that nobody holds is collected. */
    static long usedAfterCollection() {
        return LongStream.generate(PeakHeap::collected).limit(COLLECTIONS).min().orElseThrow();
    }

    private static long collected() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Beyond what was in use at the beginning. */
    long most() {
        return most.get() - before;
    }

    @Override
    public void close() {
        eachCollector(collector -> {
            try {
                collector.removeNotificationListener(listener);
            } catch (ListenerNotFoundException neverAdded) {
                throw new IllegalStateException(neverAdded);
            }
        });
    }

    private void eachCollector(Consumer<NotificationEmitter> action) {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            action.accept((NotificationEmitter) collector);
        }
    }

    private void heard(Notification notification, Object handback) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                            (CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            long used = after.entrySet().stream()
                    .filter(each -> heapPools.contains(each.getKey()))
                    .mapToLong(each -> each.getValue().getUsed())
                    .sum();
            most.accumulateAndGet(used, Math::max);
        }
    }
}
