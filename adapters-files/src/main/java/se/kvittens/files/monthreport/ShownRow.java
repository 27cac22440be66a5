package se.kvittens.files.monthreport;

import java.time.Duration;
import se.kvittens.application.monthreport.MonthReportRow;
import se.kvittens.domain.task.TaskTable;

/**
 * A row as it is written.
 *
 * @param tasks what its task and category are called
 * @param time rounded
 */
record ShownRow(String provider, TaskTable tasks, MonthReportRow row, Duration time) {}
