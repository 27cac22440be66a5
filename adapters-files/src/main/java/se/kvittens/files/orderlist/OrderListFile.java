package se.kvittens.files.orderlist;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.files.html.HtmlPage;
import se.kvittens.files.html.HtmlTable;
import se.kvittens.files.html.Markup;
import se.kvittens.files.report.ReportFormat;
import se.kvittens.files.table.Column;
import se.kvittens.files.table.CsvTable;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;
import se.kvittens.files.table.TextTable;
import se.kvittens.files.workbook.Workbook;

/** Writes orders as a table for the terminal, CSV, a workbook, or a page to read and print. */
public final class OrderListFile {

    private final Locale locale;
    private final OrderColumns columns;

    /**
     * @param locale Swedish, or else English
     */
    public OrderListFile(Locale locale) {
        this.locale = locale;
        this.columns = new OrderColumns(locale);
    }

    /** Which orders a list holds. */
    public enum Kind {
        UNCONFIRMED,
        CONFIRMED,
        /** The confirmed ones that a search found. */
        FOUND
    }

    /** Which list, and when it was taken. */
    public record Head(Kind kind, Instant taken) {}

    /** Overwrites a file that is there. */
    public void write(Head head, List<HeldOrder> orders, ReportFormat format, Path file) throws IOException {
        switch (format) {
            case TEXT, CSV -> {
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    show(head, orders, format, out);
                }
            }
            case XLSX -> {
                try (Workbook book = Workbook.at(file, columns.title(head.kind()) + ", " + columns.taken(head))) {
                    book.add(table(head, columns.all(), orders));
                }
            }
            case HTML -> {
                try (HtmlPage page = HtmlPage.at(file, columns.title(head.kind()), locale)) {
                    write(head, orders, page.body());
                }
            }
        }
    }

    /**
     * Writes a list for a terminal or a program; the writer stays open.
     *
     * @param format {@link ReportFormat#CSV}, or else it is a table for people
     */
    public void show(Head head, List<HeldOrder> orders, ReportFormat format, Writer out) throws IOException {
        if (format == ReportFormat.CSV) {
            CsvTable.write(table(head, columns.all(), orders), out);
        } else {
            out.write(columns.title(head.kind()) + ", " + columns.taken(head) + "\n\n");
            TextTable.write(table(head, columns.overview(), orders), locale, out);
        }
    }

    /** What is long stands below its row, so that the table fits a sheet of paper. */
    private void write(Head head, List<HeldOrder> orders, Markup body) {
        body.element("p", columns.taken(head) + " " + columns.number(orders.size()));
        new HtmlTable<>(body, table(head, columns.overview(), orders), locale)
                .write(order -> columns.contents(order).forEach(line -> body.element("p", line)));
    }

    private Table<HeldOrder> table(Head head, List<Column<HeldOrder>> shown, List<HeldOrder> orders) {
        return new Table<>(columns.title(head.kind()), shown, Rows.of(orders.stream()));
    }
}
