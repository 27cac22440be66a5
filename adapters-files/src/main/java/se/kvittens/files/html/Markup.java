package se.kvittens.files.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes elements, with all texts escaped. Failures to write are {@link UncheckedIOException}. */
public final class Markup {

    private final Writer out;

    public Markup(Writer out) {
        this.out = out;
    }

    /** A tag as it stands, such as {@code <ul class="plain">}. */
    public Markup tag(String tag) {
        return raw(tag);
    }

    public Markup text(String text) {
        return raw(escaped(text));
    }

    /** An element with a text and nothing else, on a line of its own. */
    public Markup element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
    }

    /** For texts and for values of attributes in double quotes. Signs that no page may hold are left out. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (mayStand(sign)) {
                        safe.appendCodePoint(sign);
                    }
                }
            }
        });
        return safe.toString();
    }

    /** No control characters, and no half of a character that takes two. */
    private static boolean mayStand(int sign) {
        return sign == '\n' || (!Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE);
    }

    private Markup raw(String written) {
        try {
            out.write(written);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }
}
