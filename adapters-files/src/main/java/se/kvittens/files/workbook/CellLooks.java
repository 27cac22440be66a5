package se.kvittens.files.workbook;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.kvittens.files.table.CellKind;

/** How the cells of a column look; set for many rows at once, since setting costs more than writing. */
final class CellLooks {

    private static final String DATE = "yyyy\\-mm\\-dd";
    private static final String TIME = "yyyy\\-mm\\-dd\\ hh:mm:ss";
    /** Numbers end with a little room, so that none touches the text beside it. */
    private static final String LENGTH = "[h]:mm:ss_)";

    private static final String COUNT = "#,##0";
    private static final String DECIMAL = "#,##0.00_)";
    private static final String PERCENT = "0.0%";

    private CellLooks() {}

    /** From a row to another, both included, in the column of that place. */
    static void set(Worksheet sheet, int first, int last, int column, CellKind kind) {
        String format = formatOf(kind);
        if (format == null) {
            return;
        }
        StyleSetter style = sheet.range(first, column, last, column).style().format(format);
        if (!kind.isNumber()) {
            style.horizontalAlignment("left");
        }
        style.set();
    }

    /** Null for what needs none. */
    private static @Nullable String formatOf(CellKind kind) {
        return switch (kind) {
            case DATE -> DATE;
            case TIME -> TIME;
            case LENGTH -> LENGTH;
            case COUNT -> COUNT;
            case DECIMAL -> DECIMAL;
            case PERCENT -> PERCENT;
            case TEXT, WORD -> null;
        };
    }
}
