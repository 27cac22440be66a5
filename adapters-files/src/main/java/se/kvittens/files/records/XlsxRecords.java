package se.kvittens.files.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet. Memory: one row, and the texts of the workbook, each once. */
final class XlsxRecords implements Records {

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;
    private final Iterator<Row> rest;
    private @Nullable Row current;

    private XlsxRecords(ReadableWorkbook workbook, Stream<Row> rows) {
        this.workbook = workbook;
        this.rows = rows;
        this.rest = rows.iterator();
    }

    /** Empty where there is no such sheet. */
    static Optional<XlsxRecords> open(Path file, Optional<String> sheet) throws IOException {
        ReadableWorkbook workbook = null;
        Optional<XlsxRecords> opened = Optional.empty();
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            opened = records(workbook, sheet);
            return opened;
        } catch (RuntimeException malformed) {
            throw new IOException(malformed);
        } finally {
            if (workbook != null && opened.isEmpty()) {
                workbook.close();
            }
        }
    }

    private static Optional<XlsxRecords> records(ReadableWorkbook workbook, Optional<String> name) throws IOException {
        Optional<Sheet> found = name.isEmpty()
                ? workbook.getSheets()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .findFirst()
                : workbook.findSheet(name.get());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new XlsxRecords(workbook, found.get().openStream()));
    }

    /** The library says in many ways that a sheet is malformed. */
    @Override
    public boolean next() throws IOException {
        try {
            while (rest.hasNext()) {
                current = rest.next();
                if (hasCell(current)) {
                    return true;
                }
            }
            return false;
        } catch (RuntimeException malformed) {
            throw new IOException(malformed);
        }
    }

    /** One that can't be read is one too: the row is not empty. */
    private static boolean hasCell(Row row) {
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            if (cell != null && cell.getType() != CellType.EMPTY) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long line() {
        return current == null ? 0 : current.getRowNum();
    }

    @Override
    public int count() {
        return current == null ? 0 : current.getCellCount();
    }

    @Override
    public Cell cell(int position) {
        return current == null || position >= current.getCellCount()
                ? Cell.NONE
                : SpreadsheetCell.of(current.getCell(position), workbook.isDate1904());
    }

    @Override
    public boolean isCutOff() {
        return false;
    }

    @Override
    public boolean isRagged() {
        return true;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }
}
