package se.kvittens.files.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.files.csv.CsvSheet;
import se.kvittens.files.csv.CsvTable;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;

/** Reads and writes a file of an outbox. */
final class ParcelRows {

    private static final int MOST_VERSION = Integer.MAX_VALUE;
    private static final int MOST_ASKED = Integer.MAX_VALUE;

    private ParcelRows() {}

    static List<Parcel> read(Path path, OutboxFile file, Faults faults) throws IOException {
        List<Parcel> parcels = new ArrayList<>();
        if (!Files.isRegularFile(path)) {
            faults.add(new Fault(FaultKind.MISSING_FILE, path.toString(), 0, "", "", ""));
            return parcels;
        }
        try (InputStream in = Files.newInputStream(path)) {
            new CsvTable<>(path.toString(), OutboxColumn.class, faults::add)
                    .read(in, row -> parcel(file, row).ifPresent(parcels::add));
        }
        return parcels;
    }

    /** Empty where the row is rejected. */
    private static Optional<Parcel> parcel(OutboxFile file, Row<OutboxColumn> row) {
        int version = row.number(OutboxColumn.VERSION, MOST_VERSION);
        if (version == 0 && !row.isRejected()) {
            row.fault(FaultKind.INVALID_VALUE, OutboxColumn.VERSION, Expectation.ONE_OR_MORE.key());
        }
        String visit = row.identifier(OutboxColumn.VISIT);
        String recipient = row.identifier(OutboxColumn.RECIPIENT);
        LocalDate date = row.date(OutboxColumn.DATE);
        int asked = row.number(OutboxColumn.ASKED, MOST_ASKED);
        return row.isRejected()
                ? Optional.empty()
                : Optional.of(new Parcel(
                        file,
                        row.text(OutboxColumn.PROVIDER),
                        new VisitId(visit),
                        date,
                        recipient,
                        version,
                        asked,
                        row.text(OutboxColumn.CONTENT),
                        new Parcel.Said(
                                row.text(OutboxColumn.ANSWER),
                                row.text(OutboxColumn.RULES),
                                row.text(OutboxColumn.TEXT),
                                row.text(OutboxColumn.DETAIL))));
    }

    /** Beside its place first: a file that is cut short would lose what it remembered. */
    static void write(Path path, Stream<Parcel> parcels) throws IOException {
        Path draft = path.resolveSibling(path.getFileName() + ".part");
        try (CsvSheet<OutboxColumn> sheet = CsvSheet.create(draft, OutboxColumn.class)) {
            parcels.forEachOrdered(parcel -> write(parcel, sheet));
        }
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Parcel parcel, CsvSheet<OutboxColumn> sheet) {
        sheet.set(OutboxColumn.PROVIDER, parcel.provider());
        sheet.set(OutboxColumn.VISIT, parcel.visit());
        if (parcel.date() != null) {
            sheet.set(OutboxColumn.DATE, parcel.date());
        }
        sheet.set(OutboxColumn.RECIPIENT, parcel.recipient());
        sheet.set(OutboxColumn.VERSION, parcel.version());
        sheet.set(OutboxColumn.ANSWER, parcel.said().name());
        sheet.set(OutboxColumn.ASKED, parcel.asked());
        sheet.set(OutboxColumn.RULES, parcel.said().rules());
        sheet.set(OutboxColumn.TEXT, parcel.said().text());
        sheet.set(OutboxColumn.DETAIL, parcel.said().detail());
        sheet.set(OutboxColumn.CONTENT, parcel.content());
        sheet.endRow();
    }
}
