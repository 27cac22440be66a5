package se.kvittens.files.csv;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constants that a column may hold, by their names. */
public final class Choices<E extends Enum<E>> {

    private final Map<String, E> byName = new LinkedHashMap<>();
    private final String names;

    private Choices(Set<E> constants) {
        constants.forEach(constant -> byName.put(constant.name(), constant));
        this.names = String.join(", ", byName.keySet());
    }

    public static <E extends Enum<E>> Choices<E> all(Class<E> type) {
        return new Choices<>(EnumSet.allOf(type));
    }

    public static <E extends Enum<E>> Choices<E> of(Set<E> constants) {
        return new Choices<>(constants);
    }

    @Nullable
    E find(String name) {
        return byName.get(name);
    }

    String names() {
        return names;
    }
}
