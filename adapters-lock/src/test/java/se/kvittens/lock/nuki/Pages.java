package se.kvittens.lock.nuki;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.kvittens.transport.http.Exchange;

/** Answers that no simulated system would give. */
final class Pages {

    private Pages() {}

    static Exchange of(int status, String type, String body) {
        return new Exchange.Response(status, Map.of("Content-Type", type), Optional.of(body));
    }

    /** Each with entries that were on none before. */
    static Exchange endless(int page) {
        return of(
                200,
                "application/json",
                IntStream.range(0, LogWalk.PAGE)
                        .mapToObj(each -> "{\"id\":\"%d-%d\"}".formatted(page, each))
                        .collect(Collectors.joining(",", "[", "]")));
    }
}
