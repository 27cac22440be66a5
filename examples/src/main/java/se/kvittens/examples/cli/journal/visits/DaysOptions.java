package se.kvittens.examples.cli.journal.visits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.frame.Context;

/** Days of the month, both ends included; all of them unless told otherwise. */
final class DaysOptions {

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "visits.from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "visits.to")
    @Nullable
    LocalDate to;

    boolean areGiven() {
        return from != null || to != null;
    }

    /** Whether the last day is before the first, which is said. */
    boolean areRefused(Context context) {
        LocalDate first = from;
        LocalDate last = to;
        if (first == null || last == null || !last.isBefore(first)) {
            return false;
        }
        context.refuse(context.say("journal.readings.swapped", first, last));
        return true;
    }

    /** From the first instant of the first day to that after the last; empty where the month has no such days. */
    Optional<TimeSpan> span(YearMonth month) {
        LocalDate first = from == null || from.isBefore(month.atDay(1)) ? month.atDay(1) : from;
        LocalDate last = to == null || to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to;
        return last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new TimeSpan(CareZone.startOf(first), CareZone.startOf(last.plusDays(1))));
    }

    /** By the date of its first receipt. */
    boolean hold(RegisteredVisit visit) {
        LocalDate date = CareZone.dateOf(visit.firstReceipt());
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
