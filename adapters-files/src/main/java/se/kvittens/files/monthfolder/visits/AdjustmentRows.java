package se.kvittens.files.monthfolder.visits;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** Takes in {@code adjustments.csv}, once the visits are there. */
public final class AdjustmentRows implements Consumer<Row<AdjustmentColumn>> {

    private final VisitShelf shelf;

    public AdjustmentRows(VisitShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void accept(Row<AdjustmentColumn> row) {
        List<Integer> places = places(row);
        Instant made = row.time(AdjustmentColumn.MADE);
        Instant start = row.time(AdjustmentColumn.START);
        Instant end = row.time(AdjustmentColumn.END);
        if (row.isEmpty(AdjustmentColumn.START) && row.isEmpty(AdjustmentColumn.END)) {
            row.fault(FaultKind.NEITHER_START_NOR_END, AdjustmentColumn.VISIT, "");
        }
        if (start != null && end != null && end.isBefore(start)) {
            row.fault(FaultKind.END_BEFORE_START, AdjustmentColumn.END, row.text(AdjustmentColumn.START));
        }
        if (!row.isRejected() && made != null) {
            shelf.adjust(places.get(0), new Adjustment(made, start, end));
        }
    }

    /** One place, or the row is rejected. */
    private List<Integer> places(Row<AdjustmentColumn> row) {
        String visit = row.text(AdjustmentColumn.VISIT);
        SystemOfRecord system = row.choice(AdjustmentColumn.SYSTEM, VisitRows.SYSTEMS);
        List<Integer> places = shelf.placesOf(visit).stream()
                .filter(place -> system == null || shelf.at(place).system() == system)
                .toList();
        if (places.isEmpty() && !visit.isEmpty()) {
            shelf.refuseUnknown(row, AdjustmentColumn.VISIT);
        }
        if (places.size() > 1 && row.isEmpty(AdjustmentColumn.SYSTEM)) {
            row.fault(FaultKind.MISSING_FIELD, AdjustmentColumn.SYSTEM, "");
        }
        return places;
    }
}
