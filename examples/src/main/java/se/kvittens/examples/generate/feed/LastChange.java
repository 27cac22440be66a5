package se.kvittens.examples.generate.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;

/** What an export tells of a visit's changes: the times after all of them, and when the last was made. */
record LastChange(
        Instant made, @Nullable Instant start, @Nullable Instant end) {

    static Optional<LastChange> of(RegisteredVisit visit) {
        List<Adjustment> changes = visit.registration().adjustments();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Instant start = at(visit.start());
        Instant end = at(visit.end());
        for (Adjustment change : changes) {
            start = change.start() == null ? start : change.start();
            end = change.end() == null ? end : change.end();
        }
        return Optional.of(new LastChange(changes.get(changes.size() - 1).made(), start, end));
    }

    private static @Nullable Instant at(@Nullable Receipt receipt) {
        return receipt == null ? null : receipt.at();
    }
}
