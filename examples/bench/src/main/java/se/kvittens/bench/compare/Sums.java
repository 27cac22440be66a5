package se.kvittens.bench.compare;

/** A recipient's executed and granted time of a month, in seconds. */
record Sums(long executed, long granted) {

    long lesser() {
        return Math.min(executed, granted);
    }
}
