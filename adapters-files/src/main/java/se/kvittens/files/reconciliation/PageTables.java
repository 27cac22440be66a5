package se.kvittens.files.reconciliation;

import java.util.List;
import se.kvittens.files.html.Markup;

/** Tables of a page whose cells are texts or numbers in words. */
final class PageTables {

    private final Markup out;

    PageTables(Markup out) {
        this.out = out;
    }

    void heading(String text) {
        out.element("h2", text);
    }

    void paragraph(String text) {
        out.element("p", text);
    }

    /** Of texts alone. */
    void beginTable(List<String> columns) {
        beginTable(columns, 0);
    }

    /** After the first column all are numbers. */
    void beginNumbers(List<String> columns) {
        beginTable(columns, columns.size() - 1);
    }

    void row(List<String> cells) {
        row("<tr>", "td", cells, 0);
    }

    void numbers(List<String> cells) {
        row("<tr>", "td", cells, cells.size() - 1);
    }

    /** Numbers that are the sums of those above. */
    void sums(List<String> cells) {
        row("<tr class=\"sum\">", "td", cells, cells.size() - 1);
    }

    void endTable() {
        out.tag("</tbody>\n</table></div>\n");
    }

    private void beginTable(List<String> columns, int numbers) {
        out.tag("<div class=\"table\"><table>\n<thead>\n");
        row("<tr>", "th scope=\"col\"", columns, numbers);
        out.tag("</thead>\n<tbody>\n");
    }

    private void row(String tag, String cell, List<String> texts, int numbers) {
        out.tag(tag);
        for (int i = 0; i < texts.size(); i++) {
            String look = i >= texts.size() - numbers ? " class=\"n\"" : "";
            out.tag("<" + cell + look + ">").text(texts.get(i)).tag("</" + cell.substring(0, 2) + ">");
        }
        out.tag("</tr>\n");
    }
}
