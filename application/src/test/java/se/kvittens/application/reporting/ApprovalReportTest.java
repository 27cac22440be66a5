package se.kvittens.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.reporting.ApprovalReport.Standing.SHOWS_TOMORROW;
import static se.kvittens.application.reporting.ApprovalReport.Standing.TOO_LATE;
import static se.kvittens.application.reporting.ApprovalReport.Standing.WAITING;
import static se.kvittens.application.reporting.Reporting.days;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.VisitBuilder;

/** Which approvals are outstanding at a time, and what can be done about them. */
class ApprovalReportTest {

    @Test
    void TIME_6_what_was_approved_the_day_before_is_not_outstanding_and_what_was_on_the_day_is() {
        assertThat(standings("2024-12-03T12:00", approved("2024-12-02T23:59:59")))
                .isEmpty();
        assertThat(standings("2024-12-03T12:00", approved("2024-12-03T00:00"))).containsExactly(SHOWS_TOMORROW);
    }

    @Test
    void TIME_6_an_approval_that_is_yet_to_come_is_waited_for() {
        assertThat(standings("2024-12-03T12:00", approved("2024-12-03T12:00"))).containsExactly(SHOWS_TOMORROW);
        assertThat(standings("2024-12-03T12:00", approved("2024-12-03T12:00:01")))
                .containsExactly(WAITING);
    }

    @Test
    void TIME_5_an_approval_can_be_given_until_the_lock_and_a_second_later_no_more() {
        assertThat(standings("2024-12-04T16:00", unapproved())).containsExactly(WAITING);
        assertThat(standings("2024-12-04T16:00:01", unapproved())).containsExactly(TOO_LATE);
    }

    @Test
    void TIME_4_an_approval_after_the_lock_stays_too_late() {
        assertThat(standings("2025-01-10T12:00", approved("2024-12-04T16:00"))).isEmpty();
        assertThat(standings("2025-01-10T12:00", approved("2024-12-04T16:00:01")))
                .containsExactly(TOO_LATE);
    }

    @Test
    void SYS_7_only_days_that_are_asked_for_are_there() {
        var report = new ApprovalReport(days("2024-11-30", "2024-11-30"));

        assertThat(Reporting.rows(
                        report, Reporting.month("North", "2024-11", List.of(recipient("anna")), unapproved())))
                .isEmpty();
    }

    private static List<ApprovalReport.Standing> standings(String asOf, VisitBuilder visit) {
        return Reporting.rowsAt(
                        At.at(asOf),
                        new ApprovalReport(days("2024-11-29", "2024-11-29")),
                        Reporting.month("North", "2024-11", List.of(recipient("anna")), visit))
                .stream()
                .map(ApprovalReport.Row::standing)
                .toList();
    }

    private static VisitBuilder approved(String when) {
        return visit("v").times("2024-11-29T08:00", "2024-11-29T08:30").approved(when);
    }

    private static VisitBuilder unapproved() {
        return visit("v").times("2024-11-29T08:00", "2024-11-29T08:30").unapproved();
    }
}
