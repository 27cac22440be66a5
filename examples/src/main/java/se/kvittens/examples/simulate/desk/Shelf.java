package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.time.CareZone;

/** Things that are listed in the order of their keys, page by page. A cursor is the key of the last one given. */
final class Shelf {

    private static final int USUAL_LIMIT = 500;
    private static final int MOST = 5_000;

    private final NavigableMap<String, ObjectNode> things = new TreeMap<>();
    private final InstantSource clock;

    Shelf(InstantSource clock) {
        this.clock = clock;
    }

    void put(String key, ObjectNode thing) {
        things.put(key, thing);
    }

    void remove(String key) {
        things.remove(key);
    }

    @Nullable
    ObjectNode get(String key) {
        return things.get(key);
    }

    Collection<ObjectNode> all() {
        return things.values();
    }

    /** The page that is asked for, of those that are wanted. */
    Reply page(Heard heard, Predicate<ObjectNode> wanted) {
        try {
            int limit = heard.asked("limit").map(Integer::parseInt).orElse(USUAL_LIMIT);
            Predicate<ObjectNode> changed = changedSince(heard);
            if (limit < 1 || limit > MOST) {
                return Reply.invalid();
            }
            NavigableMap<String, ObjectNode> rest = heard.asked("cursor")
                    .map(cursor -> things.tailMap(keyOf(cursor), false))
                    .orElse(things);
            return Reply.ok(page(rest, changed.and(wanted), limit));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Reply.invalid();
        }
    }

    /** The moment now, as it goes over the wire. */
    String now() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(clock.instant().atZone(CareZone.ZONE));
    }

    private ObjectNode page(NavigableMap<String, ObjectNode> rest, Predicate<ObjectNode> wanted, int limit) {
        ObjectNode page = JsonNodeFactory.instance.objectNode().put("asOf", now());
        ArrayNode items = page.putArray("items");
        String last = "";
        for (Map.Entry<String, ObjectNode> each : rest.entrySet()) {
            if (wanted.test(each.getValue())) {
                if (items.size() == limit) {
                    page.put("next", cursorOf(last));
                    return page;
                }
                items.add(each.getValue());
                last = each.getKey();
            }
        }
        return page;
    }

    private static Predicate<ObjectNode> changedSince(Heard heard) {
        Optional<OffsetDateTime> since = heard.asked("changedSince").map(OffsetDateTime::parse);
        return thing -> since.filter(then ->
                        OffsetDateTime.parse(thing.path("changed").asText()).isBefore(then))
                .isEmpty();
    }

    private static String cursorOf(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String keyOf(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
