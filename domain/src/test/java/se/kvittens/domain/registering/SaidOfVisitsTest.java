package se.kvittens.domain.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.registering.Logbook.carer;
import static se.kvittens.domain.registering.Logbook.id;
import static se.kvittens.domain.registering.Logbook.planner;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.registering.Decision.Accepted;
import se.kvittens.domain.registering.Decision.Refused;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Note;

/** By when what is said of a visit is to be taken down, of what it is said, and which word is the last. */
class SaidOfVisitsTest {

    private static final String DAY = Receipts.DAY;
    private static final VisitPostRegistered ENTERED = new VisitPostRegistered(
            id("x"),
            new CarerId("c1"),
            new RecipientId("anna"),
            At.at(DAY + "10:00"),
            At.at(DAY + "10:30"),
            Optional.empty(),
            false,
            Set.of(),
            Note.NONE);

    @Test
    void TIME_5_what_counts_in_a_month_is_to_be_taken_by_its_lock_and_what_was_made_whenever_it_comes() {
        Logbook record = Logbook.untilLock().visited();
        Deed deed = planner(DAY + "09:00", "");
        Seen seen = Seen.of(record.visit("1"));

        assertThat(Stream.of(
                                record.ask(new TasksChosen(id("1"), Set.of(new TaskCode("CARE"))), deed),
                                record.ask(new DoubleStaffingMarked(id("1"), true), deed),
                                record.ask(new VisitDeclined(id("1"), true), deed),
                                record.ask(new VisitApproved(id("1"), seen), deed),
                                record.ask(new ApprovalUndone(id("1")), deed),
                                record.adjust(DAY + "09:00", "", DAY + "08:40"))
                        .map(SaidOfVisitsTest::takenBy))
                .hasSize(6)
                .containsOnly(Optional.of(At.at(Logbook.LOCK)));
        assertThat(takenBy(record.make(Receipts.tap("3", "anna", "10:00")))).isEmpty();
        assertThat(takenBy(record.ask(ENTERED, planner("2024-10-02T09:00", ""))))
                .isEmpty();
    }

    /** What was done in time at the door a kiosk without a network gives after the lock. */
    @Test
    void REG_1_what_a_carer_said_at_the_door_is_taken_whenever_it_comes_and_later_than_the_lock_it_is_not_said() {
        Logbook record = Logbook.untilLock().visited();
        Deed atDoor = carer("c1", At.at(Logbook.LOCK));
        Deed after = carer("c1", At.at(Logbook.LOCK).plusSeconds(1));

        assertThat(atTheDoor().map(said -> record.ask(said, atDoor)))
                .allSatisfy(decision -> assertThat(((Accepted) decision).time()).isEqualTo(TimeToTake.ANY));
        assertThat(atTheDoor().map(said -> record.ask(said, after))).containsOnly(refused(RefusalCode.LOCKED));
    }

    private static Stream<Happening> atTheDoor() {
        return Stream.of(
                new TasksChosen(id("1"), Set.of(new TaskCode("CARE"))),
                new DoubleStaffingMarked(id("1"), true),
                new VisitDeclined(id("1"), true));
    }

    /** The lock of October is the earlier one of the two. */
    @ParameterizedTest
    @CsvSource({
        "2024-10-31T23:30:00, 2024-11-01T00:00, 2024-11-05T16:00:00, true",
        "2024-10-31T23:30:00, 2024-11-01T00:00, 2024-11-05T16:00:01, false",
        "2024-11-01T00:30:00, 2024-10-31T23:59, 2024-11-05T16:00:00, true",
        "2024-11-01T00:30:00, 2024-10-31T23:59, 2024-11-05T16:00:01, false"
    })
    void TIME_5_a_visit_is_moved_into_another_month_while_neither_is_locked(
            String registered, String start, String when, boolean isOpen) {
        Logbook record = Logbook.untilLock();
        record.make(Receipts.receipt("1", "anna", Mark.TAP, At.at(registered)));
        record.make(Receipts.receipt("2", "anna", Mark.TAP, At.at(registered).plusSeconds(3600)));

        Decision decision = record.adjust(when, start, "");

        assertThat(isOpen ? takenBy(decision) : decision)
                .isEqualTo(isOpen ? Optional.of(At.at(Logbook.LOCK)) : refused(RefusalCode.LOCKED));
    }

