package se.kvittens.files.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.importing.Origin;
import se.kvittens.application.importing.ToldPerson;
import se.kvittens.application.importing.ToldVisit;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.feed.FeedCounts;

/** What a row of a profiled file tells of a visit. */
class ProfiledVisitsTest {

    private static final Instant START = Instant.parse("2024-10-01T06:00:00Z");
    private static final Instant END = Instant.parse("2024-10-01T06:45:00Z");

    @TempDir
    private Path folder;

    private VisitFile file;

    @BeforeEach
    void empty() {
        file = new VisitFile(folder.resolve("f.csv"));
    }

    @Test
    void every_field_is_told() {
        ToldVisit visit = file.row(
                        "provider=Norra",
                        "given=Anna",
                        "family=Löf",
                        "carerName=Bo Ek",
                        "kind=Besök",
                        "startBy=HAND",
                        "endBy=lås",
                        "cause=ingen täckning",
                        "tag=annan",
                        "registered=2024-10-01 09:00",
                        "approved=2024-10-02 10:00",
                        "isApproved=nej",
                        "changedStart=08:00",
                        "changedEnd=08:50",
                        "changedAt=2024-10-02 08:00",
                        "tasks=städ + DUSCH+städ",
                        "doubleStaffing=ja",
                        "declined=JA",
                        "privatePhone=ja",
                        "phone=T-17",
                        "outsideAllowed=ja",
                        "planned=PT40M",
                        "note=glömde telefonen",
                        "lastChanged=2024-10-02 10:00:01")
                .only();

        assertThat(visit.id()).hasToString("v1");
        assertThat(visit.provider()).contains("Norra");
        assertThat(visit.recipient()).isEqualTo(new ToldPerson(Optional.of("4711"), Optional.of("Anna Löf")));
        assertThat(visit.carer()).isEqualTo(new ToldPerson(Optional.of("c1"), Optional.of("Bo Ek")));
        assertThat(visit.system()).isEqualTo(SystemOfRecord.PHONIRO);
        assertThat(visit.start()).isEqualTo(new Receipt(START, ReceiptMethod.MANUAL));
        assertThat(visit.end()).isEqualTo(new Receipt(END, ReceiptMethod.LOCK));
        assertThat(visit.registration().registered()).isEqualTo("2024-10-01T07:00:00Z");
        assertThat(visit.registration().approved()).contains(Instant.parse("2024-10-02T08:00:00Z"));
        assertThat(visit.registration().adjustments())
                .containsExactly(new Adjustment(
                        Instant.parse("2024-10-02T06:00:00Z"), null, Instant.parse("2024-10-01T06:50:00Z")));
        assertThat(visit.tasks()).isEqualTo(Set.of(new TaskCode("SERVICE"), new TaskCode("PERSONAL_CARE")));
        assertThat(visit.planned()).contains(Duration.ofMinutes(40));
        assertThat(visit.remarks().manualCause()).contains(ManualCause.PHONE_HANDLING);
        assertThat(visit.remarks().tag()).isEqualTo(TagFinding.FOREIGN);
        assertThat(visit.remarks().phone()).contains(new Phone("T-17"));
        assertThat(visit.remarks().note().text()).isEqualTo("glömde telefonen");
        assertThat(List.of(
                        visit.remarks().doubleStaffing(),
                        visit.remarks().declined(),
                        visit.remarks().privatePhone(),
                        visit.remarks().outsideAllowed()))
                .containsOnly(true);
        assertThat(visit.origin())
                .isEqualTo(new Origin("f.csv", 2, Optional.of(Instant.parse("2024-10-02T08:00:01Z"))));
    }

    @ParameterizedTest
    @CsvSource({"070-123 45 67, TELEPHONE_NUMBER 2 phone", "191212121212, PERSONAL_NUMBER 2 phone"})
    void REG_8_a_phone_is_not_named_by_a_number_of_a_person(String number, String fault) {
        assertThat(file.row("phone=" + number).told()).isEmpty();
        assertThat(file.faults()).containsExactly(fault);
        assertThat(file.wholeFaults()).extracting(Fault::value).containsExactly("");
    }

