package se.kvittens.files.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;

/**
 * A row of a CSV file. Each reading notes a fault where the field is not what is asked for, and the row is rejected; so
 * a reader asks for all fields before it looks at {@link #isRejected}. An empty field is null, false, 0 or "", and a
 * fault where the column is required. Blanks around a value are passed over.
 */
public final class Row<C extends Enum<C> & Column> {

    private static final int FEWEST_DIGITS_OF_A_PERSON = 10;

    private final CsvTable<C> table;
    private final Header<C> header;
    private final CsvRecord record;
    private boolean isRejected;

    Row(CsvTable<C> table, Header<C> header, CsvRecord record) {
        this.table = table;
        this.header = header;
        this.record = record;
        for (C column : header.columns()) {
            if (raw(column).indexOf(Utf8Text.REPLACEMENT) >= 0) {
                fault(FaultKind.WRONG_ENCODING, column, "UTF-8");
            } else if (column.isRequired() && text(column).isEmpty()) {
                fault(FaultKind.MISSING_FIELD, column, "");
            }
        }
    }

    public boolean isRejected() {
        return isRejected;
    }

    /** Rejects the row for what was said elsewhere. */
    public void reject() {
        isRejected = true;
    }

    /** Rejects the row for what the field holds; a free text is not repeated. */
    public void fault(FaultKind kind, C column, String expected) {
        fault(kind, column, column.isFreeText() ? "" : text(column), expected);
    }

    /** Rejects the row for a part of what the field holds. */
    public void fault(FaultKind kind, C column, String value, String expected) {
        isRejected = true;
        table.faults()
                .accept(new Fault(
                        kind, table.file(), record.getStartingLineNumber(), column.header(), value, expected));
    }

    public boolean isEmpty(C column) {
        return text(column).isEmpty();
    }

    public String text(C column) {
        String raw = raw(column);
        return column.isFreeText() ? raw : raw.strip();
    }

    /** The name of a person: opaque, and never a personal number. */
    public String identifier(C column) {
        String text = text(column);
        if (hasDigitsOfAPerson(text) && PersonalNumbers.isOne(text)) {
            fault(FaultKind.PERSONAL_NUMBER, column, "", "");
        }
        return text;
    }

    public boolean flag(C column) {
        String text = text(column);
        if (text.isEmpty() || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            fault(FaultKind.INVALID_VALUE, column, "true, false");
        }
        return true;
    }

    /** A number from 0 to {@code most}. */
    public int number(C column, int most) {
        Integer number = isEmpty(column) ? null : read(column, Readings.whole(0, most));
        return number == null ? 0 : number;
    }

    public <E extends Enum<E>> @Nullable E choice(C column, Choices<E> choices) {
        String text = text(column);
        E choice = choices.find(text);
        if (choice == null && !text.isEmpty()) {
            fault(FaultKind.INVALID_VALUE, column, choices.names());
        }
        return choice;
    }

    /** Of four digits for the year. */
    public @Nullable LocalDate date(C column) {
        String text = text(column);
        LocalDate date = QuickReadings.date(text);
        if (date == null && !text.isEmpty()) {
            fault(FaultKind.MALFORMED_DATE, column, "");
        }
        return date;
    }

    /** A local time, with its offset where it is ambiguous. */
    public @Nullable Instant time(C column) {
        String text = text(column);
        Instant instant = QuickReadings.instant(text);
        return instant != null || text.isEmpty() ? instant : read(column, Readings::instant);
    }

    /** In whole seconds, from nothing to 10 000 hours. */
    public @Nullable Duration length(C column) {
        String text = text(column);
        Duration quick = QuickReadings.length(text);
        return quick != null || text.isEmpty() ? quick : read(column, Readings::length);
    }

    private <T> @Nullable T read(C column, Function<String, Either<Misread, T>> reading) {
        Either<Misread, T> read = reading.apply(text(column));
        if (read.isLeft()) {
            fault(read.getLeft().kind(), column, read.getLeft().expected());
            return null;
        }
        return read.get();
    }

    private String raw(C column) {
        int position = header.positionOf(column);
        return position < 0 ? "" : record.getField(position);
    }

    private static boolean hasDigitsOfAPerson(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS_OF_A_PERSON;
    }
}