    private static Optional<Instant> takenBy(Decision decision) {
        return ((Accepted) decision).time().by();
    }

    /** It is done five seconds later, and earlier by the clock of who does it. */
    @Test
    void REG_6_an_approval_is_taken_back_though_the_clock_of_who_does_so_is_behind() {
        Logbook record = Logbook.untilLock().visited();
        record.approve(DAY + "17:00:10");

        assertThat(record.ask(new ApprovalUndone(id("1")), planner(DAY + "17:00:05", "")))
                .isInstanceOf(Accepted.class);

        assertThat(record.visit("1").registration().approved()).isEmpty();
        record.approve(DAY + "17:00:04");
        assertThat(record.visit("1").registration().approved()).contains(At.at(DAY + "17:00:04"));
    }

    @Test
    void TASK_1_the_tasks_that_were_taken_last_are_those_of_the_visit() {
        Logbook record = Logbook.untilLock().visited();

        record.ask(new TasksChosen(id("1"), Set.of(new TaskCode("CARE"))), planner(DAY + "09:00:10", ""));
        record.ask(new TasksChosen(id("1"), Set.of(new TaskCode("SERVICE"))), planner(DAY + "09:00:05", ""));

        assertThat(record.visit("1").tasks()).containsExactly(new TaskCode("SERVICE"));
    }

    @Test
    void REG_7_of_two_changes_the_one_that_was_taken_last_counts() {
        Logbook record = Logbook.untilLock().visited();
        record.adjust(DAY + "17:00:10", "", DAY + "08:40");
        record.adjust(DAY + "17:00:05", "", DAY + "08:50");

        assertThat(record.visit("1").registration().adjustments())
                .containsExactly(
                        new Adjustment(At.at(DAY + "17:00:10"), null, At.at(DAY + "08:40")),
                        new Adjustment(At.at(DAY + "17:00:10"), null, At.at(DAY + "08:50")));
    }

    @Test
    void REG_6_an_approval_is_of_the_changes_that_were_seen() {
        Logbook record = Logbook.untilLock().visited();
        Seen registered = Seen.of(record.visit("1"));
        record.adjust(DAY + "17:00", "", DAY + "11:30");

        assertThat(record.ask(new VisitApproved(id("1"), registered), planner(DAY + "17:01", "")))
                .isEqualTo(refused(RefusalCode.CHANGED_SINCE_SEEN));
        assertThat(record.approve(DAY + "17:02")).isInstanceOf(Accepted.class);
        assertThat(record.visit("1").registration().approved()).contains(At.at(DAY + "17:02"));
    }

    @Test
    void REG_7_of_two_who_change_what_both_saw_the_second_is_told() {
        Logbook record = Logbook.untilLock().visited();
        Seen registered = Seen.of(record.visit("1"));
        TimesAdjusted second = new TimesAdjusted(id("1"), registered, null, At.at(DAY + "08:50"));
        record.adjust(DAY + "17:00", "", DAY + "08:40");

        assertThat(record.ask(second, planner(DAY + "17:00", "hon stannade kvar")))
                .isEqualTo(refused(RefusalCode.CHANGED_SINCE_SEEN));
        assertThat(record.adjust(DAY + "17:01", "", DAY + "08:50")).isInstanceOf(Accepted.class);
        assertThat(record.visit("1").registration().adjustments()).hasSize(2);
    }

    private static Refused refused(RefusalCode code) {
        return new Refused(code);
    }
}
