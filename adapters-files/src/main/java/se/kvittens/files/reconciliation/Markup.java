package se.kvittens.files.reconciliation;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes one HTML page that needs nothing beside it and runs nothing; every text is escaped. The writer stays open. */
final class Markup {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 16px/1.5 sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #222; }
            table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
            th, td { border-bottom: 1px solid #ccc; padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top; }
            thead th { position: sticky; top: 0; background: #fff; }
            .n { text-align: right; white-space: nowrap; }
            tr.sum td { font-weight: bold; }
            @media print { body { margin: 0; max-width: none; } }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            """;

    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    void begin(String language, String title) throws IOException {
        out.write(HEAD.formatted(language, escaped(title), escaped(title)));
    }

    void end() throws IOException {
        out.write("</body>\n</html>\n");
    }

    void heading(String text) throws IOException {
        element("h2", text);
    }

    void paragraph(String text) throws IOException {
        element("p", text);
    }

    /** Of texts alone. */
    void beginTable(List<String> columns) throws IOException {
        beginTable(columns, 0);
    }

    /** After the first column all are numbers. */
    void beginNumbers(List<String> columns) throws IOException {
        beginTable(columns, columns.size() - 1);
    }

    void row(List<String> cells) throws IOException {
        row("<tr>", "td", cells, 0);
    }

    void numbers(List<String> cells) throws IOException {
        row("<tr>", "td", cells, cells.size() - 1);
    }

    /** Numbers that are the sums of those above. */
    void sums(List<String> cells) throws IOException {
        row("<tr class=\"sum\">", "td", cells, cells.size() - 1);
    }

    void endTable() throws IOException {
        out.write("</tbody>\n</table>\n");
    }

    private void beginTable(List<String> columns, int numbers) throws IOException {
        out.write("<table>\n<thead>\n");
        row("<tr>", "th", columns, numbers);
        out.write("</thead>\n<tbody>\n");
    }

    private void row(String tag, String cell, List<String> texts, int numbers) throws IOException {
        out.write(tag);
        for (int i = 0; i < texts.size(); i++) {
            String type = i >= texts.size() - numbers ? " class=\"n\"" : "";
            out.write("<" + cell + type + ">" + escaped(texts.get(i)) + "</" + cell + ">");
        }
        out.write("</tr>\n");
    }

    private void element(String tag, String text) throws IOException {
        out.write("<" + tag + ">" + escaped(text) + "</" + tag + ">\n");
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isShown(character) ? character : '\uFFFD');
            }
        });
        return safe.toString();
    }

    /** HTML has no place for control characters and halves of characters. */
    private static boolean isShown(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
