package se.kvittens.files.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A table as JSON, for programs: an object for each row, by the names of the columns; lengths in seconds and counts as
 * numbers, other numbers as texts, times in UTC. A cell without a value is left out.
 */
public final class JsonTable {

    private JsonTable() {}

    /** An array. */
    public static <R> String of(Table<R> table) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        table.rows().tell(row -> {
            ObjectNode object = rows.addObject();
            for (Column<R> column : table.columns()) {
                column.cell().accept(row, new Field(object, nameOf(column)));
            }
        });
        return rows.toString();
    }

    /** A length says its unit. */
    private static String nameOf(Column<?> column) {
        return column.kind() == CellKind.LENGTH ? column.name() + "Seconds" : column.name();
    }

    private record Field(ObjectNode object, String name) implements Cells {

        @Override
        public void text(String text) {
            object.put(name, text);
        }

        @Override
        public void date(LocalDate date) {
            object.put(name, date.toString());
        }

        @Override
        public void time(Instant time) {
            object.put(name, time.toString());
        }

        @Override
        public void length(Duration length) {
            object.put(name, length.toSeconds());
        }

        @Override
        public void count(long number) {
            object.put(name, number);
        }

        @Override
        public void decimal(BigDecimal number) {
            object.put(name, number.toPlainString());
        }

        @Override
        public void percent(BigDecimal percent) {
            object.put(name, percent.toPlainString());
        }

        @Override
        public void none() {
            // It is left out.
        }
    }
}
