package se.kvittens.files.monthreport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.task.Task;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.table.CellKind;
import se.kvittens.files.table.Cells;
import se.kvittens.files.table.Column;

/** The columns of a profile. Where it has no word for a task or category, the rule book's own Swedish name is written. */
final class ShownColumns {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Lexicon lexicon = new Lexicon(SWEDISH);

    List<Column<ShownRow>> of(MonthReportProfile profile) {
        return profile.columns().stream().map(this::shown).toList();
    }

    private Column<ShownRow> shown(ReportColumn column) {
        return switch (column.field()) {
            case PROVIDER, ORGANISATION ->
                text(column, row -> column.word(row.provider()).orElse(row.provider()));
            case RECIPIENT -> text(column, row -> row.row().recipient().value());
            case CATEGORY -> text(column, row -> categoryOf(column, row));
            case TASK -> text(column, row -> taskOf(column, row));
            case DATE ->
                with(column, CellKind.DATE, (row, cells) -> cells.date(row.row().date()));
            case NUMBER -> with(column, CellKind.COUNT, (row, cells) -> number(column, row, cells));
            case TIME -> with(column, kindOf(column.form()), (row, cells) -> time(column.form(), row, cells));
            case HOURS ->
                with(
                        column,
                        CellKind.COUNT,
                        (row, cells) -> cells.count(row.time().toHours()));
            case MINUTES ->
                with(
                        column,
                        CellKind.COUNT,
                        (row, cells) -> cells.count(row.time().toMinutesPart()));
            case DOUBLE_STAFFING -> text(column, row -> markOf(column, row.row().doubleStaffing()));
        };
    }

    private static Column<ShownRow> text(ReportColumn column, Function<ShownRow, String> text) {
        return with(column, CellKind.TEXT, (row, cells) -> cells.text(text.apply(row)));
    }

    private static Column<ShownRow> with(ReportColumn column, CellKind kind, BiConsumer<ShownRow, Cells> cell) {
        return new Column<>(column.field().key(), column.header(), kind, cell);
    }

    private static String categoryOf(ReportColumn column, ShownRow row) {
        var category = row.row().category();
        return column.word(category.code())
                .or(() -> Optional.ofNullable(row.tasks().categoryNames().get(category))
                        .map(name -> name.swedish()))
                .orElse(category.code());
    }

    private String taskOf(ReportColumn column, ShownRow row) {
        if (row.row().kind() != LineKind.EXECUTED) {
            return column.word(row.row().kind().name())
                    .orElseGet(() -> lexicon.word(row.row().kind()));
        }
        return row.row()
                .task()
                .map(code -> column.word(code.code())
                        .or(() -> row.tasks().find(code).map(Task::name).map(name -> name.swedish()))
                        .orElse(code.code()))
                .orElse("");
    }

    private static String markOf(ReportColumn column, boolean isDouble) {
        return column.word(String.valueOf(isDouble)).orElse(isDouble ? "Ja" : "");
    }

    /** Nothing of a task that is not counted, or where nothing was performed. */
    private static void number(ReportColumn column, ShownRow row, Cells cells) {
        boolean isCounted = row.row().number() > 0
                && (column.only().isEmpty()
                        || row.row().task().filter(column.only()::contains).isPresent());
        if (isCounted) {
            cells.count(row.row().number());
        } else {
            cells.none();
        }
    }

    private static CellKind kindOf(LengthForm form) {
        return switch (form) {
            case CLOCK, CLOCK_SECONDS -> CellKind.LENGTH;
            case DECIMAL_HOURS -> CellKind.DECIMAL;
            case MINUTES, SECONDS -> CellKind.COUNT;
        };
    }

    private static void time(LengthForm form, ShownRow row, Cells cells) {
        switch (form) {
            case CLOCK, CLOCK_SECONDS -> cells.length(row.time());
            case DECIMAL_HOURS -> cells.decimal(LengthForm.hours(row.time()));
            case MINUTES -> cells.count(row.time().toMinutes());
            case SECONDS -> cells.count(row.time().toSeconds());
        }
    }
}
