package se.kvittens.rest.overview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.kvittens.rest.signin.Entrance;

/** The page, and all that it is made of, as it is given out. */
public final class Page {

    private static final String START = "overview.html";

    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, String> KINDS = Map.of(
            "css", "text/css; charset=utf-8",
            "js", JAVASCRIPT,
            "svg", "image/svg+xml");
    static final List<String> FILES = List.of(
            "overview.css",
            "overview.svg",
            "overview.js",
            "api.js",
            "attention.js",
            "chart.js",
            "deviations.js",
            "dialog.js",
            "dom.js",
            "filters.js",
            "grid.js",
            "month.js",
            "phones.js",
            "planned.js",
            "renewal.js",
            "rows.js",
            "session.js",
            "signin.js",
            "tasks.js",
            "times.js",
            "visit.js",
            "visits.js",
            "words.js");

    private final Map<String, PageFile> files = new HashMap<>();
    private final PageFile start = PageFile.of(read(START), "text/html; charset=utf-8");
    private final Entrance entrance;

    /**
     * The page that comes along.
     *
     * @param entrance how people come to a token
     */
    public Page(Entrance entrance) {
        this.entrance = entrance;
        FILES.forEach(name -> files.put(name, PageFile.of(read(name), kind(name))));
        files.put("words-sv.json", words(Locale.forLanguageTag("sv")));
        files.put("words-en.json", words(Locale.ENGLISH));
    }

    private static String kind(String name) {
        return Objects.requireNonNull(KINDS.get(name.substring(name.lastIndexOf('.') + 1)), name);
    }

    private static PageFile words(Locale locale) {
        return PageFile.of(PageWords.in(locale).toString(), "application/json");
    }

    private static String read(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Entrance entrance() {
        return entrance;
    }

    /** With which a browser begins. */
    PageFile start() {
        return start;
    }

    Optional<PageFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /**
     * What a browser may do on the page: what comes from here, and nothing else; and to ask the issuer for a token, where people
     * are sent to it.
     */
    String policy() {
        String issuer = entrance.issuer().map(URI::create).map(Page::origin).orElse("");
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'" + issuer
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String origin(URI address) {
        return " " + address.getScheme() + "://" + address.getRawAuthority();
    }
}
