package se.kvittens.files.monthreport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;
import se.kvittens.files.workbook.Workbook;

/** Rows of a workbook, with typed cells: dates, lengths and numbers are shown as the reader's program does. Memory: all rows. */
final class BookRows implements MonthReportFile.RowsOut {

    private static final String SHEET = "Månadsrapport";

    private final Path file;
    private final MonthReportProfile profile;
    private final List<ShownRow> rows = new ArrayList<>();

    BookRows(Path file, MonthReportProfile profile) {
        this.file = file;
        this.profile = profile;
    }

    @Override
    public void add(ShownRow row) {
        rows.add(row);
    }

    @Override
    public void close() throws IOException {
        String sheet = ((TableShape.Xlsx) profile.layout()).sheet().orElse(SHEET);
        try (Workbook book = Workbook.at(file, sheet)) {
            book.add(new Table<>(sheet, new ShownColumns().of(profile), Rows.of(rows.stream())));
        }
    }
}
