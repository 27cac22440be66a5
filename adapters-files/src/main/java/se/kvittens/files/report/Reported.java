package se.kvittens.files.report;

import java.util.List;
import se.kvittens.application.reporting.Report;
import se.kvittens.files.html.Bars;
import se.kvittens.files.table.Column;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;

/** A report, and how its rows are shown: as columns, and as bars. */
record Reported<R>(String title, Report<R> report, List<Column<R>> columns, Bars<R> bars) {

    Table<R> table(Rows<R> rows) {
        return new Table<>(title, columns, rows);
    }
}
