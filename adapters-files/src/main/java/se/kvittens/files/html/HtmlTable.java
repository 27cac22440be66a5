package se.kvittens.files.html;

import java.util.List;
import java.util.Locale;
import se.kvittens.files.table.CellTexts;
import se.kvittens.files.table.Column;
import se.kvittens.files.table.Table;

/** A table of a page; its first column names the rows. */
public final class HtmlTable<R> {

    private final Markup out;
    private final Table<R> table;
    private final CellTexts cells;

    /**
     * @param locale of the numbers: Swedish, or else English
     */
    public HtmlTable(Markup out, Table<R> table, Locale locale) {
        this.out = out;
        this.table = table;
        this.cells = new CellTexts(locale);
    }

    /** All of it. */
    public void write() {
        begin();
        table.rows().tell(this::row);
        end();
    }

    /** All of it, and below each row what belongs to it. */
    public void write(Under<R> under) {
        begin();
        table.rows().tell(each -> {
            row(each);
            out.tag("<tr><td colspan=\"" + table.columns().size() + "\">");
            under.tell(each);
            out.tag("</td></tr>\n");
        });
        end();
    }

    /** All of it, and then a chart of its rows. */
    public void write(Bars<R> bars) {
        Bars.Sums<R> sums = bars.sums();
        begin();
        table.rows().tell(each -> {
            row(each);
            sums.add(each);
        });
        end();
        new BarChart<>(sums, out).write();
    }

    private void begin() {
        out.tag("<div class=\"table\"><table>\n").element("caption", table.title());
        out.tag("<thead><tr>");
        for (Column<R> column : table.columns()) {
            out.tag("<th scope=\"col\"" + look(column) + ">")
                    .text(column.heading())
                    .tag("</th>");
        }
        out.tag("</tr></thead>\n<tbody>\n");
    }

    private void row(R each) {
        table.show(each, cells);
        List<String> texts = cells.takeRow();
        out.tag("<tr>");
        for (int at = 0; at < texts.size(); at++) {
            String look = look(table.columns().get(at));
            out.tag(at == 0 ? "<th scope=\"row\"" + look + ">" : "<td" + look + ">")
                    .text(texts.get(at))
                    .tag(at == 0 ? "</th>" : "</td>");
        }
        out.tag("</tr>\n");
    }

    private void end() {
        out.tag("</tbody></table></div>\n");
    }

    private static String look(Column<?> column) {
        return switch (column.kind()) {
            case LENGTH, COUNT, DECIMAL, PERCENT -> " class=\"n\"";
            case DATE, TIME -> " class=\"t\"";
            case WORD, TEXT -> "";
        };
    }

    /** What stands below a row. */
    @FunctionalInterface
    public interface Under<R> {
        void tell(R row);
    }
}
