package se.kvittens.examples.cli.journal.visits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.RegisteredVisit;

/** Days of the month, both ends included; all of them unless told otherwise. */
final class DaysOptions {

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "visits.from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "visits.to")
    @Nullable
    LocalDate to;

    /** By the date of its first receipt. */
    boolean hold(RegisteredVisit visit) {
        LocalDate date = CareZone.dateOf(visit.firstReceipt());
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
