package se.kvittens.files.table;

import java.util.List;

/**
 * A table that any format can write.
 *
 * @param rows told once
 */
public record Table<R>(String title, List<Column<R>> columns, Rows<R> rows) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** Shows a row's cells from left to right. */
    public void show(R row, Cells cells) {
        for (Column<R> column : columns) {
            column.cell().accept(row, cells);
        }
    }
}
