package se.kvittens.domain.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.registering.Corrections.AFTER;
import static se.kvittens.domain.registering.Corrections.DAY;
import static se.kvittens.domain.registering.Corrections.OCTOBER;
import static se.kvittens.domain.registering.Corrections.correction;
import static se.kvittens.domain.registering.Corrections.longer;
import static se.kvittens.domain.registering.Corrections.refused;
import static se.kvittens.domain.registering.Corrections.version;
import static se.kvittens.domain.registering.Logbook.LOCK;
import static se.kvittens.domain.registering.Logbook.id;
import static se.kvittens.domain.registering.Logbook.planner;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Decision.Known;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Correction;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;

/** REG-17: what may be corrected after the lock, and what comes of it. */
class CorrectionTest {

    private final Logbook record = Logbook.untilLock().visited();

    @ParameterizedTest
    @CsvSource({"2024-11-05T15:59:59, false", LOCK + ", false", AFTER + ", true"})
    void REG_17_a_visit_is_corrected_from_the_second_after_its_lock(String when, boolean isAccepted) {
        VisitCorrected asked = longer(2);

        assertThat(record.ask(asked, planner(when, "began earlier")))
                .isEqualTo(isAccepted ? accepted(asked, LOCK) : refused(RefusalCode.NOT_LOCKED_YET));
    }

    @Test
    void REG_17_the_locked_version_stands_and_the_corrected_one_is_beside_it() {
        RegisteredVisit before = record.visit("1");

        record.ask(longer(2), planner(AFTER, "began earlier"));

        assertThat(record.visit("1")).isEqualTo(before);
        CorrectedVersion version = record.corrected().get(0);
        assertThat(version.number()).isEqualTo(2);
        assertThat(version.deed()).isEqualTo(planner(AFTER, "began earlier"));
        RegisteredVisit corrected = version.counts().orElseThrow();
        assertThat(Seen.of(corrected)).isEqualTo(new Seen(At.at(DAY + "07:45"), At.at(DAY + "08:30")));
        assertThat(corrected.tasks()).containsExactly(new TaskCode("CARE"));
        assertThat(corrected.registration().approved()).contains(At.at(AFTER));
        assertThat(corrected.registration().correction())
                .contains(new Correction(2, Role.PLANNER, At.at(AFTER), CorrectionCause.WRONG_TIMES));
        assertThat(corrected.recipient()).isEqualTo(before.recipient());
        assertThat(corrected.start()).extracting("method").isEqualTo(ReceiptMethod.NFC);
    }

    @Test
    void REG_17_an_annulled_visit_counts_no_more() {
        record.ask(correction("1", 2, Optional.empty()), planner(AFTER, "never made"));

        assertThat(record.corrected()).extracting(CorrectedVersion::counts).containsExactly(Optional.empty());
    }

    @Test
    void REG_17_a_correction_is_corrected_by_who_has_seen_it() {
        record.ask(longer(2), planner(AFTER, "began earlier"));

        assertThat(record.ask(correction("1", 2, Optional.empty()), planner(AFTER, "never made")))
                .isEqualTo(refused(RefusalCode.CHANGED_SINCE_SEEN));
        assertThat(record.ask(correction("1", 4, Optional.empty()), planner(AFTER, "never made")))
                .isEqualTo(refused(RefusalCode.CHANGED_SINCE_SEEN));
        assertThat(record.ask(correction("1", 3, Optional.empty()), planner(AFTER, "never made")))
                .isInstanceOf(Accepted.class);
        assertThat(record.corrected()).extracting(CorrectedVersion::number).containsExactly(2, 3);
    }

    @Test
    void REG_17_the_same_correction_again_is_known_also_by_another_receipt() {
        record.ask(longer(2), planner(AFTER, "began earlier"));

        assertThat(record.ask(longer(2), planner(AFTER, "began earlier"))).isEqualTo(new Known());
        VisitCorrected byEnd = correction("2", 2, Optional.of(version("07:45", "08:30", "CARE")));
        assertThat(record.ask(byEnd, planner(AFTER, "began earlier"))).isEqualTo(new Known());
        assertThat(record.corrected()).hasSize(1);
    }

