package se.kvittens.rest.news;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a stream says: how far the record of a provider has come, and whose of it has grown.
 *
 * @param mark rises with everything that happens
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
        Collection<String> all = new TreeSet<>(carers);
        all.addAll(later.carers);
        return new Told(Math.max(mark, later.mark), Set.copyOf(all));
    }

    /** As server-sent events are written. */
    byte[] bytes() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("mark", mark);
        ArrayNode whose = json.putArray("carers");
        new TreeSet<>(carers).forEach(whose::add);
        return "event: visits\nid: %d\ndata: %s\n\n".formatted(mark, json).getBytes(StandardCharsets.UTF_8);
    }
}
