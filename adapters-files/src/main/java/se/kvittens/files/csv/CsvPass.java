package se.kvittens.files.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

/** One way through a file, from its header to its end. */
final class CsvPass<C extends Enum<C> & Column> {

    private final CsvTable<C> table;
    private long firstBroken = Long.MAX_VALUE;
    private long rows;
    private long rejected;

    CsvPass(CsvTable<C> table) {
        this.table = table;
    }

    CsvTable.Result run(Reader text, Consumer<Row<C>> handler) throws IOException {
        RecordGuard guard = new RecordGuard(text, this::broken);
        try {
            CloseableIterator<CsvRecord> records = records(guard);
            Header<C> header = header(records);
            while (header.isUsable() && records.hasNext()) {
                CsvRecord record = records.next();
                rows++;
                if (record.getFieldCount() == header.fieldCount()) {
                    take(new Row<>(table, header, record), handler);
                } else {
                    boolean isLast = !records.hasNext() && guard.endsWithinLine();
                    reject(kindOf(record, header, isLast), record, header);
                }
            }
            return new CsvTable.Result(header.isUsable(), rows, rejected);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CsvParseException unforeseen) {
            throw new IOException("no CSV", unforeseen);
        }
    }

    /** No line that the guard lets through has more fields than characters. */
    private static CloseableIterator<CsvRecord> records(Reader guard) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(RecordGuard.MOST_CHARACTERS + 1)
                .build();
        return CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, guard)
                .iterator();
    }

    /** A broken line before the first whole one is taken to have been the header. */
    private Header<C> header(CloseableIterator<CsvRecord> records) {
        if (!records.hasNext()) {
            return Header.missing(table);
        }
        CsvRecord first = records.next();
        return firstBroken < first.getStartingLineNumber() ? Header.missing(table) : Header.of(table, first);
    }

    private void take(Row<C> row, Consumer<Row<C>> handler) {
        handler.accept(row);
        if (row.isRejected()) {
            rejected++;
        }
    }

    private void broken(FaultKind kind, long line) {
        firstBroken = Math.min(firstBroken, line);
        rows++;
        rejected++;
        String expected = String.valueOf(RecordGuard.MOST_CHARACTERS);
        table.faults().accept(new Fault(kind, table.file(), line, "", "", expected));
    }

    private FaultKind kindOf(CsvRecord record, Header<C> header, boolean isLast) {
        return isLast && record.getFieldCount() < header.fieldCount()
                ? FaultKind.TRUNCATED_LINE
                : FaultKind.WRONG_FIELD_COUNT;
    }

    private void reject(FaultKind kind, CsvRecord record, Header<C> header) {
        rejected++;
        table.faults()
                .accept(new Fault(
                        kind,
                        table.file(),
                        record.getStartingLineNumber(),
                        "",
                        String.valueOf(record.getFieldCount()),
                        String.valueOf(header.fieldCount())));
    }
}
