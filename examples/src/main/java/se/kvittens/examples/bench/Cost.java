package se.kvittens.examples.bench;

/**
 * What a piece of work took.
 *
 * @param wall nanoseconds by the clock on the wall
 * @param cpu nanoseconds of all processors for the whole process, the garbage collector and the compiler included
 * @param allocated bytes, by the threads that still live when the work is done
 * @param heap bytes in use after a collection at most, beyond those in use before the work
 */
public record Cost(long wall, long cpu, long allocated, long heap) {

    private static final double NANOS = 1e9;

    public double wallSeconds() {
        return wall / NANOS;
    }

    public double cpuSeconds() {
        return cpu / NANOS;
    }
}
