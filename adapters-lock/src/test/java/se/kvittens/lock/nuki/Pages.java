package se.kvittens.lock.nuki;

import java.util.Map;
import java.util.Optional;
import se.kvittens.transport.http.Exchange;

/** Answers that no simulated system would give. */
final class Pages {

    private Pages() {}

    static Exchange of(int status, String type, String body) {
        return new Exchange.Response(status, Map.of("Content-Type", type), Optional.of(body));
    }

    /** One of its own, with something in it changed. */
    static Exchange changed(Exchange exchange, String from, String to) {
        Exchange.Response response = (Exchange.Response) exchange;
        return of(
                response.status(),
                "application/json",
                response.text().orElse("").replace(from, to));
    }
}
