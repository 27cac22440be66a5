package se.kvittens.files.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.time.CareZone;

/** Writes a table for programs: lengths in seconds, times with their offset, decimal points, names for headings. */
public final class CsvTable {

    private CsvTable() {}

    /** The writer stays open. */
    public static <R> void write(Table<R> table, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(table.columns().stream().map(Column::csvName).toList());
        Fields fields = new Fields();
        table.rows().tell(row -> {
            fields.row.clear();
            table.show(row, fields);
            csv.writeRecord(fields.row);
        });
        csv.flush();
    }

    private static final class Fields implements Cells {

        private final List<String> row = new ArrayList<>();

        @Override
        public void text(String text) {
            row.add(text);
        }

        @Override
        public void date(LocalDate date) {
            row.add(date.toString());
        }

        @Override
        public void time(Instant time) {
            row.add(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(CareZone.ZONE)));
        }

        @Override
        public void length(Duration length) {
            row.add(Long.toString(length.toSeconds()));
        }

        @Override
        public void count(long number) {
            row.add(Long.toString(number));
        }

        @Override
        public void decimal(BigDecimal number) {
            row.add(number.toPlainString());
        }

        @Override
        public void percent(BigDecimal percent) {
            row.add(percent.toPlainString());
        }

        @Override
        public void none() {
            row.add("");
        }
    }
}
