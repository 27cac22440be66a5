package se.kvittens.files.fuzz;

import static se.kvittens.files.fuzz.FaultLaws.check;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.LocalInput;
import se.kvittens.domain.time.LocalTimeFault;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.CsvTable;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;

/** Any text as a time, a date and a length: CSV files, read the quick way, and YAML files say the same of it. */
public final class TimesFuzz {

    private static final int LONGEST = 200;

    private TimesFuzz() {}

    /** The one column of the file. */
    enum Only implements Column {
        VALUE;

        @Override
        public boolean isRequired() {
            return false;
        }
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(TimesFuzz::isNoPartOfAField)) {
            return;
        }
        agree(text, row -> row.time(Only.VALUE), Readings::instant);
        agree(text, row -> row.date(Only.VALUE), Readings::date);
        agree(text, row -> row.length(Only.VALUE), Readings::length);
        agree(text, row -> row.number(Only.VALUE, 9999), Readings.whole(0, 9999));
        Either<LocalTimeFault, Instant> local = LocalInput.parse(text);
        local.peek(TimesFuzz::holdOf);
    }

    /** What ends a line, or stands for bytes that are no UTF-8. */
    private static boolean isNoPartOfAField(int character) {
        return character == '\n' || character == '\r' || character == '\uFFFD';
    }

    private static <T> void agree(
            String text, Function<Row<Only>, @Nullable T> quick, Function<String, Either<Misread, T>> slow)
            throws IOException {
        List<Fault> faults = new ArrayList<>();
        List<Optional<T>> values = new ArrayList<>();
        byte[] file = ("value\n\"" + text.replace("\"", "\"\"") + "\"\n").getBytes(StandardCharsets.UTF_8);
        new CsvTable<>("times.csv", Only.class, faults::add)
                .read(new ByteArrayInputStream(file), row -> values.add(Optional.ofNullable(quick.apply(row))));

        Either<Misread, T> expected = slow.apply(text);
        check(values.size() == 1, "a field is a row");
        check(expected.isLeft() == !faults.isEmpty(), "both readings refuse a text or neither does");
        if (expected.isRight()) {
            check(values.get(0).equals(Optional.of(expected.get())), "both readings give the same");
        } else {
            check(faults.get(0).kind() == expected.getLeft().kind(), "both readings give the same fault");
        }
    }

    /** Written as a local time with its offset, an instant is read back. */
    private static void holdOf(Instant instant) {
        String written = instant.atZone(CareZone.ZONE).toOffsetDateTime().toString();
        Either<LocalTimeFault, Instant> again = LocalInput.parse(written);
        check(again.isRight() && again.get().equals(instant), "a time that is written is read back");
    }
}
