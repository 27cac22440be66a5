package se.kvittens.examples.kiosk.page;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What is answered to a request. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, Map<String, String> headers, byte[] body) {

    /** No page of others may hold this one or its script, and this one loads nothing from elsewhere. */
    private static final Map<String, String> GUARDS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    static Reply ok(String type, byte[] body) {
        return new Reply(200, Map.of("Content-Type", type), body);
    }

    static Reply done() {
        return new Reply(204, Map.of(), new byte[0]);
    }

    static Reply to(String path) {
        return new Reply(302, Map.of("Location", path), new byte[0]);
    }

    /** A refusal in plain words, for whoever reads a log of the network. */
    static Reply refused(int status, String why) {
        return new Reply(
                status,
                Map.of("Content-Type", "text/plain; charset=utf-8"),
                (why + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Reply with(String name, String value) {
        return new Reply(status, Map.of("Content-Type", "text/plain; charset=utf-8", name, value), body);
    }

    void send(HttpExchange exchange) throws IOException {
        guard(exchange.getResponseHeaders());
        headers.forEach(exchange.getResponseHeaders()::set);
        boolean isBodyless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(status, isBodyless ? -1 : body.length);
        if (!isBodyless) {
            exchange.getResponseBody().write(body);
        }
    }

    static void guard(Headers headers) {
        GUARDS.forEach(headers::set);
    }
}
