package se.kvittens.store.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A body as it is written. A field without a value is left out. */
public final class Body {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    public Body with(String name, Object value) {
        node.put(name, value.toString());
        return this;
    }

    public Body with(String name, Optional<?> value) {
        value.ifPresent(each -> with(name, each));
        return this;
    }

    public Body with(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    public Body with(String name, long value) {
        node.put(name, value);
        return this;
    }

    public Body with(String name, Body value) {
        node.set(name, value.node);
        return this;
    }

    /** To the nanosecond. */
    public Body withInstant(String name, @Nullable Instant value) {
        if (value != null) {
            node.put(name, value.toString());
        }
        return this;
    }

    /** In the order of the texts. */
    public Body withTexts(String name, Collection<?> values) {
        ArrayNode array = node.putArray(name);
        values.stream().map(Object::toString).sorted().forEach(array::add);
        return this;
    }

    /** In their own order, each as often as it is there. */
    public Body withTextsInOrder(String name, List<?> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(each -> array.add(each.toString()));
        return this;
    }

    public String json() {
        return node.toString();
    }
}
