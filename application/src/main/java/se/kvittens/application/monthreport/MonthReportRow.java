package se.kvittens.application.monthreport;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/**
 * A row of a month report.
 *
 * @param category as which the time is priced
 * @param kind EXECUTED of visits
 * @param task empty where there is none, or where rows are not told apart by it
 * @param date of the visits; the last of the month where rows are not told apart by it, or are of no visit
 * @param doubleStaffing whether the time is of visits of two carers at once
 * @param number how many times the task was performed, each carer's by itself
 * @param time in whole seconds, not rounded
 */
public record MonthReportRow(
        RecipientId recipient,
        Category category,
        LineKind kind,
        Optional<TaskCode> task,
        LocalDate date,
        boolean doubleStaffing,
        int number,
        Duration time) {}