    @Test
    void SYS_7_a_phone_that_many_visits_name_is_kept_once() {
        List<ToldVisit> told = file.row("phone=T-17").row("id=v2", "phone=T-17").told();

        assertThat(told.get(0).remarks().phone().orElseThrow())
                .isSameAs(told.get(1).remarks().phone().orElseThrow());
    }

    @Test
    void what_is_not_told_is_the_usual() {
        ToldVisit visit = file.row().only();

        assertThat(visit.provider()).isEmpty();
        assertThat(visit.registration().registered()).as("when it ended").isEqualTo(END);
        assertThat(visit.registration().approved()).isEmpty();
        assertThat(visit.registration().adjustments()).isEmpty();
        assertThat(visit.tasks()).isEmpty();
        assertThat(visit.planned()).isEmpty();
        assertThat(visit.remarks()).isEqualTo(Remarks.NONE);
        assertThat(visit.origin().changed()).isEmpty();
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
    @CsvSource({"startBy", "endBy"})
    void a_receipt_without_its_method_is_rejected(String column) {
        assertThat(file.row(column + "=").told()).isEmpty();
        assertThat(file.faults()).containsExactly("MISSING_FIELD 2 " + column);
    }

    @ParameterizedTest
    @CsvSource({"recipientId, recipientId", "carerId, carerId"})
    void a_visit_of_nobody_is_rejected(String column, String named) {
        assertThat(file.row(column + "=").told()).isEmpty();
        assertThat(file.faults()).containsExactly("MISSING_FIELD 2 " + named);
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

    @Test
    void rows_that_are_no_visits_are_skipped_whatever_they_say() {
        file.row("kind=resa", "startBy=?", "note=1212121212")
                .row("id=v2", "kind=MÖTE")
                .row("id=v3", "kind=besök")
                .row("id=v4", "kind=")
                .row("id=v5", "kind=lunch");

        assertThat(file.told()).extracting(visit -> visit.id().value()).containsExactly("v3", "v4");
        assertThat(file.counts()).isEqualTo(new FeedCounts(5, 2, 2, 1));
        assertThat(file.faults()).containsExactly("UNKNOWN_WORD 6 kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id=19121212-1212",
                "recipientId=191212121212",
                "note=nr 1212121212",
                "carerId=121212-1212",
                "provider=1212121212",
                "registered=191212-1212",
                "tasks=städ+191212121212",
                "carerName=1212121212"
            })
    void a_personal_number_never_shows(String cell) {
        List<ToldVisit> told = file.row(cell).told();

        assertThat(file.wholeFaults().toString()).doesNotContain("1212");
        assertThat(told.toString()).doesNotContain("1212");
    }

    @Test
    void REG_9_a_note_that_is_too_long_is_refused_and_not_repeated() {
        assertThat(file.row("note=" + "x".repeat(20)).only().remarks().note().text())
                .hasSize(20);
        assertThat(file.row("note=" + "x".repeat(21)).told()).hasSize(1);
        assertThat(file.wholeFaults()).singleElement().extracting(Fault::value).isEqualTo("");
    }

    @Test
    void REG_4_what_a_file_calls_approved_was_so_when_it_was_taken() {
        assertThat(file.row("isApproved=ja").only().registration().approved()).contains(VisitFile.TAKEN);

        VisitFile timed = new VisitFile(folder.resolve("g.csv")).row("isApproved=ja", "approved=2024-10-02 10:00");
        assertThat(timed.only().registration().approved()).contains(Instant.parse("2024-10-02T08:00:00Z"));

        VisitFile untimed =
                new VisitFile(folder.resolve("h.csv")).takenNobodyKnowsWhen().row("isApproved=ja");
        assertThat(untimed.told()).isEmpty();
        assertThat(untimed.faults()).containsExactly("UNKNOWN_TIME_TAKEN 2 isApproved");
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
