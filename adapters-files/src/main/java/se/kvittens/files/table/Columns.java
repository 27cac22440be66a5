package se.kvittens.files.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Columns being put together. A null is a cell without a value. */
public final class Columns<R> {

    private final UnaryOperator<String> headings;
    private final List<Column<R>> columns = new ArrayList<>();

    /**
     * @param headings the heading of a column, by its name
     */
    public Columns(UnaryOperator<String> headings) {
        this.headings = headings;
    }

    /** A short text. */
    public Columns<R> word(String name, Function<R, @Nullable String> value) {
        return with(name, CellKind.WORD, value, Cells::text);
    }

    public Columns<R> text(String name, Function<R, @Nullable String> value) {
        return with(name, CellKind.TEXT, value, Cells::text);
    }

    public Columns<R> date(String name, Function<R, @Nullable LocalDate> value) {
        return with(name, CellKind.DATE, value, Cells::date);
    }

    public Columns<R> time(String name, Function<R, @Nullable Instant> value) {
        return with(name, CellKind.TIME, value, Cells::time);
    }

    public Columns<R> length(String name, Function<R, @Nullable Duration> value) {
        return with(name, CellKind.LENGTH, value, Cells::length);
    }

    public Columns<R> count(String name, ToLongFunction<R> value) {
        return add(name, CellKind.COUNT, (row, cells) -> cells.count(value.applyAsLong(row)));
    }

    public Columns<R> decimal(String name, Function<R, @Nullable BigDecimal> value) {
        return with(name, CellKind.DECIMAL, value, Cells::decimal);
    }

    public Columns<R> percent(String name, Function<R, @Nullable BigDecimal> value) {
        return with(name, CellKind.PERCENT, value, Cells::percent);
    }

    public List<Column<R>> all() {
        return List.copyOf(columns);
    }

    private <V> Columns<R> with(
            String name, CellKind kind, Function<R, @Nullable V> value, BiConsumer<Cells, V> shown) {
        return add(name, kind, (row, cells) -> {
            V known = value.apply(row);
            if (known == null) {
                cells.none();
            } else {
                shown.accept(cells, known);
            }
        });
    }

    private Columns<R> add(String name, CellKind kind, BiConsumer<R, Cells> cell) {
        columns.add(new Column<>(name, headings.apply(name), kind, cell));
        return this;
    }
}
