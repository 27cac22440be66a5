package se.kvittens.files.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.files.csv.CsvRecords;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Unreadable;

/**
 * A file with a table in it.
 *
 * @param name as messages name it
 */
public record TableFile(Path path, String name, TableShape shape) {

    /** Reads a table's records. */
    @FunctionalInterface
    public interface Reading {
        void of(Records records) throws IOException;
    }

    /**
     * Reads the records from the first to the last; those that can't be cut into cells are a fault and are passed over.
     * False, with a fault, where the file as a whole can't be read.
     */
    public boolean read(Consumer<Fault> faults, Reading reading) {
        try (InputStream in = Files.newInputStream(path)) {
            Optional<? extends Records> opened = open(in, faults);
            if (opened.isEmpty()) {
                return false;
            }
            try (Records records = opened.get()) {
                reading.of(records);
            }
            return true;
        } catch (NoSuchFileException missing) {
            faults.accept(fault(FaultKind.MISSING_FILE, ""));
        } catch (IOException unreadable) {
            faults.accept(fault(
                    FaultKind.UNREADABLE_FILE,
                    Unreadable.fault(path, unreadable).expected()));
        }
        return false;
    }

    private Optional<? extends Records> open(InputStream in, Consumer<Fault> faults) throws IOException {
        if (shape.layout() instanceof TableShape.Csv csv) {
            Optional<CsvTableRecords> records = CsvRecords.open(
                            in,
                            csv.charset(),
                            csv.separator(),
                            (kind, line) -> faults.accept(new Fault(kind, name, line, "", "", "")))
                    .map(CsvTableRecords::new);
            if (records.isEmpty()) {
                faults.accept(new Fault(
                        FaultKind.WRONG_ENCODING,
                        name,
                        0,
                        "*",
                        "",
                        csv.charset().name()));
            }
            return records;
        }
        TableShape.Xlsx xlsx = (TableShape.Xlsx) shape.layout();
        if (!ZipLimits.areKept(path)) {
            faults.accept(fault(FaultKind.OVERSIZED_FILE, ""));
            return Optional.empty();
        }
        Optional<XlsxRecords> records = XlsxRecords.open(path, xlsx.sheet());
        if (records.isEmpty()) {
            faults.accept(
                    new Fault(FaultKind.MISSING_SHEET, name, 0, xlsx.sheet().orElse(""), "", ""));
        }
        return records;
    }

    private Fault fault(FaultKind kind, String expected) {
        return new Fault(kind, name, 0, "", "", expected);
    }
}
