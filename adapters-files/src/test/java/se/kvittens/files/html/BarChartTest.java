package se.kvittens.files.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static final int ROOM = 900 - 260 - 110;

    private record Row(String label, long one, long other) {}

    @Test
    void bars_are_as_long_as_their_sums() {
        Document chart = drawn(Stream.of(new Row("b", 10, 5), new Row("a", 20, 40), new Row("b", 10, 15)));

        assertThat(widths(chart, "bar1")).containsExactly(ROOM / 2, ROOM / 2);
        assertThat(widths(chart, "bar2")).containsExactly(ROOM, ROOM / 2);
        assertThat(chart.select("text").eachText())
                .containsExactly("One", "Other", "a", "20 min", "40 min", "b", "20 min", "20 min");
    }

    @Test
    void who_cant_see_it_finds_its_numbers() {
        Document chart = drawn(Stream.of(new Row("a", 1, 2), new Row("b", 3, 4)));

        assertThat(chart.selectFirst("svg").attr("role")).isEqualTo("img");
        assertThat(chart.selectFirst("svg").attr("aria-labelledby").split(" "))
                .allSatisfy(id -> assertThat(chart.getElementById(id).text()).isNotBlank());
        assertThat(chart.selectFirst("desc").text()).isEqualTo("a: One 1 min, Other 2 min. b: One 3 min, Other 4 min");
    }

    @Test
    void no_rows_and_rows_of_nothing_have_no_bars_that_can_be_seen() {
        assertThat(drawn(Stream.of()).select("text")).hasSize(2);
        assertThat(widths(drawn(Stream.of(new Row("a", 0, 0))), "bar1")).containsExactly(0);
    }

    @Test
    void too_many_groups_are_drawn_as_far_as_the_highest_and_it_says_so() {
        Document all = drawn(IntStream.range(0, BarChart.MOST_GROUPS).mapToObj(BarChartTest::row));
        Document more = drawn(IntStream.range(0, BarChart.MOST_GROUPS + 1).mapToObj(BarChartTest::row));

        assertThat(widths(all, "bar1")).hasSize(BarChart.MOST_GROUPS);
        assertThat(all.selectFirst("figcaption").text()).isEqualTo("Sums");
        assertThat(widths(more, "bar1")).hasSize(BarChart.MOST_GROUPS).doesNotContain(0);
        assertThat(more.selectFirst("figcaption").text()).isEqualTo("Sums (62/63)");
    }

    @Test
    void labels_are_escaped_and_long_ones_shortened() {
        Document chart = drawn(Stream.of(new Row("<b>" + "x".repeat(40), 1, 1)));

        assertThat(chart.select("b")).isEmpty();
        assertThat(chart.select("text").get(2).text())
                .startsWith("<b>xxx")
                .endsWith("…")
                .hasSize(36);
    }

    @Test
    void one_or_two_series_can_be_drawn_and_no_more() {
        Bars.Series<Row> series = new Bars.Series<>("One", Row::one);

        assertThatThrownBy(() -> new Bars<>("x", Row::label, List.of(), String::valueOf))
                .hasMessageContaining("not 0");
        assertThatThrownBy(() -> new Bars<>("x", Row::label, List.of(series, series, series), String::valueOf))
                .hasMessageContaining("not 3");
    }

    private static Row row(int number) {
        return new Row("l" + number, number, number);
    }

    /** Without those of the legend. */
    private static List<Integer> widths(Document chart, String series) {
        return chart.select("rect." + series).stream()
                .skip(1)
                .map((Element bar) -> Integer.valueOf(bar.attr("width")))
                .toList();
    }

    private static Document drawn(Stream<Row> rows) {
        Bars.Sums<Row> sums = new Bars<>(
                        "Sums",
                        Row::label,
                        List.of(new Bars.Series<>("One", Row::one), new Bars.Series<>("Other", Row::other)),
                        number -> number + " min")
                .sums();
        rows.forEach(sums::add);
        StringWriter out = new StringWriter();
        new BarChart<>(sums, new Markup(out)).write();
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document chart = Jsoup.parse("<!DOCTYPE html><title>x</title>" + out, parser);
        assertThat(parser.getErrors()).isEmpty();
        return chart;
    }
}
