package se.kvittens.rest.reply;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a list shows at once, and whether there is more of it. */
public record ListPage<T>(List<T> shown, boolean hasMore) {

    public static <T> ListPage<T> of(Stream<T> rest, int limit) {
        List<T> oneMore = rest.limit(limit + 1L).toList();
        return new ListPage<>(oneMore.stream().limit(limit).toList(), oneMore.size() > limit);
    }

    /** What is shown, by the name that the contract has for it. */
    public ObjectNode json(String name, Function<T, ObjectNode> one) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode array = json.putArray(name);
        shown.stream().map(one).forEach(array::add);
        return json;
    }

    /** Says too where the page ended, where there is more. */
    public ObjectNode ended(ObjectNode json, Function<T, String> place) {
        return hasMore ? json.put("next", place.apply(shown.get(shown.size() - 1))) : json;
    }
}
