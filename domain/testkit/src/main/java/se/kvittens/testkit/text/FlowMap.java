package se.kvittens.testkit.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A YAML map on one line: {@code {from: 2024-11-01, granted: PT1H}}. */
final class FlowMap {

    private final List<String> entries = new ArrayList<>();

    FlowMap put(String key, Object value) {
        entries.add(key + ": " + value);
        return this;
    }

    FlowMap putIf(boolean isSo, String key, Object value) {
        return isSo ? put(key, value) : this;
    }

    FlowMap putIfPresent(String key, Optional<?> value) {
        value.ifPresent(present -> put(key, present));
        return this;
    }

    FlowMap putFilled(String key, Collection<?> values) {
        return putIf(
                !values.isEmpty(),
                key,
                values.stream().map(Object::toString).sorted().collect(Collectors.joining(", ", "[", "]")));
    }

    List<String> lines() {
        return List.copyOf(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public String toString() {
        return "{" + String.join(", ", entries) + "}";
    }
}
