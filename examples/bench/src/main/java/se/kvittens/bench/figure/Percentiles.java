package se.kvittens.bench.figure;

import java.util.Arrays;
import java.util.List;

/** Of lengths of time, in nanoseconds, that one which so many of a hundred do not exceed. */
public record Percentiles(long median, long ninetyNinth, long most) {

    private static final int HALF = 50;
    private static final int NEARLY_ALL = 99;
    private static final int ALL = 100;

    public static Percentiles of(List<Long> lengths) {
        long[] sorted = lengths.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, HALF), at(sorted, NEARLY_ALL), at(sorted, ALL));
    }

    /** By the nearest rank: the least that at least so many of a hundred do not exceed. */
    private static long at(long[] sorted, int percent) {
        int rank = (sorted.length * percent + ALL - 1) / ALL;
        return sorted[rank - 1];
    }
}
