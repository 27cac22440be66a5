package se.kvittens.files.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import se.kvittens.files.fault.Texts;

/** A page being written: its head and its end; what is between is the caller's. */
public final class HtmlPage implements Closeable {

    private static final String STYLE = styleSheet();

    private final Writer out;
    private final Markup body;

    private HtmlPage(Writer out) {
        this.out = out;
        this.body = new Markup(out);
    }

    /**
     * Begins a page in the place of the file, if there is one.
     *
     * @param title also its first heading
     * @param locale of its texts: Swedish, or else English
     */
    public static HtmlPage at(Path file, String title, Locale locale) throws IOException {
        HtmlPage page = new HtmlPage(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        page.begin(title, Texts.bundleLocale(locale).equals(Locale.ROOT) ? "en" : "sv");
        return page;
    }

    public Markup body() {
        return body;
    }

    private void begin(String title, String language) {
        body.tag("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .tag("<meta http-equiv=\"Content-Security-Policy\" "
                        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title)
                .tag("<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n")
                .element("h1", title);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            body.tag("</main>\n</body>\n</html>\n");
        }
    }

    private static String styleSheet() {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("The library's own style sheet is missing.", missing);
        }
    }
}
