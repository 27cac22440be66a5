package se.kvittens.files.csv;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The constants that a column may hold, by their names. */
public final class Choices<E extends Enum<E>> {

    private final Names<E> byName = new Names<>();
    private final String names;

    private Choices(Set<E> constants) {
        constants.forEach(constant -> byName.put(constant.name(), constant));
        this.names = constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    public static <E extends Enum<E>> Choices<E> all(Class<E> type) {
        return new Choices<>(EnumSet.allOf(type));
    }

    public static <E extends Enum<E>> Choices<E> of(Set<E> constants) {
        return new Choices<>(constants);
    }

    @Nullable
    E find(Field name) {
        return byName.get(name);
    }

    String names() {
        return names;
    }
}
