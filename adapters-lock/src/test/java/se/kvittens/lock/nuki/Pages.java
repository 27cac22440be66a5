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
}
