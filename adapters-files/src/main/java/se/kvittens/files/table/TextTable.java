package se.kvittens.files.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a table for a terminal, with columns below each other. The headings and the first rows say how wide a column is;
 * a longer value further down is written whole and moves what follows it.
 */
public final class TextTable<R> {

    private static final int ROWS_TO_MEASURE = 500;
    private static final String GAP = "  ";

    private final Table<R> table;
    private final Writer out;
    private final CellTexts cells;
    private final List<List<String>> measured = new ArrayList<>();
    private int[] widths = {};

    private TextTable(Table<R> table, Locale locale, Writer out) {
        this.table = table;
        this.out = out;
        this.cells = new CellTexts(locale);
    }

    /**
     * Writes all of it; the writer stays open.
     *
     * @param locale of the numbers: Swedish, or else English
     */
    public static <R> void write(Table<R> table, Locale locale, Writer out) throws IOException {
        TextTable<R> text = new TextTable<>(table, locale, out);
        try {
            text.measured.add(table.columns().stream().map(Column::heading).toList());
            table.rows().tell(text::add);
            text.writeMeasured();
            out.flush();
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private void add(R row) {
        table.show(row, cells);
        List<String> texts = cells.takeRow();
        if (measured.size() > ROWS_TO_MEASURE) {
            writeMeasured();
        }
        if (widths.length > 0) {
            write(texts);
        } else {
            measured.add(texts);
        }
    }

    /** Once; afterwards there is nothing left to write. */
    private void writeMeasured() {
        if (widths.length == 0) {
            widths = new int[table.columns().size()];
            for (List<String> row : measured) {
                for (int at = 0; at < widths.length; at++) {
                    widths[at] = Math.max(widths[at], row.get(at).length());
                }
            }
            measured.forEach(this::write);
            measured.clear();
        }
    }

    private void write(List<String> texts) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            String blanks = " ".repeat(Math.max(0, widths[at] - text.length()));
            boolean right = table.columns().get(at).kind().isNumber();
            line.append(at == 0 ? "" : GAP).append(right ? blanks + text : text + blanks);
        }
        try {
            out.write(line.toString().stripTrailing() + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
