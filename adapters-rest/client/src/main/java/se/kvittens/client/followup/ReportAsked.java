package se.kvittens.client.followup;

import java.time.LocalDate;

/**
 * Which report, of which days.
 *
 * @param to the last day, at most 92 days later; all months of the days are at hand, or there is no report
 */
public record ReportAsked(ReportKind kind, LocalDate from, LocalDate to) {}
