package se.kvittens.files.workbook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.kvittens.files.table.Table;

/**
 * A workbook being written: a sheet for each table, or several where the rows are more than a sheet holds. Rows go to
 * the file as they come, so that memory does not grow with them. The file is there once the workbook is closed.
 */
public final class Workbook implements Closeable {

    /** How many rows a sheet of the format holds, the headings among them. */
    public static final int ROWS_OF_A_SHEET = 1_048_576;

    private static final String PROGRAM = "Kvittens";
    /** Since it is compressed again. */
    private static final int FASTEST = 1;

    private final Path file;
    private final Path draft;
    private final String heading;
    private final int rowsOfASheet;
    private final OutputStream out;
    private final org.dhatim.fastexcel.Workbook book;
    private boolean whole = true;

    private Workbook(Path file, Path draft, String heading, int rowsOfASheet) throws IOException {
        this.file = file;
        this.draft = draft;
        this.heading = heading;
        this.rowsOfASheet = rowsOfASheet;
        this.out = new BufferedOutputStream(Files.newOutputStream(draft));
        this.book = new org.dhatim.fastexcel.Workbook(out, PROGRAM, null);
        book.setCompressionLevel(FASTEST);
    }

    /**
     * Begins a workbook that takes the place of the file, if there is one; its folder must be there.
     *
     * @param heading on each printed page
     */
    public static Workbook at(Path file, String heading) throws IOException {
        return at(file, heading, ROWS_OF_A_SHEET);
    }

    static Workbook at(Path file, String heading, int rowsOfASheet) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        return new Workbook(file, draft, heading, rowsOfASheet);
    }

    /** Writes a table on sheets of its own, named by its title. */
    public <R> void add(Table<R> table) throws IOException {
        whole = false;
        TableSheets<R> sheets = new TableSheets<>(book, heading, table, rowsOfASheet);
        table.rows().tell(sheets::add);
        sheets.finish();
        whole = true;
    }

    /** A workbook with a table that could not be written whole leaves no file. */
    @Override
    public void close() throws IOException {
        try (out) {
            if (whole) {
                book.finish();
                out.close();
                TimelessZip.copy(draft, file);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
