package se.kvittens.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One table, as text, as CSV and as JSON. */
class TablesTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** One of each kind, or of none. */
    private record Row(String text, Instant time, LocalDate date, Duration length, BigDecimal number) {}

    private static final Row FULL = new Row(
            "a, \"b\"",
            Instant.parse("2024-10-01T06:00:30Z"),
            LocalDate.of(2024, 10, 1),
            Duration.ofHours(26).plusSeconds(65),
            new BigDecimal("1234.50"));
    private static final Row EMPTY = new Row(null, null, null, null, null);

    @Test
    void csv_is_for_programs() throws IOException {
        assertThat(csv(FULL, EMPTY)).isEqualTo("""
                some_text,time,date,length_seconds,number,share,how_many
                "a, ""b\""",2024-10-01T08:00:30+02:00,2024-10-01,93665,1234.50,1234.50,1234
                ,,,,,,1234
                """);
    }

    @Test
    void json_is_for_programs_that_ask_over_http() {
        assertThat(JsonTable.of(table(FULL, EMPTY)))
                .isEqualTo("[{\"someText\":\"a, \\\"b\\\"\",\"time\":\"2024-10-01T06:00:30Z\",\"date\":\"2024-10-01\","
                        + "\"lengthSeconds\":93665,\"number\":\"1234.50\",\"share\":\"1234.50\",\"howMany\":1234},"
                        + "{\"howMany\":1234}]");
    }

    @Test
    void text_is_for_people_in_their_language() throws IOException {
        assertThat(text(SWEDISH, FULL).replace('\u00a0', '_')).isEqualTo("""
                SOMETEXT  TIME                 DATE          LENGTH    NUMBER     SHARE  HOWMANY
                a, "b"    2024-10-01 08:00:30  2024-10-01  26:01:05  1_234,50  1234,5_%    1_234
                """);
        assertThat(text(Locale.ENGLISH, FULL).lines().skip(1))
                .containsExactly("a, \"b\"    2024-10-01 08:00:30  2024-10-01  26:01:05  1,234.50  1234.5%    1,234");
    }

    @Test
    void TIME_1_the_hour_that_comes_twice_has_its_offset() throws IOException {
        Row first = new Row("", Instant.parse("2024-10-27T00:30:00Z"), null, null, null);
        Row second = new Row("", Instant.parse("2024-10-27T01:30:00Z"), null, null, null);

        assertThat(text(SWEDISH, first)).contains("2024-10-27 02:30:00+02:00");
        assertThat(text(SWEDISH, second)).contains("2024-10-27 02:30:00+01:00");
        assertThat(csv(first)).contains("2024-10-27T02:30:00+02:00");
    }

    @Test
    void a_table_without_rows_has_its_headings() throws IOException {
        assertThat(text(SWEDISH)).hasLineCount(1).startsWith("SOMETEXT");
        assertThat(csv()).hasLineCount(1);
    }

    @Test
    void every_row_is_there_also_beyond_those_that_are_measured() throws IOException {
        List<Column<Integer>> columns =
                new Columns<Integer>(name -> name).count("n", number -> number).all();
        for (int rows : new int[] {499, 500, 501, 1_500}) {
            StringWriter out = new StringWriter();
            TextTable.write(
                    new Table<>("x", columns, Rows.of(IntStream.range(0, rows).boxed())), Locale.ENGLISH, out);

            assertThat(out.toString().lines().skip(1).map(line -> line.strip().replace(",", "")))
                    .containsExactlyElementsOf(
                            IntStream.range(0, rows).mapToObj(Integer::toString).toList());
        }
    }

    @Test
    void shares_are_rounded_half_up_and_none_of_nothing() {
        assertThat(Percents.of(1, 3)).isEqualTo(new BigDecimal("33.3"));
        assertThat(Percents.of(1, 2000)).isEqualTo(new BigDecimal("0.1"));
        assertThat(Percents.of(1, 2001)).isEqualTo(new BigDecimal("0.0"));
        assertThat(Percents.of(0, 0)).isNull();
    }

    private static Table<Row> table(Row... rows) {
        List<Column<Row>> columns = new Columns<Row>(name -> name.toUpperCase(Locale.ROOT))
                .text("someText", Row::text)
                .time("time", Row::time)
                .date("date", Row::date)
                .length("length", Row::length)
                .decimal("number", Row::number)
                .percent("share", Row::number)
                .count("howMany", row -> 1234)
                .all();
        return new Table<>("All kinds", columns, Rows.of(Stream.of(rows)));
    }

    private static String csv(Row... rows) throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.write(table(rows), out);
        return out.toString();
    }

    private static String text(Locale locale, Row... rows) throws IOException {
        StringWriter out = new StringWriter();
        TextTable.write(table(rows), locale, out);
        return out.toString();
    }
}
