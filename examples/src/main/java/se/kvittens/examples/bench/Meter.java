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
            long ofProcess = system.getProcessCpuTime();
            long ofThreads = cpuOfLivingThreads();
            long wall = System.nanoTime();
            long sum = work.run();
            long passed = System.nanoTime() - wall;
            // The process's clock counts hundredths of a second; what is over sooner, the threads' own show better.
            long cpu = Math.max(system.getProcessCpuTime() - ofProcess, cpuOfLivingThreads() - ofThreads);
            return new Done(sum, new Cost(passed, cpu, allocatedByLivingThreads() - allocated, heap.most()));
        }
    }

    private long cpuOfLivingThreads() {
        return sum(threads.getThreadCpuTime(threads.getAllThreadIds()));
    }

    private long allocatedByLivingThreads() {
        return sum(threads.getThreadAllocatedBytes(threads.getAllThreadIds()));
    }

    /** A thread that has ended in the meantime has -1. */
    private static long sum(long[] ofThreads) {
        return Arrays.stream(ofThreads).filter(each -> each > 0).sum();
    }
}
