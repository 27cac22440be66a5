package se.kvittens.files.feed;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import se.kvittens.files.csv.CsvRecords;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.records.Cell;
import se.kvittens.files.records.Records;

/** The cells of a record, by the fields that stand in them. */
final class RowCells<F extends Enum<F> & FeedField> {

    private static final Cell[] ABSENT = {};

    private final Map<F, int[]> places;
    private final Map<F, Cell[]> cells;

    RowCells(Map<F, int[]> places) {
        this.places = places;
        this.cells = new EnumMap<>(places.keySet().iterator().next().getDeclaringClass());
        places.forEach((field, columns) -> cells.put(field, new Cell[columns.length]));
    }

    /** Takes the cells of a record; one that can't be read is a fault, and as good as empty. */
    void load(Records record, BiConsumer<F, FaultKind> faults) {
        cells.forEach((field, kept) -> {
            int[] columns = Objects.requireNonNull(places.get(field));
            for (int part = 0; part < kept.length; part++) {
                kept[part] = readable(record.cell(columns[part]), field, faults);
            }
        });
    }

    private Cell readable(Cell cell, F field, BiConsumer<F, FaultKind> faults) {
        if (cell.kind() == Cell.Kind.NO_VALUE) {
            faults.accept(field, FaultKind.NO_VALUE);
            return Cell.NONE;
        }
        if (cell.text().indexOf(CsvRecords.REPLACEMENT) >= 0) {
            faults.accept(field, FaultKind.WRONG_ENCODING_HERE);
            return Cell.NONE;
        }
        return cell;
    }

    /** None where the field is not told. */
    Cell[] of(F field) {
        Cell[] found = cells.get(field);
        return found == null ? ABSENT : found;
    }

    Cell first(F field) {
        Cell[] found = of(field);
        return found.length == 0 ? Cell.NONE : found[0];
    }

    /** The texts of all its columns. */
    String shown(F field) {
        StringBuilder shown = new StringBuilder();
        for (Cell cell : of(field)) {
            if (!cell.isEmpty()) {
                shown.append(shown.isEmpty() ? "" : " ").append(cell.text());
            }
        }
        return shown.toString();
    }
}
