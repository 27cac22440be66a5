package se.kvittens.examples.kiosk.page;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps out what does not come from this very page: a name of another machine that leads here (DNS rebinding), and pages of
 * others in the same browser.
 */
final class Doorkeeper {

    private static final String JSON = "application/json";

    /** By the page itself, or by whoever types its address. */
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private final Set<String> hosts;

    Doorkeeper(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /** Why it is not let in; empty where it is. */
    Optional<Reply> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> named = headers.getOrDefault("Host", List.of());
        if (named.size() != 1 || !hosts.contains(named.get(0).toLowerCase(Locale.ROOT))) {
            return Optional.of(Reply.refused(421, "This is the page of a kiosk; it has another name."));
        }
        boolean isPost = exchange.getRequestMethod().equals("POST");
        if (!isOwn(headers, named.get(0), isPost) || !isAskedFromHere(headers)) {
            return Optional.of(Reply.refused(403, "Another page may not ask this of a kiosk."));
        }
        // What a form of another page can send without being asked is never JSON.
        return isPost && !isJson(headers.getFirst("Content-Type"))
                ? Optional.of(Reply.refused(415, "What a kiosk is told is " + JSON + "."))
                : Optional.empty();
    }

    private static boolean isOwn(Headers headers, String host, boolean isNeeded) {
        List<String> origins = headers.getOrDefault("Origin", List.of());
        return origins.isEmpty() ? !isNeeded : origins.equals(List.of("http://" + host));
    }

    /** A picture of another page bears no origin; a browser says all the same from where it was asked. */
    private static boolean isAskedFromHere(Headers headers) {
        return FROM_HERE.containsAll(headers.getOrDefault("Sec-Fetch-Site", List.of()));
    }

    private static boolean isJson(String type) {
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(JSON);
    }
}
