package se.kvittens.files.fuzz;

import static se.kvittens.files.fuzz.FaultLaws.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.CsvTable;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Fault;

/**
 * Any bytes as a CSV file: rows taken and rejected make all rows, and it makes no difference in what portions the bytes
 * come.
 */
public final class CsvFuzz {

    private static final Path ROOT = Path.of("csv");

    private CsvFuzz() {}

    /** One of each kind of reading. */
    enum Kind implements Column {
        ID(true),
        AT(false),
        DAY(false),
        LENGTH(false),
        FLAG(false),
        NUMBER(false),
        NOTE(false);

        private final boolean isRequired;

        Kind(boolean isRequired) {
            this.isRequired = isRequired;
        }

        @Override
        public boolean isRequired() {
            return isRequired;
        }

        @Override
        public boolean isFreeText() {
            return this == NOTE;
        }
    }

    /** What came of a file. */
    private record Read(CsvTable.Result result, List<List<Object>> rows, List<Fault> faults) {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Read read = read(new ByteArrayInputStream(bytes));

        FaultLaws.hold(read.faults(), ROOT);
        long rejected = read.result().rejected();
        check(rejected <= read.result().rows(), "no more rows are rejected than there are");
        check(rejected == 0 || !read.faults().isEmpty(), "a row is rejected for a fault");
        if (read.result().isUsable()) {
            check(read.rows().size() == read.result().rows() - rejected, "rows taken and rows rejected are all rows");
        }
        read.faults().forEach(fault -> check(fault.line() <= Lines.of(bytes), "a fault is on a line that is there"));
        check(read.equals(read(new InPortions(bytes))), "it is the same in what portions the bytes come");
    }

    private static Read read(InputStream in) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        CsvTable.Result result =
                new CsvTable<>(ROOT + "/x.csv", Kind.class, faults::add).read(in, row -> take(row, rows));
        return new Read(result, rows, faults);
    }

    private static void take(Row<Kind> row, List<List<Object>> rows) {
        List<Object> values = new ArrayList<>();
        values.add(row.identifier(Kind.ID));
        values.add(String.valueOf(row.time(Kind.AT)));
        values.add(String.valueOf(row.date(Kind.DAY)));
        values.add(String.valueOf(row.length(Kind.LENGTH)));
        values.add(row.flag(Kind.FLAG));
        values.add(row.number(Kind.NUMBER, 100));
        values.add(row.text(Kind.NOTE));
        if (!row.isRejected()) {
            rows.add(values);
        }
    }

    /** Gives one to three bytes at a time. */
    private static final class InPortions extends InputStream {

        private final ByteArrayInputStream all;
        private int portion;

        InPortions(byte[] bytes) {
            this.all = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return all.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            portion = portion % 3 + 1;
            return all.read(into, from, Math.min(portion, most));
        }
    }
}
