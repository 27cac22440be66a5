package se.kvittens.files.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import se.kvittens.files.csv.record.DecodedText;
import se.kvittens.files.csv.record.RecordGuard;
import se.kvittens.files.fault.FaultKind;

/** The records of a CSV file of any encoding and separator, as they stand: for files that others lay out. */
public final class CsvRecords implements Closeable {

    /** Stands where the bytes are not of the encoding. */
    public static final char REPLACEMENT = DecodedText.REPLACEMENT;

    private final RecordGuard guard;
    private final CloseableIterator<RecordFields> records;
    private RecordFields current = new RecordFields();
    private boolean wasLast;

    private CsvRecords(RecordGuard guard, CloseableIterator<RecordFields> records) {
        this.guard = guard;
        this.records = records;
    }

    /**
     * Empty where the first bytes are those of another encoding.
     *
     * @param broken is told of each line that can't be cut into fields, and why; the lines after it are read
     */
    public static Optional<CsvRecords> open(
            InputStream in, Charset charset, char separator, ObjLongConsumer<FaultKind> broken) throws IOException {
        return DecodedText.decode(in, charset).map(text -> {
            RecordGuard guard = new RecordGuard(text, separator, broken::accept);
            CloseableIterator<RecordFields> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(new RecordFields(), guard)
                    .iterator();
            return new CsvRecords(guard, records);
        });
    }

    /** Goes on to the next record, which takes the place of the one before; false where there is none. */
    public boolean next() {
        if (!records.hasNext()) {
            return false;
        }
        current = records.next();
        return true;
    }

    /** On which the record begins, from 1. */
    public long line() {
        return current.line();
    }

    public int count() {
        return current.count();
    }

    public String text(int position) {
        return current.field(position);
    }

    /** Whether the file ends within the line that was read last; what the record says is read before this is asked. */
    public boolean isCutOff() {
        wasLast = wasLast || !records.hasNext();
        return wasLast && guard.endsWithinLine();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
