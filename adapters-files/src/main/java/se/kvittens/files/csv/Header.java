package se.kvittens.files.csv;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

/** Where each column stands in the rows of one file. */
final class Header<C extends Enum<C> & Column> {

    private final CsvTable<C> table;
    private final C[] columns;
    private final Map<C, Integer> positions;
    private boolean isUsable = true;
    private int fieldCount;

    private Header(CsvTable<C> table) {
        this.table = table;
        this.columns = table.columns().getEnumConstants();
        this.positions = new EnumMap<>(table.columns());
    }

    /** Unknown columns are a fault and are passed over; a missing or a doubled one makes the rows unusable. */
    static <C extends Enum<C> & Column> Header<C> of(CsvTable<C> table, RecordFields record) {
        Header<C> header = new Header<>(table);
        header.fieldCount = record.count();
        Map<String, C> known = new HashMap<>();
        for (C column : header.columns) {
            known.put(column.header(), column);
        }
        if (isOfSemicolons(known, record)) {
            header.fault(FaultKind.SEMICOLONS, record, "");
            header.isUsable = false;
            return header;
        }
        for (int at = 0; at < record.count(); at++) {
            header.place(known, at, record);
        }
        header.requireColumns(record.line());
        return header;
    }

    /** As spreadsheets save it where the comma is the decimal mark: each line would be one field, and all of it wrong. */
    private static boolean isOfSemicolons(Map<String, ?> known, RecordFields record) {
        String[] names = record.field(0).split(";", -1);
        return names.length > 1 && Arrays.stream(names).map(String::strip).anyMatch(known::containsKey);
    }

    /** Of a file that has no header. */
    static <C extends Enum<C> & Column> Header<C> missing(CsvTable<C> table) {
        Header<C> header = new Header<>(table);
        header.requireColumns(1);
        header.isUsable = false;
        return header;
    }

    boolean isUsable() {
        return isUsable;
    }

    int fieldCount() {
        return fieldCount;
    }

    C[] columns() {
        return columns;
    }

    /** -1 where the file lacks the column. */
    int positionOf(C column) {
        Integer position = positions.get(column);
        return position == null ? -1 : position;
    }

    private void place(Map<String, C> known, int at, RecordFields record) {
        String name = record.field(at).strip();
        C column = known.get(name);
        if (column == null) {
            fault(FaultKind.UNKNOWN_FIELD, record, shown(name, at));
        } else if (positions.putIfAbsent(column, at) != null) {
            fault(FaultKind.DUPLICATE_FIELD, record, name);
            isUsable = false;
        }
    }

    /** A file without a header has data there, perhaps a note; what has blanks is not repeated. */
    private static String shown(String name, int at) {
        return name.isEmpty() || name.indexOf(' ') >= 0 ? "#" + (at + 1) : name;
    }

    private void requireColumns(long line) {
        for (C column : columns) {
            if (column.isRequired() && positionOf(column) < 0) {
                table.faults().accept(new Fault(FaultKind.MISSING_FIELD, table.file(), line, column.header(), "", ""));
                isUsable = false;
            }
        }
    }

    private void fault(FaultKind kind, RecordFields record, String field) {
        String names = Arrays.stream(columns).map(Column::header).collect(Collectors.joining(", "));
        table.faults().accept(new Fault(kind, table.file(), record.line(), field, "", names));
    }
}
