package se.kvittens.files.monthfolder.visits;

import java.time.Duration;
import java.util.Optional;
import se.kvittens.files.csv.Names;
import se.kvittens.files.csv.Row;

/** Reads planned lengths; one that was read before is given out again, since a few are planned over and over. */
final class PlannedLengths {

    private static final int MOST_REMEMBERED = 10_000;

    private final Names<Optional<Duration>> remembered = new Names<>();
    private int places = MOST_REMEMBERED;

    /** Empty where none is planned or the row is rejected for it. */
    Optional<Duration> of(Row<VisitColumn> row) {
        Optional<Duration> known = row.find(VisitColumn.PLANNED, remembered);
        if (known != null) {
            return known;
        }
        Optional<Duration> read = Optional.ofNullable(row.length(VisitColumn.PLANNED));
        if (read.isPresent() && places > 0) {
            places--;
            remembered.put(row.text(VisitColumn.PLANNED), read);
        }
        return read;
    }
}
