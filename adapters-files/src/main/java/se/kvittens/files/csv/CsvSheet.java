package se.kvittens.files.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** A CSV file that is being written, with a header of all columns. */
public final class CsvSheet<C extends Enum<C> & Column> implements Closeable {

    private final CsvWriter writer;
    private final C[] columns;
    private final Map<C, String> row;

    private CsvSheet(CsvWriter writer, Class<C> columns) {
        this.writer = writer;
        this.columns = columns.getEnumConstants();
        this.row = new EnumMap<>(columns);
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
        if (!column.isFreeText() && !text.equals(text.strip())) {
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
        writer.writeRecord(Arrays.stream(columns)
                .map(column -> row.getOrDefault(column, ""))
                .toList());
        row.clear();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
