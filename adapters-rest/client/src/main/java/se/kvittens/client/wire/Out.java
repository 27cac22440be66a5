package se.kvittens.client.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An object of JSON that goes out. What is empty is left out; what is no number and no yes or no goes as text. */
public final class Out {

    private final ObjectNode object = JsonNodeFactory.instance.objectNode();

    public Out put(String name, Object value) {
        object.put(name, value.toString());
        return this;
    }

    public Out put(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    public Out put(String name, boolean value) {
        object.put(name, value);
        return this;
    }

    public Out put(String name, int value) {
        object.put(name, value);
        return this;
    }

    public Out put(String name, Collection<?> values) {
        ArrayNode list = object.putArray(name);
        values.stream().map(Object::toString).sorted().forEach(list::add);
        return this;
    }

    public Out put(String name, Out value) {
        object.set(name, value.object);
        return this;
    }

    /** In their order. */
    public Out putAll(String name, List<Out> values) {
        ArrayNode list = object.putArray(name);
        values.forEach(each -> list.add(each.object));
        return this;
    }

    public String json() {
        return object.toString();
    }
}
