package se.kvittens.files.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.files.feed.FeedCounts;

/** What a row of a profiled file tells of when a visit was, and of how that was changed. */
class ProfiledTimesTest {

    private static final Instant START = Instant.parse("2024-10-01T06:00:00Z");
    private static final Instant END = Instant.parse("2024-10-01T06:45:00Z");

    @TempDir
    private Path folder;

    private VisitFile file;

    @BeforeEach
    void empty() {
        file = new VisitFile(folder.resolve("f.csv"));
    }

    @ParameterizedTest
    @CsvSource({"'start=', true, false", "'end=', false, true"})
    void a_missing_receipt_is_none_whatever_its_method_says(String missing, boolean noStart, boolean noEnd) {
        ToldVisit visit = ownMoments("start=2024-10-01 08:00", "end=2024-10-01 08:45", missing)
                .only();

        assertThat(visit.start() == null).isEqualTo(noStart);
        assertThat(visit.end() == null).isEqualTo(noEnd);
        assertThat(visit.registration().registered()).isEqualTo(noEnd ? START : END);
    }

    @Test
    void a_visit_without_both_is_rejected() {
        assertThat(ownMoments("start=", "end=").told()).isEmpty();
        assertThat(file.faults()).containsExactly("NEITHER_START_NOR_END 2 start");
        assertThat(file.counts()).isEqualTo(new FeedCounts(1, 0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({"08:00, 08:00:00, true", "08:00, 07:59:59, false", "23:50, 00:10, false"})
    void an_end_before_the_start_is_refused_unless_it_may_be_of_the_next_day(
            String start, String end, boolean isTaken) {
        file.row("start=" + start, "end=" + end);

        assertThat(file.told()).hasSize(isTaken ? 1 : 0);
        assertThat(file.faults()).hasSize(isTaken ? 0 : 1).allMatch("END_BEFORE_START 2 date + end"::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "23:50, 00:10, 2024-10-01T22:10:00Z",
        "08:00, 07:59:59, 2024-10-02T05:59:59Z",
        "08:00, 08:00, 2024-10-01T06:00:00Z",
        "08:00, 08:45, 2024-10-01T06:45:00Z"
    })
    void with_endsNextDay_an_earlier_time_of_the_same_date_is_of_the_next_day(String start, String end, Instant at) {
        ToldVisit visit = file.by("system: PHONIRO\n", "system: PHONIRO\nendsNextDay: true\n")
                .row("start=" + start, "end=" + end)
                .only();

        assertThat(visit.end()).isEqualTo(new Receipt(at, ReceiptMethod.NFC));
    }

    /** The other end stands; and no visit takes a day. */
    @ParameterizedTest
    @CsvSource({
        "'', 00:20, '', 2024-10-01T22:20:00Z",
        "'', 23:55, '', 2024-10-01T21:55:00Z",
        "23:40, 00:05, 2024-10-01T21:40:00Z, 2024-10-01T22:05:00Z",
        "23:40, '', 2024-10-01T21:40:00Z, ''",
        "00:30, '', 2024-10-01T22:30:00Z, ''",
        "00:31, '', 2024-09-30T22:31:00Z, ''"
    })
    void REG_7_with_endsNextDay_a_changed_time_of_a_visit_over_midnight_may_be_of_the_next_day(
            String changedStart, String changedEnd, String start, String end) {
        ToldVisit visit = file.by("system: PHONIRO\n", "system: PHONIRO\nendsNextDay: true\n")
                .row("start=23:50", "end=00:30", "changedStart=" + changedStart, "changedEnd=" + changedEnd)
                .only();

        assertThat(visit.registration().adjustments())
                .containsExactly(new Adjustment(
                        VisitFile.TAKEN,
                        start.isEmpty() ? null : Instant.parse(start),
                        end.isEmpty() ? null : Instant.parse(end)));
    }

    /** Else the settlement of the whole month would be refused for it. */
    @ParameterizedTest
    @CsvSource({
        "'', 08:00, ''",
        "'', 07:59, date + changedEnd",
        "08:45, '', ''",
        "08:46, '', date + end",
        "09:30, 09:29, date + changedEnd"
    })
    void REG_7_a_change_that_ends_the_visit_before_its_start_is_refused(
            String changedStart, String changedEnd, String column) {
        file.row("changedStart=" + changedStart, "changedEnd=" + changedEnd);

        assertThat(file.told()).hasSize(column.isEmpty() ? 1 : 0);
        assertThat(file.faults()).isEqualTo(column.isEmpty() ? List.of() : List.of("END_BEFORE_START 2 " + column));
    }

    @Test
    void an_end_with_a_date_of_its_own_is_of_that_date() {
        ownMoments("start=2024-10-01 08:00", "end=2024-10-01 07:00");
        file.by("system: PHONIRO\n", "system: PHONIRO\nendsNextDay: true\n");

        assertThat(file.told()).isEmpty();
        assertThat(file.faults()).containsExactly("END_BEFORE_START 2 end");
    }

    @ParameterizedTest
    @CsvSource({
        "changedStart=, changedEnd=, ''",
        "changedStart=08:00, changedEnd=08:45, ''",
        "changedStart=08:00, changedEnd=, ''",
        "changedStart=07:55, changedEnd=, 05:55 -",
        "changedStart=08:00, changedEnd=08:45:01, - 06:45:01",
        "changedStart=07:55, changedEnd=08:50, 05:55 06:50"
    })
    void CHG_1_an_adjustment_is_what_differs(String start, String end, String expected) {
        ToldVisit visit = file.row(start, end, "changedAt=2024-10-02 08:00").only();

        assertThat(visit.registration().adjustments().stream()
                        .map(change -> time(change.start()) + " " + time(change.end())))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(visit.start()).isEqualTo(new Receipt(START, ReceiptMethod.NFC));
    }

    @Test
    void a_change_without_its_time_was_made_when_the_file_was_taken() {
        assertThat(file.row("changedEnd=09:00").only().registration().adjustments())
                .singleElement()
                .extracting(Adjustment::made)
                .isEqualTo(VisitFile.TAKEN);

        VisitFile untimed = new VisitFile(folder.resolve("g.csv"))
                .takenNobodyKnowsWhen()
                .row("changedEnd=08:45")
                .row("id=v2", "changedEnd=09:00");
        assertThat(untimed.told()).hasSize(1);
        assertThat(untimed.faults()).containsExactly("UNKNOWN_TIME_TAKEN 3 changedAt");
    }

    @Test
    void a_change_that_ends_before_it_begins_is_refused() {
        assertThat(file.row("changedStart=09:00", "changedEnd=08:30").told()).isEmpty();
        assertThat(file.faults()).containsExactly("END_BEFORE_START 2 date + changedEnd");
    }

    private static String time(Instant at) {
        return at == null
                ? "-"
                : at.toString().substring(11, at.toString().length() - 1).replaceFirst(":00$", "");
    }

    /** With a column for each of the two moments. */
    private VisitFile ownMoments(String... cells) {
        return file.by("start: [date, start]", "start: start")
                .by("end: [date, end]", "end: end")
                .row(cells);
    }
}
