package se.kvittens.files.servefolder;

import java.util.Optional;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;

/**
 * How much of a server one may have.
 *
 * @param requestsPerMinute of one who asks
 * @param failedSignInsPerMinute with tokens that are not believed, from one address
 * @param bodyBytes the longest body of a request
 * @param streams how many may listen to what happens at once, all together
 */
public record LimitSettings(int requestsPerMinute, int failedSignInsPerMinute, int bodyBytes, int streams) {

    /** 10 MiB hold 5,000 receipts. */
    static final LimitSettings USUAL = new LimitSettings(600, 120, 10 * 1024 * 1024, 1_000);

    private static final int MOST_REQUESTS = 1_000_000;
    private static final int LEAST_BYTES = 1024;
    private static final int MOST_BYTES = 1024 * 1024 * 1024;
    private static final int MOST_STREAMS = 100_000;

    static LimitSettings in(YamlFields fields) {
        LimitSettings limits = new LimitSettings(
                whole(fields, "requestsPerMinute", 1, MOST_REQUESTS).orElse(USUAL.requestsPerMinute),
                whole(fields, "failedSignInsPerMinute", 1, MOST_REQUESTS).orElse(USUAL.failedSignInsPerMinute),
                whole(fields, "bodyBytes", LEAST_BYTES, MOST_BYTES).orElse(USUAL.bodyBytes),
                whole(fields, "streams", 0, MOST_STREAMS).orElse(USUAL.streams));
        fields.refuseUnknown();
        return limits;
    }

    private static Optional<Integer> whole(YamlFields fields, String name, int least, int most) {
        return fields.optional(name).flatMap(value -> value.as(Readings.whole(least, most)));
    }
}
