package se.kvittens.examples.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Measures one piece of work in this process at a time. */
public final class Meter {

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    /** Work that was done. */
    public record Done(long sum, Cost cost) {}

    /** The garbage of what ran before is collected first, and not counted. */
    public Done measure(Work work) throws Exception {
        try (PeakHeap heap = PeakHeap.watch()) {
            long allocated = allocatedByLivingThreads();
            long cpu = system.getProcessCpuTime();
            long wall = System.nanoTime();
            long sum = work.run();
            return new Done(
                    sum,
                    new Cost(
                            System.nanoTime() - wall,
                            system.getProcessCpuTime() - cpu,
                            allocatedByLivingThreads() - allocated,
                            heap.most()));
        }
    }

    private long allocatedByLivingThreads() {
        long[] bytes = threads.getThreadAllocatedBytes(threads.getAllThreadIds());
        return Arrays.stream(bytes).filter(each -> each > 0).sum();
    }
}
