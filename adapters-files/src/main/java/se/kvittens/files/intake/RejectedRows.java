package se.kvittens.files.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.kvittens.files.records.Cell;
import se.kvittens.files.records.Records;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.records.TableShape;

/**
 * Copies the rows of a delivery that were not taken, with what stands above them, so that they can be mended and delivered
 * again. Of a CSV file they are copied as they stand; those of a spreadsheet become CSV, which needs a profile that says so.
 */
final class RejectedRows {

    private RejectedRows() {}

    static void copy(TableFile from, BitSet lines, Path to) throws IOException {
        if (from.shape().layout() instanceof TableShape.Csv csv) {
            copyLines(from, csv.charset(), RecordLines.of(from, lines), to);
        } else {
            copyRows(from, lines, to);
        }
    }

    /** Bytes that are not of the encoding are copied too: of those that are read one by one, each is a character here. */
    private static void copyLines(TableFile from, Charset encoding, RecordLines copied, Path to) throws IOException {
        Charset charset = encoding.name().startsWith("UTF-16") ? encoding : StandardCharsets.ISO_8859_1;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(from.path()), charset));
                BufferedWriter out = Files.newBufferedWriter(to, charset)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (copied.has(number)) {
                    out.write(line);
                    out.write('\n');
                }
            }
        }
    }

    private static void copyRows(TableFile from, BitSet lines, Path to) throws IOException {
        try (CsvWriter out = CsvWriter.builder().build(to, StandardCharsets.UTF_8)) {
            from.read(fault -> {}, records -> {
                while (records.next()) {
                    if (records.line() <= from.shape().headerLine() || lines.get((int) records.line())) {
                        out.writeRecord(texts(records));
                    }
                }
            });
        }
    }

    private static List<String> texts(Records records) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < records.count(); at++) {
            texts.add(written(records.cell(at)));
        }
        return texts;
    }

    /** A time of day is a length in a spreadsheet; in CSV it is read by the usual forms, and a length is too. */
    private static String written(Cell cell) {
        if (cell.kind() != Cell.Kind.TEMPORAL || !cell.text().startsWith("P")) {
            return cell.text();
        }
        Duration length = Duration.parse(cell.text());
        return length.isNegative()
                ? cell.text()
                : "%02d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }
}
