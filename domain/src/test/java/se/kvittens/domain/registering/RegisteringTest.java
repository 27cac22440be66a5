package se.kvittens.domain.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.registering.Logbook.carer;
import static se.kvittens.domain.registering.Logbook.id;
import static se.kvittens.domain.registering.Logbook.planner;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Decision.Known;
import se.kvittens.domain.registering.Decision.Refused;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.RegisteredVisit;

/** What makes visits, and by whom. */
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
                                ? new Accepted(approval, TimeToTake.by(At.at(Logbook.LOCK)))
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

    private static Refused refused(RefusalCode code) {
        return new Refused(code);
    }

    private static Handset handset(String phone, boolean isPrivate) {
        return new Handset(Optional.of(new Phone(phone)), isPrivate);
    }
}
