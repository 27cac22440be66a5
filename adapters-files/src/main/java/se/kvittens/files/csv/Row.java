package se.kvittens.files.csv;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.csv.record.DecodedText;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;

/**
 * The row of a CSV file that was just read; the next one takes its place, so nobody keeps it. Each reading notes a fault where the field is not what is asked for, and the row is rejected; so
 * a reader asks for all fields before it looks at {@link #isRejected}. An empty field is null, false, 0 or "", and a
 * fault where the column is required. Blanks around a value are passed over.
 */
public final class Row<C extends Enum<C> & Column> {

    private final CsvTable<C> table;
    private final RecordFields record;
    private final Map<C, Field> fields;
    private final List<Cell<C>> cells = new ArrayList<>();
    private boolean isRejected;

    /** A column of the file, and where it stands; -1 where the file lacks it. */
    private record Cell<C>(C column, int position, Field field) {}

    Row(CsvTable<C> table, Header<C> header, RecordFields record) {
        this.table = table;
        this.record = record;
        this.fields = new EnumMap<>(table.columns());
        for (C column : header.columns()) {
            Field field = new Field();
            fields.put(column, field);
            cells.add(new Cell<>(column, header.positionOf(column), field));
        }
    }

    /** Goes on to the record that was just read. */
    void next(boolean mayLackEncoding) {
        isRejected = false;
        for (Cell<C> cell : cells) {
            if (cell.position() >= 0) {
                record.pointAt(cell.position(), cell.field());
                boolean isUnreadable = mayLackEncoding && cell.field().has(DecodedText.REPLACEMENT);
                strip(cell.column(), cell.field());
                if (isUnreadable) {
                    fault(FaultKind.WRONG_ENCODING, cell.column(), "UTF-8");
                    continue;
                }
            }
            if (cell.field().length() == 0 && cell.column().isRequired()) {
                fault(FaultKind.MISSING_FIELD, cell.column(), "");
            }
        }
    }

    private void strip(C column, Field field) {
        if (!column.isFreeText()) {
            field.strip();
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
        table.faults().accept(new Fault(kind, table.file(), record.line(), column.header(), value, expected));
    }

    public boolean isEmpty(C column) {
        return field(column).length() == 0;
    }

    public String text(C column) {
        return field(column).toString();
    }

    /** What the field names; null where it names nothing of these. */
    public <V> @Nullable V find(C column, Names<V> names) {
        return names.get(field(column));
    }

    /** The name of a person: opaque, and never a personal number. */
    public String identifier(C column) {
        String text = text(column);
        if (PersonalNumbers.isOne(text)) {
            fault(FaultKind.PERSONAL_NUMBER, column, "", "");
        }
        return text;
    }

    public boolean flag(C column) {
        Field field = field(column);
        if (field.length() == 0 || field.is("false")) {
            return false;
        }
        if (!field.is("true")) {
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
        if (isEmpty(column)) {
            return null;
        }
        E choice = choices.find(field(column));
        if (choice == null) {
            fault(FaultKind.INVALID_VALUE, column, choices.names());
        }
        return choice;
    }

    /** Of four digits for the year. */
    public @Nullable LocalDate date(C column) {
        LocalDate date = QuickReadings.date(field(column));
        if (date == null && !isEmpty(column)) {
            fault(FaultKind.MALFORMED_DATE, column, "");
        }
        return date;
    }

    /** A local time, with its offset where it is ambiguous. */
    public @Nullable Instant time(C column) {
        if (isEmpty(column)) {
            return null;
        }
        Instant instant = QuickReadings.instant(field(column));
        return instant != null ? instant : read(column, Readings::instant);
    }

    /** In whole seconds, from nothing to 10 000 hours. */
    public @Nullable Duration length(C column) {
        if (isEmpty(column)) {
            return null;
        }
        Duration quick = QuickReadings.length(field(column));
        return quick != null ? quick : read(column, Readings::length);
    }

    private <T> @Nullable T read(C column, Function<String, Either<Misread, T>> reading) {
        Either<Misread, T> read = reading.apply(text(column));
        if (read.isLeft()) {
            fault(read.getLeft().kind(), column, read.getLeft().expected());
            return null;
        }
        return read.get();
    }

    private Field field(C column) {
        return Objects.requireNonNull(fields.get(column));
    }
}
