package se.kvittens.examples.cli.journal.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;
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

    /** As they are given, to be said again; with a blank behind each. */
    String words() {
        return (from == null ? "" : "--from " + from + " ") + (to == null ? "" : "--to " + to + " ");
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

    /** Whether a visit that starts then is of them. */
    boolean hold(Instant start) {
        LocalDate date = CareZone.dateOf(start);
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
