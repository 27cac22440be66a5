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
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldPerson;
import se.kvittens.application.importing.told.ToldVisit;
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
}
