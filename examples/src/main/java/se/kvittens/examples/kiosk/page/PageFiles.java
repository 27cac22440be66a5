package se.kvittens.examples.kiosk.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.examples.kiosk.view.KioskWords;

/** The files of the page: the document, in a language, and what it loads. */
final class PageFiles {

    private static final Map<String, String> TYPES = Map.of(
            "/kiosk.css", "text/css; charset=utf-8",
            "/kiosk.js", "text/javascript; charset=utf-8",
            "/kiosk.svg", "image/svg+xml");

    private PageFiles() {}

    /** Empty where there is none of that name. */
    static Optional<Reply> file(String path) {
        return Optional.ofNullable(TYPES.get(path)).map(type -> Reply.ok(type, bytes(path)));
    }

    static Reply document(KioskWords words) {
        String html = new String(bytes("/kiosk.html"), StandardCharsets.UTF_8)
                .replace("{lang}", words.isSwedish() ? "sv" : "en")
                .replace("{other.lang}", words.isSwedish() ? "en" : "sv");
        for (String word : List.of(
                "title",
                "other.name",
                "tools",
                "status",
                "connecting",
                "lost",
                "failed",
                "replaced",
                "again",
                "noscript")) {
            html = html.replace("{" + word + "}", escaped(words.say("page." + word)));
        }
        return Reply.ok("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] bytes(String path) {
        try (InputStream in = PageFiles.class.getResourceAsStream(path.substring(1))) {
            if (in == null) {
                throw new IllegalStateException("The file (" + path + ") of the page is missing.");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
