package se.kvittens.examples.doors.receiver;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.kvittens.application.doors.Taken;

/**
 * What is answered to a gateway. It says why in a word, and nothing of what was sent.
 *
 * @param why empty where all is well
 */
record Reply(int status, String why) {

    /** In seconds; a gateway that heeds it comes again when there may be room. */
    private static final String AGAIN = "60";

    static final Reply TAKEN = new Reply(204, "");
    static final Reply UNKNOWN = new Reply(404, "There is no such gateway here.");
    static final Reply NOT_ALLOWED = new Reply(405, "Allowed here: POST.");
    static final Reply TOO_LONG = new Reply(413, "That is longer than anything a gateway tells at once.");
    static final Reply LATER = new Reply(503, "It can't be taken down just now. Send it again.");

    static Reply of(Taken taken) {
        if (taken instanceof Taken.TakenDown) {
            return TAKEN;
        }
        return taken instanceof Taken.TurnedAway turned
                ? switch (turned.why()) {
                    case UNSIGNED, FORGED, STALE -> new Reply(401, turned.why().name());
                    case TOO_LONG -> TOO_LONG;
                    case UNREADABLE -> new Reply(400, turned.why().name());
                }
                : LATER;
    }

    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        if (equals(NOT_ALLOWED)) {
            headers.set("Allow", "POST");
        }
        if (equals(LATER)) {
            headers.set("Retry-After", AGAIN);
        }
        byte[] body = why.isEmpty() ? new byte[0] : (why + "\n").getBytes(StandardCharsets.UTF_8);
        boolean isBodyless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        if (!isBodyless) {
            headers.set("Content-Type", "text/plain; charset=utf-8");
        }
        exchange.sendResponseHeaders(status, isBodyless ? -1 : body.length);
        if (!isBodyless) {
            exchange.getResponseBody().write(body);
        }
    }
}
