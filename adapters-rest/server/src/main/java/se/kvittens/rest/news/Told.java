package se.kvittens.rest.news;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a stream says: how far the record of a provider has come, and whose of it has grown.
 *
 * @param mark rises with everything that happens to whom is heard
 * @param carers none where it begins: who hears it asks for all
 */
record Told(long mark, Set<String> carers) {

    private static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    Told {
        carers = Set.copyOf(carers);
    }

    /** A comment: that the connection is there. */
    static byte[] beat() {
        return BEAT.clone();
    }

    /** Both, as one. */
    Told and(Told later) {
        Set<String> both = new TreeSet<>(carers);
        both.addAll(later.carers);
        boolean isOfAll = carers.isEmpty() || later.carers.isEmpty();
        return new Told(Math.max(mark, later.mark), isOfAll ? Set.of() : both);
    }

    /** As server-sent events are written. */
    byte[] bytes() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("mark", mark);
        ArrayNode whose = json.putArray("carers");
        new TreeSet<>(carers).forEach(whose::add);
        return "event: visits\nid: %d\ndata: %s\n\n".formatted(mark, json).getBytes(StandardCharsets.UTF_8);
    }
}
