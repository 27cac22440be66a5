package se.kvittens.files.table;

import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * A column: one value of each row, always of the same kind.
 *
 * @param name for programs, in camel case
 * @param heading for people, in their language
 * @param cell shows the row's value, or that it has none
 */
public record Column<R>(String name, String heading, CellKind kind, BiConsumer<? super R, Cells> cell) {

    /** {@code stops_pay}; a length says its unit, {@code executed_seconds}. */
    String csvName() {
        String snake = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return kind == CellKind.LENGTH ? snake + "_seconds" : snake;
    }
}
