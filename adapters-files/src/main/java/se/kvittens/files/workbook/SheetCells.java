package se.kvittens.files.workbook;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import se.kvittens.domain.time.CareZone;
import se.kvittens.files.table.Cells;

/** Cells of a sheet, without their looks. A text is stored as a text, so that none is taken for a formula, whatever it begins with. */
final class SheetCells implements Cells {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final int PERCENT_SCALE = 2;
    private static final int MOST_CHARACTERS = 32_767;

    private final Worksheet sheet;
    private int row;
    private int column;

    SheetCells(Worksheet sheet) {
        this.sheet = sheet;
    }

    void beginRow(int number) {
        row = number;
        column = 0;
    }

    /** An empty one leaves its cell empty. */
    @Override
    public void text(String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, shortened(text));
        }
        column++;
    }

    @Override
    public void date(LocalDate date) {
        sheet.value(row, column, date);
        column++;
    }

    /** In the time of the zone of all care; the format has no offsets. */
    @Override
    public void time(Instant time) {
        sheet.value(row, column, CareZone.localTimeOf(time));
        column++;
    }

    @Override
    public void length(Duration length) {
        sheet.value(row, column, length.toSeconds() / SECONDS_PER_DAY);
        column++;
    }

    @Override
    public void count(long number) {
        sheet.value(row, column, number);
        column++;
    }

    @Override
    public void decimal(BigDecimal number) {
        sheet.value(row, column, number);
        column++;
    }

    @Override
    public void percent(BigDecimal percent) {
        sheet.value(row, column, percent.movePointLeft(PERCENT_SCALE));
        column++;
    }

    @Override
    public void none() {
        column++;
    }

    private static String shortened(String text) {
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS - 1) + "…" : text;
    }
}
