package se.kvittens.files.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook read back by another program than the one that wrote it. */
public final class OpenedBook {

    private final Path file;

    public OpenedBook(Path file) {
        this.file = file;
    }

    public List<String> sheets() {
        try (ReadableWorkbook book = open()) {
            return book.getSheets().map(Sheet::getName).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The headings among them. */
    public List<Row> rows(String sheet) {
        try (ReadableWorkbook book = open()) {
            return book.findSheet(sheet)
                    .orElseThrow(() -> new NoSuchElementException(sheet))
                    .read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> headings(String sheet) {
        return rows(sheet).get(0).stream().map(Cell::getText).toList();
    }

    /** The cell of the n-th row below a heading; null where there is none. */
    public Cell cell(String sheet, int row, String heading) {
        List<Row> rows = rows(sheet);
        int column = headings(sheet).indexOf(heading);
        if (column < 0) {
            throw new NoSuchElementException(heading + " in " + headings(sheet));
        }
        return rows.get(row).getOptionalCell(column).orElse(null);
    }

    /** A file of the archive, such as {@code xl/workbook.xml}. */
    public String part(String name) {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ReadableWorkbook open() throws IOException {
        return new ReadableWorkbook(Files.newInputStream(file), new ReadingOptions(true, false));
    }
}
