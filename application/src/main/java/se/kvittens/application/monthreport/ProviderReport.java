package se.kvittens.application.monthreport;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.domain.task.TaskTable;

/**
 * The rows of a provider's month.
 *
 * @param tasks what they and the categories are called
 * @param executed the time of all visits that were made, whether rows have it or not
 * @param rows by recipient, category, date, kind, task and double staffing
 */
public record ProviderReport(
        String provider, YearMonth month, TaskTable tasks, Duration executed, List<MonthReportRow> rows) {

    public ProviderReport {
        rows = List.copyOf(rows);
    }

    /** The time of all rows. */
    public Duration reported() {
        return rows.stream().map(MonthReportRow::time).reduce(Duration.ZERO, Duration::plus);
    }
}
