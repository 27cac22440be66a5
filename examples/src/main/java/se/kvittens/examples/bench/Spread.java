package se.kvittens.examples.bench;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** The least, the middle and the most of several figures; of an even number, the middle is the mean of the two. */
public record Spread(double least, double median, double most) {

    private static final int LARGE = 100;
    private static final int MIDDLING = 10;

    /**
     * Sorts them out.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Spread of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("There is no figure to spread.");
        }
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    /** Three columns, with about three digits that matter. */
    public String columns() {
        return "%12s%12s%12s".formatted(shown(least), shown(median), shown(most));
    }

    private static String shown(double figure) {
        if (figure >= LARGE) {
            return String.format(Locale.ROOT, "%.0f", figure);
        }
        return String.format(Locale.ROOT, figure >= MIDDLING ? "%.1f" : figure >= 1 ? "%.2f" : "%.3f", figure);
    }
}
