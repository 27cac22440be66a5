package se.kvittens.domain.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.registering.Logbook.id;
import static se.kvittens.domain.registering.Logbook.planner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Decision.Known;
import se.kvittens.domain.registering.Decision.Refused;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.RegisteredVisit;

/** What is approved and changed of visits in the making, and until when (REG-6, 7, 10 and 17, TIME-5). */
class ChangingTest {

    private static final String DAY = Receipts.DAY;

    @ParameterizedTest
    @CsvSource({"2024-11-05T16:00:00, true", "2024-11-05T16:00:01, false"})
    void TIME_5_at_the_lock_a_visit_can_be_approved_and_changed_and_a_second_later_not(String when, boolean isOpen) {
        assertThat(Logbook.untilLock().visited().approve(when)).isEqualTo(acceptedOrLocked(isOpen));
        assertThat(Logbook.untilLock().visited().adjust(when, "", DAY + "08:40") instanceof Accepted)
                .isEqualTo(isOpen);
        assertThat(
                        Logbook.untilLock().visited().ask(new VisitDeclined(id("1"), true), planner(when, ""))
                                instanceof Accepted)
                .isEqualTo(isOpen);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-04T17:00:00, true", "2024-10-04T17:00:01, false"})
    void REG_7_in_phoniro_a_visit_can_be_changed_for_72_hours_after_its_approval(String when, boolean isOpen) {
        Logbook adjusting = Logbook.afterApproval().visited();
        adjusting.approve(DAY + "17:00");
        Logbook undoing = Logbook.afterApproval().visited();
        undoing.approve(DAY + "17:00");

        Decision adjusted = adjusting.adjust(when, "", DAY + "08:40");
        Decision undone = undoing.ask(new ApprovalUndone(id("1")), planner(when, ""));

        assertThat(adjusted instanceof Accepted).isEqualTo(isOpen);
        assertThat(undone instanceof Accepted).isEqualTo(isOpen);
        if (!isOpen) {
            assertThat(adjusted).isEqualTo(refused(RefusalCode.WINDOW_CLOSED));
            assertThat(undone).isEqualTo(refused(RefusalCode.WINDOW_CLOSED));
        }
    }

    @Test
    void REG_7_a_change_stands_beside_what_was_registered_and_leaves_the_approval() {
        Logbook record = Logbook.untilLock().visited();
        record.approve(DAY + "17:00");

        record.adjust(DAY + "18:00", DAY + "08:05", "");

        RegisteredVisit visit = record.visit("1");
        assertThat(Seen.of(visit).start()).isEqualTo(At.at(DAY + "08:00"));
        assertThat(visit.registration().adjustments())
                .containsExactly(new Adjustment(At.at(DAY + "18:00"), At.at(DAY + "08:05"), null));
        assertThat(visit.registration().approved()).contains(At.at(DAY + "17:00"));
    }

    @Test
    void REG_7_a_change_needs_a_reason() {
        Logbook record = Logbook.untilLock().visited();
        TimesAdjusted change = new TimesAdjusted(id("1"), Seen.of(record.visit("1")), null, At.at(DAY + "08:40"));

        assertThat(record.ask(change, planner(DAY + "09:00", " "))).isEqualTo(refused(RefusalCode.REASON_MISSING));
    }

    @Test
    void REG_10_a_change_never_puts_the_end_before_the_start() {
        assertThat(Logbook.untilLock().visited().adjust(DAY + "09:00", "", DAY + "08:00"))
                .isInstanceOf(Accepted.class);
        assertThat(Logbook.untilLock().visited().adjust(DAY + "09:00", "", DAY + "07:59:59"))
                .isEqualTo(refused(RefusalCode.END_BEFORE_START));
        Logbook twice = Logbook.untilLock().visited();
        twice.adjust(DAY + "09:00", DAY + "08:20", "");
        assertThat(twice.adjust(DAY + "09:01", "", DAY + "08:19:59")).isEqualTo(refused(RefusalCode.END_BEFORE_START));
    }

    @Test
    void REG_10_a_visit_without_an_end_is_not_approved_until_it_has_one() {
        Logbook record = Logbook.untilLock();
        record.make(Receipts.tap("1", "anna", "08:00"));

        assertThat(record.approve(DAY + "17:00")).isEqualTo(refused(RefusalCode.INCOMPLETE));
        record.adjust(DAY + "17:01", "", DAY + "08:30");
        assertThat(record.approve(DAY + "17:02")).isInstanceOf(Accepted.class);
    }

    @Test
    void REG_6_an_approval_is_of_what_was_seen() {
        Logbook record = Logbook.untilLock().visited();
        VisitApproved stale = new VisitApproved(id("1"), Seen.of(record.visit("1")));
        record.make(Receipts.tap("late", "anna", "08:10"));

        assertThat(record.ask(stale, planner(DAY + "17:00", ""))).isEqualTo(refused(RefusalCode.CHANGED_SINCE_SEEN));
    }

    @Test
    void REG_6_what_was_said_of_a_visit_lapses_when_a_late_receipt_makes_it_another() {
        Logbook record = Logbook.untilLock().visited();
        record.approve(DAY + "17:00");
        record.adjust(DAY + "17:01", DAY + "08:20", "");

        record.make(Receipts.tap("late", "anna", "08:10"));

        RegisteredVisit visit = record.visit("1");
        assertThat(Seen.of(visit).end()).isEqualTo(At.at(DAY + "08:10"));
        assertThat(visit.registration().approved()).isEmpty();
        assertThat(visit.registration().adjustments()).isEmpty();
        assertThat(record.recorded()).hasSize(5);
    }

    @Test
    void REG_6_an_approval_that_is_there_is_known_and_one_that_is_not_there_cannot_be_undone() {
        Logbook record = Logbook.untilLock().visited();
        Deed deed = planner(DAY + "18:00", "");

        assertThat(record.ask(new ApprovalUndone(id("1")), deed)).isEqualTo(refused(RefusalCode.NOT_APPROVED));
        record.approve(DAY + "17:00");
        assertThat(record.approve(DAY + "17:30")).isEqualTo(new Known());
        record.ask(new ApprovalUndone(id("1")), deed);
        assertThat(record.visit("1").registration().approved()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 09:00:00, true", "'', 09:00:01, false", "09:00:01, '', false", "09:00:01, 09:00:01, false"})
    void REG_7_a_visit_is_moved_to_what_is_past(String start, String end, boolean isPast) {
        Decision decision = Logbook.untilLock()
                .visited()
                .adjust(DAY + "09:00:00", start.isEmpty() ? "" : DAY + start, end.isEmpty() ? "" : DAY + end);

        assertThat(decision instanceof Accepted).isEqualTo(isPast);
        if (!isPast) {
            assertThat(decision).isEqualTo(refused(RefusalCode.NOT_AFTERWARDS));
        }
    }

    /** From 08:00 in summer time to 07:00 in winter time there are 31 days. */
    @ParameterizedTest
    @CsvSource({"2024-11-01T07:00:00, true", "2024-11-01T07:00:01, false"})
    void REG_17_a_visit_is_moved_31_days_and_no_farther(String end, boolean isNear) {
        Decision decision = Logbook.untilLock().visited().adjust("2024-11-02T09:00:00", "", end);

        assertThat(decision instanceof Accepted).isEqualTo(isNear);
        if (!isNear) {
            assertThat(decision).isEqualTo(refused(RefusalCode.TOO_FAR));
        }
    }

    private static Object acceptedOrLocked(boolean isOpen) {
        RegisteredVisit visit = Logbook.untilLock().visited().visit("1");
        return isOpen
                ? new Accepted(new VisitApproved(id("1"), Seen.of(visit)), TimeToTake.by(At.at(Logbook.LOCK)))
                : refused(RefusalCode.LOCKED);
    }

    private static Refused refused(RefusalCode code) {
        return new Refused(code);
    }
}
