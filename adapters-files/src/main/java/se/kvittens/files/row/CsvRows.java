package se.kvittens.files.row;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** Writes rows as CSV, one by one. The writer stays open. */
public final class CsvRows {

    private CsvRows() {}

    public static void write(Writer out, List<String> columns, Stream<Fields> rows) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(columns.stream().map(Fields::header).toList());
        rows.forEach(row -> csv.writeRecord(row.values()));
        csv.flush();
    }
}
