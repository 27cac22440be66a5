package se.kvittens.domain.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.registering.Logbook.carer;
import static se.kvittens.domain.registering.Logbook.id;
import static se.kvittens.domain.registering.Logbook.planner;

import java.time.Instant;
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
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Decision.Known;
import se.kvittens.domain.registering.Decision.Refused;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;

/** What may happen to visits, by whom and until when. */
class RegisteringTest {

    private static final String DAY = Receipts.DAY;

    @Test
    void REG_1_two_receipts_make_a_visit() {
        RegisteredVisit visit = Logbook.untilLock().visited().visit("1");

        assertThat(Seen.of(visit)).isEqualTo(new Seen(At.at(DAY + "08:00"), At.at(DAY + "08:30")));
        assertThat(visit.registration().registered()).isEqualTo(At.at(DAY + "08:30"));
        assertThat(visit.registration().approved()).isEmpty();
    }

    @Test
    void REG_1_a_visit_is_named_by_any_of_its_receipts() {
        Logbook record = Logbook.untilLock().visited();

        record.ask(new TasksChosen(id("2"), Set.of(new TaskCode("CARE"))), carer("c1", At.at(DAY + "08:31")));

        assertThat(record.visit("1").tasks()).containsExactly(new TaskCode("CARE"));
    }

    @Test
    void REG_1_a_receipt_that_comes_again_is_known() {
        Logbook record = Logbook.untilLock().visited();

        assertThat(record.make(Receipts.tap("2", "anna", "08:30"))).isEqualTo(new Known());
        assertThat(record.make(Receipts.tap("2", "anna", "08:31"))).isEqualTo(refused(RefusalCode.NAME_TAKEN));
        assertThat(record.recorded()).hasSize(2);
    }

    @Test
    void REG_8_a_visit_has_the_phone_of_its_start_and_is_marked_when_either_phone_was_private() {
        RegisteredReceipt start = Receipts.by(handset("7", false), Receipts.tap("1", "anna", "08:00"));
        RegisteredReceipt end = Receipts.by(handset("8", true), Receipts.tap("2", "anna", "08:30"));
        Logbook record = Logbook.untilLock();
        record.make(start);
        record.make(end);

        assertThat(record.visit("1").remarks().phone()).contains(new Phone("7"));
        assertThat(record.visit("1").remarks().privatePhone()).isTrue();
    }

    @Test
    void REG_8_a_visit_has_the_phone_of_its_end_where_none_is_told_at_its_start() {
        Logbook record = Logbook.untilLock();
        record.make(Receipts.tap("1", "anna", "08:00"));
        record.make(Receipts.by(handset("8", false), Receipts.tap("2", "anna", "08:30")));

        assertThat(record.visit("1").remarks().phone()).contains(new Phone("8"));
        assertThat(record.visit("1").remarks().privatePhone()).isFalse();
    }

