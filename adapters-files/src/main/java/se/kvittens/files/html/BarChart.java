package se.kvittens.files.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws bars (SVG), the longest sum as wide as there is room. Who can't see it finds the same numbers in its text. */
final class BarChart<R> {

    /** More would be a wall; those with the highest sums are drawn. */
    static final int MOST_GROUPS = 62;

    private static final int WIDTH = 900;
    private static final int LEFT = 260;
    private static final int RIGHT = 110;
    private static final int BAR = 16;
    private static final int GAP = 10;
    private static final int LEGEND = 26;
    private static final int MOST_LABEL_CHARACTERS = 36;

    private final Bars<R> bars;
    private final Map<String, long[]> sums;
    private final String caption;
    private final Markup out;

    BarChart(Bars.Sums<R> sums, Markup out) {
        this.bars = sums.bars();
        this.sums = highest(sums.byLabel());
        int all = sums.byLabel().size();
        this.caption = all > MOST_GROUPS ? bars.title() + " (" + MOST_GROUPS + "/" + all + ")" : bars.title();
        this.out = out;
    }

    void write() {
        int group = bars.series().size() * BAR + GAP;
        int height = LEGEND + sums.size() * group;
        out.tag("<figure id=\"chart\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\""
                .formatted(WIDTH, height));
        out.tag(" width=\"%d\" height=\"%d\" aria-labelledby=\"chart-title chart-text\">\n".formatted(WIDTH, height));
        out.tag("<title id=\"chart-title\">").text(caption).tag("</title>\n");
        out.tag("<desc id=\"chart-text\">").text(inWords()).tag("</desc>\n");
        writeLegend();
        long longest = longest();
        int top = LEGEND;
        for (Map.Entry<String, long[]> each : sums.entrySet()) {
            writeGroup(each.getKey(), each.getValue(), top, longest);
            top += group;
        }
        out.tag("</svg>\n").element("figcaption", caption).tag("</figure>\n");
    }

    private void writeLegend() {
        for (int at = 0; at < bars.series().size(); at++) {
            int left = LEFT + at * WIDTH / 4;
            writeBar(at, left, 2, BAR);
            writeText(left + BAR + 6, BAR - 1, "start", bars.series().get(at).name());
        }
    }

    private void writeGroup(String label, long[] numbers, int top, long longest) {
        String shown =
                label.length() > MOST_LABEL_CHARACTERS ? label.substring(0, MOST_LABEL_CHARACTERS - 1) + "…" : label;
        writeText(LEFT - 8, top + numbers.length * BAR / 2 + 5, "end", shown);
        for (int at = 0; at < numbers.length; at++) {
            long width = longest == 0 ? 0 : Math.round((double) (WIDTH - LEFT - RIGHT) * numbers[at] / longest);
            writeBar(at, LEFT, top + at * BAR, width);
            writeText(
                    LEFT + width + 6,
                    top + at * BAR + BAR - 4,
                    "start",
                    bars.told().apply(numbers[at]));
        }
    }

    private void writeBar(int series, int left, int top, long width) {
        out.tag("<rect class=\"bar%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
                .formatted(series + 1, left, top, width, BAR - 2));
    }

    private void writeText(long left, int base, String anchor, String text) {
        out.tag("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">".formatted(left, base, anchor))
                .text(text)
                .tag("</text>\n");
    }

    private long longest() {
        return sums.values().stream()
                .mapToLong(numbers -> Arrays.stream(numbers).max().orElse(0))
                .max()
                .orElse(0);
    }

    private String inWords() {
        return sums.entrySet().stream()
                .map(each -> each.getKey() + ": " + told(each.getValue()))
                .collect(Collectors.joining(". "));
    }

    private String told(long[] numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(at -> bars.series().get(at).name() + " " + bars.told().apply(numbers[at]))
                .collect(Collectors.joining(", "));
    }

    /** In their own order, and where they are too many, those with the highest first number. */
    private static Map<String, long[]> highest(Map<String, long[]> all) {
        if (all.size() <= MOST_GROUPS) {
            return all;
        }
        List<Map.Entry<String, long[]>> chosen = all.entrySet().stream()
                .sorted(Comparator.comparingLong(each -> -each.getValue()[0]))
                .limit(MOST_GROUPS)
                .toList();
        Map<String, long[]> highest = new LinkedHashMap<>();
        chosen.forEach(each -> highest.put(each.getKey(), each.getValue()));
        return highest;
    }
}