    @Test
    void REG_17_a_correction_needs_a_reason_and_the_times_that_were_locked() {
        assertThat(record.ask(longer(2), planner(AFTER, " "))).isEqualTo(refused(RefusalCode.REASON_MISSING));
        VisitCorrected unseen = new VisitCorrected(
                id("1"),
                OCTOBER,
                2,
                new Seen(At.at(DAY + "08:00"), null),
                CorrectionCause.WRONG_TIMES,
                Optional.empty());
        assertThat(record.ask(unseen, planner(AFTER, "never made"))).isEqualTo(refused(RefusalCode.CHANGED_SINCE_SEEN));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01T08:30:00, 2024-10-01T08:29:59, CARE,  END_BEFORE_START",
        "2024-10-01T08:30:00, 2024-10-01T08:30:00, CARE,  ",
        "2024-10-01T08:30:00, 2024-10-01T08:40:00, NONE,  UNKNOWN_TASK",
        "2024-10-31T23:59:59, 2024-11-01T00:10:00, CARE,  ",
        "2024-11-01T00:00:00, 2024-11-01T00:10:00, CARE,  OTHER_MONTH",
        "2024-10-31T23:59:59, 2024-11-01T07:00:00, CARE,  ",
        "2024-10-31T23:59:59, 2024-11-01T07:00:01, CARE,  TOO_FAR",
        "2024-10-31T23:59:59, 2024-11-05T16:00:01, CARE,  TOO_FAR",
        "2024-10-31T23:59:59, 2024-11-05T16:00:02, CARE,  NOT_AFTERWARDS"
    })
    void TIME_2_what_is_corrected_stays_in_its_month_and_makes_sense(
            String start, String end, String task, RefusalCode refused) {
        VisitCorrected asked = correction("1", 2, Optional.of(version(At.at(start), At.at(end), task)));

        assertThat(record.ask(asked, planner(AFTER, "wrong")))
                .isEqualTo(refused == null ? accepted(asked, LOCK) : refused(refused));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void SYS_2_corrections_are_for_those_whom_the_rule_book_names(Role role) {
        Decision decision = record.ask(longer(2), new Deed("c1", role, At.at(AFTER), "began earlier"));

        boolean may = Set.of(Role.PLANNER, Role.ADMINISTRATOR).contains(role);
        assertThat(decision).isEqualTo(may ? accepted(longer(2), LOCK) : refused(RefusalCode.NOT_IN_THIS_ROLE));
    }

    @Test
    void REG_17_a_visit_that_came_after_the_lock_enters_by_a_correction() {
        Logbook late = Logbook.untilLock();
        late.makeTaken(Receipts.tap("1", "anna", "08:00"), AFTER);
        late.makeTaken(Receipts.tap("2", "anna", "08:30"), AFTER);

        assertThat(late.visits().asOf(At.at(LOCK)).all()).isEmpty();
        assertThat(late.ask(longer(2), planner(AFTER, "the phone was off"))).isInstanceOf(Accepted.class);
        assertThat(late.corrected().get(0).counts()).isPresent();
    }

    @Test
    void REG_17_a_visit_enters_another_month_once_it_is_annulled_in_its_own() {
        String after = "2024-12-20T08:00";
        YearMonth november = YearMonth.of(2024, 11);
        VisitCorrected moved = inMonth(november, 2, Optional.of(at("2024-11-01T00:10")));

        assertThat(record.ask(moved, planner(after, "wrong"))).isEqualTo(refused(RefusalCode.COUNTS_IN_ANOTHER_MONTH));
        record.ask(inMonth(OCTOBER, 2, Optional.empty()), planner(after, "wrong"));
        assertThat(record.ask(moved, planner(after, "wrong"))).isEqualTo(accepted(moved, "2024-12-04T16:00"));

        VisitCorrected back = inMonth(OCTOBER, 3, Optional.of(at("2024-10-31T23:50")));
        assertThat(record.ask(back, planner(after, "wrong"))).isEqualTo(refused(RefusalCode.COUNTS_IN_ANOTHER_MONTH));
        record.ask(inMonth(november, 3, Optional.empty()), planner(after, "wrong"));
        assertThat(record.ask(back, planner(after, "wrong"))).isEqualTo(accepted(back, LOCK));
    }

    private static VisitCorrected inMonth(YearMonth month, int version, Optional<NewVersion> to) {
        Seen seen = new Seen(At.at(DAY + "08:00"), At.at(DAY + "08:30"));
        return new VisitCorrected(id("1"), month, version, seen, CorrectionCause.WRONG_TIMES, to);
    }

    private static NewVersion at(String time) {
        return version(At.at(time), At.at(time), "CARE");
    }

    @ParameterizedTest
    @CsvSource({"true, NFC", "false, MANUAL"})
    void REG_17_a_receipt_that_came_after_the_lock_keeps_its_method(boolean hasCome, ReceiptMethod method) {
        Logbook late = Logbook.untilLock();
        late.make(Receipts.tap("1", "anna", "08:00"));
        if (hasCome) {
            late.makeTaken(Receipts.tap("2", "anna", "08:30"), AFTER);
        }
        VisitCorrected completed = new VisitCorrected(
                id("1"),
                OCTOBER,
                2,
                new Seen(At.at(DAY + "08:00"), null),
                CorrectionCause.WRONG_TIMES,
                Optional.of(version("08:00", "08:30", "CARE")));

        assertThat(late.ask(completed, planner("2024-11-05T16:00:02", "no coverage")))
                .isInstanceOf(Accepted.class);
        late.makeTaken(Receipts.tap("3", "anna", "08:20"), "2024-11-06T08:00:00");

        RegisteredVisit corrected = late.corrected().get(0).counts().orElseThrow();
        assertThat(corrected.end()).isEqualTo(new Receipt(At.at(DAY + "08:30"), method));
        assertThat(corrected.start()).extracting("method").isEqualTo(ReceiptMethod.NFC);
    }

    @Test
    void REG_17_what_comes_later_changes_no_locked_version_and_no_correction() {
        record.ask(longer(2), planner(AFTER, "began earlier"));
        List<CorrectedVersion> corrected = record.corrected();
        List<RegisteredVisit> locked = record.visits().asOf(At.at(LOCK)).all();

        record.makeTaken(Receipts.tap("0", "anna", "08:15"), "2024-11-06T08:00:00");

        assertThat(record.visit("1").end()).isNotEqualTo(locked.get(0).end());
        assertThat(record.visits().asOf(At.at(LOCK)).all()).isEqualTo(locked);
        assertThat(record.corrected()).isEqualTo(corrected);
    }

    @ParameterizedTest
    @CsvSource({LOCK + ", 1", AFTER + ", 0"})
    void TIME_5_what_was_taken_at_the_lock_is_locked_and_a_second_later_is_not(String taken, int visits) {
        Logbook late = Logbook.untilLock();
        late.makeTaken(Receipts.tap("1", "anna", "08:00"), taken);

        assertThat(late.visits().asOf(At.at(LOCK)).all()).hasSize(visits);
    }

    @Test
    void REG_17_what_nobody_knows_can_not_be_corrected() {
        assertThat(record.ask(correction("9", 2, Optional.empty()), planner(AFTER, "never made")))
                .isEqualTo(refused(RefusalCode.UNKNOWN_VISIT));
    }

    private static Accepted accepted(VisitCorrected asked, String lock) {
        return new Accepted(asked, TimeToTake.after(At.at(lock)));
    }
}
