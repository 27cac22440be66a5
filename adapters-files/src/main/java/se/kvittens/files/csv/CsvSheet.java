package se.kvittens.files.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** A CSV file that is being written, with a header of all columns. */
public final class CsvSheet<C extends Enum<C> & Column> implements Closeable {

    private final CsvWriter writer;
    private final C[] columns;
    private final Map<C, String> row;
    private final String[] fields;

    private CsvSheet(CsvWriter writer, Class<C> columns) {
        this.writer = writer;
        this.columns = columns.getEnumConstants();
        this.row = new EnumMap<>(columns);
        this.fields = new String[this.columns.length];
    }

    /** Overwrites a file that is there. */
    public static <C extends Enum<C> & Column> CsvSheet<C> create(Path path, Class<C> columns) throws IOException {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path, StandardCharsets.UTF_8);
        CsvSheet<C> sheet = new CsvSheet<>(writer, columns);
        for (C column : sheet.columns) {
            sheet.set(column, column.header());
        }
        sheet.endRow();
        return sheet;
    }

    /** Fields that are not set are empty; one with blanks around it is refused, since a reader would drop them. */
    public void set(C column, Object value) {
        String text = value.toString();
        if (!column.isFreeText() && hasBlanksAround(text)) {
            throw new IllegalArgumentException("The %s (%s) has blanks around it.".formatted(column.header(), text));
        }
        row.put(column, text);
    }

    /** Empty where it isn't so. */
    public void flag(C column, boolean isSo) {
        if (isSo) {
            set(column, true);
        }
    }

    public void endRow() {
        for (int i = 0; i < fields.length; i++) {
            fields[i] = row.getOrDefault(columns[i], "");
        }
        writer.writeRecord(fields);
        row.clear();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static boolean hasBlanksAround(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }
}
