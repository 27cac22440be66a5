package se.kvittens.client.http.months;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.client.followup.Deadline;
import se.kvittens.client.followup.Report;
import se.kvittens.client.followup.ReportKind;
import se.kvittens.client.wire.In;
import se.kvittens.domain.deadline.DeadlineKind;

/** Deadlines, and reports. */
final class FollowUpWire {

    private FollowUpWire() {}

    static List<Deadline> deadlines(In in) {
        return in.objects("deadlines", FollowUpWire::deadline);
    }

    private static Deadline deadline(In in) {
        return new Deadline(
                in.coded("kind", DeadlineKind.class),
                in.text("rule"),
                in.time("at"),
                in.text("title"),
                in.find("about", YearMonth::parse));
    }

    static Report report(In in) {
        return new Report(
                in.coded("report", ReportKind.class),
                in.get("from", LocalDate::parse),
                in.get("to", LocalDate::parse),
                in.time("asOf"),
                in.objects("rows", row -> new Report.Row(row.cells())));
    }
}
