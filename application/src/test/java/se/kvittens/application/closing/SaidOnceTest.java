package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.closing.ClosingTown.NOVEMBER;
import static se.kvittens.application.closing.ClosingTown.OCTOBER;
import static se.kvittens.application.closing.ClosingTown.planner;
import static se.kvittens.application.closing.ClosingTown.seen;

import org.junit.jupiter.api.Test;
import se.kvittens.application.closing.ClosingTown.Corrected;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.Outcome.Done;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.RefusalCode;

/** What is said of a visit counts once, and counts. */
class SaidOnceTest {

    private static final Deed NOON = planner("2024-10-01T12:00");
    private static final Seen MORNING = seen("2024-10-01T08:00", "2024-10-01T09:00");

    private final ClosingTown town = new ClosingTown();

    /** Made in the night of 1 November and moved to October, in which it was paid; then a tap from before it arrives. */
    @Test
    void REG_17_a_visit_that_a_locked_month_settles_is_not_approved_in_another() {
        town.visited("v", "anna", "2024-11-01T00:10", "2024-11-01T00:40");
        town.adjustedAt(
                At.at("2024-11-04T12:00"), "v", seen("2024-11-01T00:10", "2024-11-01T00:40"), "2024-10-31T23:45");
        assertThat(town.close(OCTOBER, "2024-11-06T08:00")).isInstanceOf(ClosingOutcome.Done.class);
        town.tap("late", "anna", "2024-11-01T00:09:57", "2024-11-07T08:00");

        assertThat(approvedLate("2024-11-07T09:00"))
                .isEqualTo(new Outcome.Refused(RefusalCode.COUNTS_IN_ANOTHER_MONTH));

        assertThat(town.close(NOVEMBER, "2024-12-05T08:00")).isInstanceOf(ClosingOutcome.Done.class);
        assertThat(town.stated(NOVEMBER).amount()).hasToString("0.00");
    }

    @Test
    void REG_17_once_it_is_annulled_there_it_is_approved_in_the_other() {
        town.visited("v", "anna", "2024-11-01T00:10", "2024-11-01T00:40");
        town.adjustedAt(
                At.at("2024-11-04T12:00"), "v", seen("2024-11-01T00:10", "2024-11-01T00:40"), "2024-10-31T23:45");
        town.tap("late", "anna", "2024-11-01T00:09:57", "2024-11-07T08:00");
        Seen locked = new Seen(At.at("2024-11-01T00:10"), At.at("2024-11-01T00:40"), 1);

        assertThat(town.correct(Corrected.annulled("v", 2, locked, OCTOBER), "2024-11-07T09:00"))
                .isInstanceOf(Done.class);

        assertThat(approvedLate("2024-11-07T10:00")).isInstanceOf(Done.class);
    }

    private Outcome approvedLate(String when) {
        town.clock.set(At.at(when));
        return town.ask(
                new VisitApproved(new VisitId("late"), seen("2024-11-01T00:09:57", "2024-11-01T00:40")), planner(when));
    }

    /** Commands tell the time to the second. */
    @Test
    void REG_6_who_changes_his_mind_within_a_second_is_heard_each_time() {
        town.visited("v", "anna", "2024-10-01T08:00", "2024-10-01T09:00");
        VisitApproved approval = new VisitApproved(new VisitId("v"), MORNING);
        ApprovalUndone undoing = new ApprovalUndone(new VisitId("v"));

        assertThat(isApproved(undoing)).isFalse();
        assertThat(isApproved(approval)).isTrue();
        assertThat(isApproved(undoing)).isFalse();
        assertThat(isApproved(approval)).isTrue();
        assertThat(isApproved(approval)).isTrue();
    }

    private boolean isApproved(Happening said) {
        town.clock.set(NOON.when());
        return ((Done) town.ask(said, NOON)).visit().registration().approved().isPresent();
    }
}
