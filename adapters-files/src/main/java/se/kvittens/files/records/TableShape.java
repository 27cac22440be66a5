package se.kvittens.files.records;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a table is laid out as a file.
 *
 * @param headerLine the line or row of the names of its columns, from 1; what stands above it is passed over
 */
public record TableShape(Layout layout, int headerLine) {

    /** A file with a header on its first line, fields separated by commas, in UTF-8. */
    public static final TableShape USUAL = new TableShape(new Csv(StandardCharsets.UTF_8, ','), 1);

    /** Of which kind the file is. */
    public sealed interface Layout {}

    /** Text with separators. */
    public record Csv(Charset charset, char separator) implements Layout {}

    /**
     * A spreadsheet.
     *
     * @param sheet by name; the first one that is not hidden where it is empty
     */
    public record Xlsx(Optional<String> sheet) implements Layout {}
}
