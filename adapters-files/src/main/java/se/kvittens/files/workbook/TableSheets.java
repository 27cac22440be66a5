package se.kvittens.files.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.kvittens.files.table.Column;
import se.kvittens.files.table.Table;

/** The sheets of one table; each begins with the headings, which stay in sight and can be filtered by. */
final class TableSheets<R> {

    private static final int ROWS_AT_ONCE = 256;
    private static final int MOST_NAME_CHARACTERS = 27;
    private static final double HEADING_HEIGHT = 30;
    private static final String HEADING_FILL = "DCE6F1";
    private static final String FONT = "Calibri";
    private static final int FONT_SIZE = 10;

    private final Workbook book;
    private final String heading;
    private final Table<R> table;
    private final int rowsOfASheet;
    private Worksheet sheet;
    private SheetCells cells;
    private int number = 1;
    private int row = 1;
    /** The first row whose cells have no looks yet. */
    private int firstPlain = 1;

    /**
     * @param heading on each printed page
     */
    TableSheets(Workbook book, String heading, Table<R> table, int rowsOfASheet) {
        this.book = book;
        this.heading = heading;
        this.table = table;
        this.rowsOfASheet = rowsOfASheet;
        this.sheet = begun();
        this.cells = new SheetCells(sheet);
    }

    void add(R each) {
        try {
            if (row == rowsOfASheet) {
                finish();
                number++;
                row = 1;
                firstPlain = 1;
                sheet = begun();
                cells = new SheetCells(sheet);
            }
            cells.beginRow(row);
            table.show(each, cells);
            row++;
            if (row - firstPlain == ROWS_AT_ONCE) {
                dress();
                sheet.flush();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void finish() throws IOException {
        dress();
        sheet.setAutoFilter(0, 0, row - 1, table.columns().size() - 1);
        sheet.finish();
    }

    private void dress() {
        if (firstPlain < row) {
            for (int at = 0; at < table.columns().size(); at++) {
                CellLooks.set(
                        sheet, firstPlain, row - 1, at, table.columns().get(at).kind());
            }
            firstPlain = row;
        }
    }

    private Worksheet begun() {
        String title = table.title();
        String name = title.substring(0, Math.min(title.length(), MOST_NAME_CHARACTERS));
        Worksheet begun = book.newWorksheet(number == 1 ? name : name + " " + number);
        begun.freezePane(0, 1);
        printOnPaper(begun);
        begun.rowHeight(0, HEADING_HEIGHT);
        List<Column<R>> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            Column<R> column = columns.get(at);
            begun.width(at, column.kind().width());
            begun.inlineString(0, at, column.heading());
            begun.style(0, at)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(column.kind().isNumber() ? "right" : "left")
                    .fillColor(HEADING_FILL)
                    .set();
        }
        return begun;
    }

    private void printOnPaper(Worksheet begun) {
        begun.paperSize(PaperSize.A4_PAPER);
        begun.pageOrientation("landscape");
        begun.fitToWidth((short) 1);
        begun.fitToHeight((short) 0);
        begun.repeatRows(0);
        begun.header(heading.replace("&", "&&"), Position.LEFT, FONT, FONT_SIZE);
        begun.header("sheetname", Position.RIGHT, FONT, FONT_SIZE);
        begun.footer("&P / &N", Position.RIGHT, FONT, FONT_SIZE);
    }
}
