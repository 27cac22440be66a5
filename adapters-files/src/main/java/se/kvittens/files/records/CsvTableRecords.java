package se.kvittens.files.records;

import java.io.IOException;
import se.kvittens.files.csv.CsvRecords;

/** The records of a CSV file as those of a table. */
final class CsvTableRecords implements Records {

    private final CsvRecords records;

    CsvTableRecords(CsvRecords records) {
        this.records = records;
    }

    @Override
    public boolean next() {
        return records.next();
    }

    @Override
    public long line() {
        return records.line();
    }

    @Override
    public int count() {
        return records.count();
    }

    @Override
    public Cell cell(int position) {
        return Cell.ofText(records.text(position));
    }

    @Override
    public boolean isCutOff() {
        return records.isCutOff();
    }

    @Override
    public boolean isRagged() {
        return false;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
