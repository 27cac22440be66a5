package se.kvittens.files.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import se.kvittens.files.csv.record.RecordGuard;
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
        RecordGuard guard = new RecordGuard(text, ',', this::broken);
        try {
            CloseableIterator<RecordFields> records = records(guard);
            Header<C> header = header(records);
            if (header.isUsable()) {
                readRows(records, header, guard, handler);
            }
            return new CsvTable.Result(header.isUsable(), rows, rejected);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CsvParseException unforeseen) {
            throw new IOException("no CSV", unforeseen);
        }
    }

    private void readRows(
            CloseableIterator<RecordFields> records, Header<C> header, RecordGuard guard, Consumer<Row<C>> handler) {
        Row<C> row = null;
        while (records.hasNext()) {
            RecordFields record = records.next();
            rows++;
            if (record.count() == header.fieldCount()) {
                row = row == null ? new Row<>(table, header, record) : row;
                row.next(guard.mayLackEncoding());
                take(row, handler);
            } else {
                // What the record says is read before it is asked whether there is another, which takes its place.
                rejectCount(record.count(), record.line(), header, !records.hasNext() && guard.endsWithinLine());
            }
        }
    }

    private static CloseableIterator<RecordFields> records(Reader guard) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(new RecordFields(), guard)
                .iterator();
    }

    /** A broken line before the first whole one is taken to have been the header. */
    private Header<C> header(CloseableIterator<RecordFields> records) {
        if (!records.hasNext()) {
            return Header.missing(table);
        }
        RecordFields first = records.next();
        return firstBroken < first.line() ? Header.missing(table) : Header.of(table, first);
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

    private void rejectCount(int count, long line, Header<C> header, boolean isCutOff) {
        rejected++;
        FaultKind kind =
                isCutOff && count < header.fieldCount() ? FaultKind.TRUNCATED_LINE : FaultKind.WRONG_FIELD_COUNT;
        String expected = String.valueOf(header.fieldCount());
        table.faults().accept(new Fault(kind, table.file(), line, "", String.valueOf(count), expected));
    }
}
