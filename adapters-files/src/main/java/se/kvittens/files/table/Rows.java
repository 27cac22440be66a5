package se.kvittens.files.table;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rows of a table, told one by one; who tells them keeps none. */
@FunctionalInterface
public interface Rows<R> {

    void tell(Consumer<? super R> each);

    static <R> Rows<R> of(Stream<R> rows) {
        return rows::forEachOrdered;
    }
}