    @Test
    void REG_5_a_receipt_is_taken_down_after_the_lock_too() {
        Logbook record = Logbook.untilLock();

        assertThat(record.ask(
                        new ReceiptMade(Receipts.tap("1", "anna", "08:00")), carer("c1", At.at("2025-01-01T00:00"))))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void SYS_2_a_carer_makes_receipts_and_visits_of_its_own() {
        Logbook record = Logbook.untilLock().visited();
        Instant when = At.at(DAY + "09:00");

        assertThat(record.ask(new ReceiptMade(Receipts.tap("3", "anna", "09:00")), carer("c2", when)))
                .isEqualTo(refused(RefusalCode.NOT_OWN_VISIT));
        assertThat(record.ask(new VisitDeclined(id("1"), true), carer("c2", when)))
                .isEqualTo(refused(RefusalCode.NOT_OWN_VISIT));
        assertThat(record.ask(new VisitDeclined(id("1"), true), carer("c1", when)))
                .isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void SYS_2_approvals_are_for_those_whom_the_rule_book_names(Role role) {
        Logbook record = Logbook.untilLock().visited();
        Deed deed = new Deed("c1", role, At.at(DAY + "17:00"), "");
        VisitApproved approval = new VisitApproved(id("1"), Seen.of(record.visit("1")));

        Decision decision = record.ask(approval, deed);

        assertThat(decision)
                .isEqualTo(
                        Set.of(Role.PLANNER, Role.ADMINISTRATOR).contains(role)
                                ? new Accepted(approval)
                                : refused(RefusalCode.NOT_IN_THIS_ROLE));
    }

    @Test
    void BOOK_1_nothing_is_decided_before_there_is_a_rule_book() {
        assertThat(Logbook.untilLock()
                        .ask(
                                new ReceiptMade(Receipts.tap("1", "anna", "08:00")),
                                carer("c1", At.at("2019-12-31T23:59:59"))))
                .isEqualTo(refused(RefusalCode.NO_RULE_BOOK));
    }

    @Test
    void REG_1_what_is_said_of_a_visit_that_nobody_knows_is_refused() {
        assertThat(Logbook.untilLock().ask(new VisitDeclined(id("9"), true), planner(DAY + "09:00", "")))
                .isEqualTo(refused(RefusalCode.UNKNOWN_VISIT));
    }

    @Test
    void TASK_1_tasks_are_those_of_the_rule_book() {
        Logbook record = Logbook.untilLock().visited();

        assertThat(record.ask(
                        new TasksChosen(id("1"), Set.of(new TaskCode("CARE"), new TaskCode("DANCING"))),
                        carer("c1", At.at(DAY + "08:31"))))
                .isEqualTo(refused(RefusalCode.UNKNOWN_TASK));
    }

    @Test
    void STAFF_1_double_staffing_can_be_pressed_and_taken_back() {
        Logbook record = Logbook.untilLock().visited();
        Instant when = At.at(DAY + "08:31");

        record.ask(new DoubleStaffingMarked(id("1"), true), carer("c1", when));
        assertThat(record.visit("1").remarks().doubleStaffing()).isTrue();

        record.ask(new DoubleStaffingMarked(id("1"), false), carer("c1", when.plusSeconds(1)));
        assertThat(record.visit("1").remarks().doubleStaffing()).isFalse();
    }

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

    @Test
    void REG_4_a_visit_entered_afterwards_is_manual_and_registered_when_it_was_entered() {
        Logbook record = Logbook.untilLock();

        record.ask(entered("08:00", "08:30", "x"), planner("2024-10-02T09:00", ""));

        RegisteredVisit visit = record.visit("x");
        assertThat(List.of(visit.start(), visit.end()))
                .extracting(receipt -> receipt.method())
                .containsOnly(ReceiptMethod.MANUAL);
        assertThat(visit.registration().registered()).isEqualTo(At.at("2024-10-02T09:00"));
        assertThat(visit.remarks().manualCause()).contains(ManualCause.TECHNICAL_FAULT);
    }

    @ParameterizedTest
    @CsvSource({"08:30:00, true", "08:30:01, false"})
    void REG_4_a_visit_is_entered_when_it_is_over(String end, boolean isOver) {
        Decision decision = Logbook.untilLock().ask(entered("08:00", end, "x"), planner(DAY + "08:30:00", ""));

        assertThat(decision instanceof Accepted).isEqualTo(isOver);
        if (!isOver) {
            assertThat(decision).isEqualTo(refused(RefusalCode.NOT_AFTERWARDS));
        }
    }

    @Test
    void REG_4_an_entry_of_a_name_that_is_taken_is_refused_and_the_same_again_is_known() {
        Logbook record = Logbook.untilLock().visited();
        Deed deed = planner("2024-10-02T09:00", "");
        record.ask(entered("10:00", "10:30", "x"), deed);

        assertThat(record.ask(entered("10:00", "10:30", "x"), deed)).isEqualTo(new Known());
        assertThat(record.ask(entered("10:00", "10:31", "x"), deed)).isEqualTo(refused(RefusalCode.NAME_TAKEN));
        assertThat(record.ask(entered("10:00", "10:30", "1"), deed)).isEqualTo(refused(RefusalCode.NAME_TAKEN));
        assertThat(record.make(Receipts.tap("x", "anna", "12:00"))).isEqualTo(refused(RefusalCode.NAME_TAKEN));
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void REG_9_a_note_has_its_length(int characters, boolean isKept) {
        VisitPostRegistered entry = new VisitPostRegistered(
                id("x"),
                new CarerId("c1"),
                new RecipientId("anna"),
                At.at(DAY + "08:00"),
                At.at(DAY + "08:30"),
                Optional.empty(),
                false,
                Set.of(),
                new Note("a".repeat(characters)));

        assertThat(Logbook.untilLock().ask(entry, planner("2024-10-02T09:00", "")))
                .isEqualTo(isKept ? new Accepted(entry) : refused(RefusalCode.NOTE_TOO_LONG));
    }

    @Test
    void REG_10_an_entry_ends_when_it_starts_or_later() {
        Deed deed = planner("2024-10-02T09:00", "");

        assertThat(Logbook.untilLock().ask(entered("08:00:00", "08:00:00", "x"), deed))
                .isInstanceOf(Accepted.class);
        assertThat(Logbook.untilLock().ask(entered("08:00:01", "08:00:00", "x"), deed))
                .isEqualTo(refused(RefusalCode.END_BEFORE_START));
    }

    private static VisitPostRegistered entered(String start, String end, String id) {
        return new VisitPostRegistered(
                id(id),
                new CarerId("c1"),
                new RecipientId("anna"),
                At.at(DAY + start),
                At.at(DAY + end),
                Optional.of(ManualCause.TECHNICAL_FAULT),
                false,
                Set.of(new TaskCode("CARE")),
                Note.NONE);
    }

    private static Object acceptedOrLocked(boolean isOpen) {
        RegisteredVisit visit = Logbook.untilLock().visited().visit("1");
        return isOpen ? new Accepted(new VisitApproved(id("1"), Seen.of(visit))) : refused(RefusalCode.LOCKED);
    }

    private static Refused refused(RefusalCode code) {
        return new Refused(code);
    }

    private static Handset handset(String phone, boolean isPrivate) {
        return new Handset(Optional.of(new Phone(phone)), isPrivate);
    }
}
