package se.kvittens.examples.cli.journal.visits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kvittens.domain.time.DateSpan;
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

    /** Those of a month; empty where it has none of them. */
    Optional<DateSpan> of(YearMonth month) {
        LocalDate first = from == null || from.isBefore(month.atDay(1)) ? month.atDay(1) : from;
        LocalDate last = to == null || to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to;
        return last.isBefore(first) ? Optional.empty() : Optional.of(DateSpan.closed(first, last));
    }

    /** Whether a visit that counts on a day is of them. */
    boolean hold(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
