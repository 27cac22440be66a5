package se.kvittens.examples.cli.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.time.LocalInput;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;

/** {@code kvittens deadlines}: a year as a table, and as a calendar. */
class DeadlinesCommandTest {

    @Test
    void the_table_has_the_lock_and_the_invoice_of_each_month_in_order() {
        List<String> lines = haninge(2025).outLines();

        assertThat(lines)
                .isSorted()
                .startsWith("2025-01-07 16:00:00  TIME-4  Lock of 2024-12: everything is registered and approved")
                .contains("2025-01-08 00:00:00  TIME-7  The final basis of 2024-12 can be taken from now on,"
                        + " and the invoice sent");
        assertThat(lines.stream().filter(line -> line.contains("TIME-4"))).hasSize(12);
        assertThat(lines.stream().filter(line -> line.contains("TIME-7"))).hasSize(12);
    }

    @Test
    void the_table_speaks_swedish() {
        assertThat(Ran.swedish("deadlines", "--municipality", "haninge", "--year", 2025)
                        .exits(0)
                        .outLines())
                .startsWith("2025-01-07 16:00:00  TIME-4  Spärrdatum för 2024-12: allt är registrerat och godkänt");
    }

    @Test
    void each_municipality_has_its_own() {
        Ran huddinge = Ran.english("deadlines", "--municipality", "huddinge", "--year", 2025)
                .exits(0);

        assertThat(huddinge.out()).contains("TIME-4").isNotEqualTo(haninge(2025).out());
    }

    @Test
    void the_calendar_says_what_the_table_says() {
        List<VEvent> events = calendar(2025).getEvents();
        List<String> lines = haninge(2025).outLines();

        assertThat(events).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("  ", 3);
            VEvent event = events.get(i);
            assertThat(startOf(event)).isEqualTo(instant(cells[0]));
            assertThat(event.getCategories().get(0).getValues()).containsExactly(cells[1]);
            assertThat(event.getSummary().getValue()).isEqualTo(cells[2]);
        }
    }

    @Test
    void the_lock_of_december_2024_is_on_7_january_at_16() {
        VEvent lock = calendar(2025).getEvents().get(0);

        assertThat(startOf(lock)).isEqualTo(instant("2025-01-07 16:00:00"));
        assertThat(lock.getSummary().getValue()).startsWith("Lock of 2024-12");
    }

    @Test
    void in_summer_time_too_the_clock_shows_16() {
        assertThat(calendar(2025).getEvents().stream()
                        .filter(event -> event.getSummary().getValue().startsWith("Lock of 2025-05"))
                        .map(DeadlinesCommandTest::startOf))
                .containsExactly(Instant.parse("2025-06-04T14:00:00Z"));
    }

    /** A program that imports the calendar anew finds the events that it has. */
    @Test
    void ids_of_events_are_stable_and_each_its_own() {
        List<String> ids = idsOf(calendar(2025));

        assertThat(ids).isEqualTo(idsOf(calendar(2025))).doesNotHaveDuplicates();
        assertThat(ids).doesNotContainAnyElementsOf(idsOf(calendar(2024)));
        assertThat(ids.get(0)).isEqualTo("3c493fc5-db38-3e6d-891c-00f4038fceb1@kvittens");
    }

    @Test
    void ids_do_not_depend_on_the_language() {
        Ran swedish = Ran.swedish("deadlines", "--municipality", "haninge", "--year", 2025, "--ical")
                .exits(0);

        assertThat(idsOf(parsed(swedish))).isEqualTo(idsOf(calendar(2025)));
        assertThat(parsed(swedish).getEvents().get(0).getSummary().getValue()).startsWith("Spärrdatum för 2024-12");
    }

    @Test
    void the_calendar_has_no_faults_by_the_format() {
        assertThat(calendar(2025).validate(ICalVersion.V2_0)).isEmpty();
    }

    /** RFC 5545, 3.3.6: a duration names at least one unit, so that one of nothing is {@code PT0S}. */
    @Test
    void the_calendar_has_no_empty_duration() {
        Ran ran = Ran.english("deadlines", "--municipality", "haninge", "--year", 2025, "--ical");

        assertThat(ran.out().lines()).doesNotContain("DURATION:P");
    }

    @Test
    void the_calendar_of_a_year_is_the_same_whenever_it_is_made() {
        Ran one = Ran.english("deadlines", "--municipality", "huddinge", "--year", 2024, "--ical");
        Ran other = Ran.english("deadlines", "--municipality", "huddinge", "--year", 2024, "--ical");

        assertThat(one.out()).isEqualTo(other.out());
    }

    @Test
    void an_unknown_municipality_is_refused_and_the_known_ones_are_named() {
        Ran ran = Ran.english("deadlines", "--municipality", "nacka", "--year", 2025)
                .isRefused();

        assertThat(ran.err()).contains("nacka", "haninge", "huddinge");
        assertThat(ran.out()).isEmpty();
        assertThat(Ran.swedish("deadlines", "--municipality", "nacka", "--year", 2025, "--ical")
                        .isRefused()
                        .out())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1989", "2200", "999999999", "2019"})
    void a_year_without_deadlines_is_refused(String year) {
        assertThat(Ran.english("deadlines", "--municipality=haninge", "--year=" + year)
                        .isRefused()
                        .err())
                .contains(year);
    }

    @Test
    void other_rule_books_have_other_deadlines(@TempDir Path books) {
        Folders.copy(Project.ruleBooks(), books);
        Path book = books.resolve("haninge/2025-01-01.yaml");
        Folders.write(book, Project.text(book).replace("value: \"16:00\"", "value: \"12:00\""));

        assertThat(Ran.english("deadlines", "--municipality", "haninge", "--year", 2025, "--rulebooks", books)
                        .exits(0)
                        .out())
                .contains("2025-02-05 12:00:00  TIME-4");
    }

    private static Ran haninge(int year) {
        return Ran.english("deadlines", "--municipality", "haninge", "--year", year)
                .exits(0);
    }

    private static ICalendar calendar(int year) {
        return parsed(Ran.english("deadlines", "--municipality", "haninge", "--year", year, "--ical")
                .exits(0));
    }

    private static ICalendar parsed(Ran ran) {
        assertThat(ran.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        return Biweekly.parse(ran.out()).first();
    }

    private static List<String> idsOf(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    private static Instant startOf(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static Instant instant(String text) {
        return LocalInput.parse(text.replace(' ', 'T')).get();
    }
}
