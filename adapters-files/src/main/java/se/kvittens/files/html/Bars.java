package se.kvittens.files.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What a chart of bars shows of rows: the sums of one or two numbers, by the label of each row.
 *
 * @param label rows of the same label add up to one group of bars; groups stand in its order
 * @param series one or two, side by side
 * @param told how a sum is written
 */
public record Bars<R>(String title, Function<R, String> label, List<Series<R>> series, Function<Long, String> told) {

    public Bars {
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > 2) {
            throw new IllegalArgumentException("A chart has one or two series, not %d.".formatted(series.size()));
        }
    }

    /** One number of each row. */
    public record Series<R>(String name, ToLongFunction<R> number) {}

    /** Sums rows up as they come. */
    Sums<R> sums() {
        return new Sums<>(this, new TreeMap<>());
    }

    /** The sums until now, in the order of the labels. */
    record Sums<R>(Bars<R> bars, Map<String, long[]> byLabel) {

        void add(R row) {
            long[] sums = byLabel.computeIfAbsent(
                    bars.label().apply(row), unseen -> new long[bars.series().size()]);
            for (int at = 0; at < sums.length; at++) {
                sums[at] += bars.series().get(at).number().applyAsLong(row);
            }
        }
    }
}
