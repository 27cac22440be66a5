package se.kvittens.files.suggest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.records.Cell;
import se.kvittens.files.records.Records;
import se.kvittens.files.records.TableFile;
import se.kvittens.files.records.TableShape;

/** The columns of a file's first rows. */
record SampledFile(TableShape shape, List<ColumnSample> columns, int rows) {

    private static final int MOST_ROWS = 1000;
    private static final int LAST_HEADER_LINE = 20;

    /** Nothing, with faults, where the file can't be read or has no table. */
    static Optional<SampledFile> of(Path file, Consumer<Fault> faults) throws IOException {
        if (!Files.isRegularFile(file)) {
            faults.accept(new Fault(FaultKind.MISSING_FILE, file.toString(), 0, "", "", ""));
            return Optional.empty();
        }
        TableShape first = new TableShape(FileLook.layoutOf(file), 1);
        List<List<Cell>> records = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        boolean isRead = new TableFile(file, file.toString(), first).read(faults, all -> {
            while (records.size() < MOST_ROWS + LAST_HEADER_LINE && all.next()) {
                records.add(cells(all));
                lines.add(all.line());
            }
        });
        int header = headerOf(records);
        if (!isRead || header < 0) {
            return Optional.empty();
        }
        List<ColumnSample> columns = records.get(header).stream()
                .map(cell -> new ColumnSample(cell.text()))
                .toList();
        List<List<Cell>> rows = records.subList(header + 1, records.size());
        rows.forEach(row -> {
            for (int at = 0; at < Math.min(row.size(), columns.size()); at++) {
                columns.get(at).add(row.get(at));
            }
        });
        TableShape shape = new TableShape(first.layout(), Math.toIntExact(lines.get(header)));
        return Optional.of(new SampledFile(shape, columns, rows.size()));
    }

    private static List<Cell> cells(Records record) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < record.count(); at++) {
            cells.add(record.cell(at));
        }
        return cells;
    }

    /** The first record with as many texts as any: titles above it have fewer, and rows below it are not all texts. */
    private static int headerOf(List<List<Cell>> records) {
        int best = -1;
        long most = 0;
        for (int at = 0; at < Math.min(records.size(), LAST_HEADER_LINE); at++) {
            long texts = records.get(at).stream().filter(SampledFile::isHeader).count();
            if (texts > most) {
                most = texts;
                best = at;
            }
        }
        return best;
    }

    private static boolean isHeader(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.text().chars().anyMatch(Character::isLetter);
    }
}
