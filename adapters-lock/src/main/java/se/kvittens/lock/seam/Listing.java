package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import se.kvittens.lock.json.Fields;
import se.kvittens.lock.json.WrongField;

/** A list of events, in the order in which Seam gave it. */
record Listing(List<JsonNode> events) {

    /** What Seam gives at once where nothing else is asked for. */
    static final int MOST = 500;

    /** Empty where there is no such list. */
    static Optional<Listing> of(JsonNode body) {
        JsonNode events = body.path("events");
        return events.isArray()
                ? Optional.of(new Listing(
                        StreamSupport.stream(events.spliterator(), false).toList()))
                : Optional.empty();
    }

    /** Where it is longer than was asked for, others may be missing all the same. */
    boolean isWhole() {
        return events.size() < MOST;
    }

    /** The last time at which Seam made one of them. */
    Optional<Instant> latest() {
        return events.stream().map(Listing::made).max(Comparator.naturalOrder()).filter(Instant.MIN::isBefore);
    }

    /** From the earliest on; one that does not say when it was made is told as well, before the others. */
    List<JsonNode> inOrder() {
        return events.stream().sorted(Comparator.comparing(Listing::made)).toList();
    }

    private static Instant made(JsonNode event) {
        try {
            return Fields.of(event).time("created_at");
        } catch (WrongField untold) {
            return Instant.MIN;
        }
    }
}
