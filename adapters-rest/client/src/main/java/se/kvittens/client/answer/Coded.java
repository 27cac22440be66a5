package se.kvittens.client.answer;

import java.util.Arrays;
import java.util.Optional;

/**
 * A word of a list that a newer server may have longer.
 *
 * @param known empty where this library knows no such word
 */
public record Coded<E extends Enum<E>>(String text, Optional<E> known) {

    public static <E extends Enum<E>> Coded<E> of(String text, Class<E> type) {
        return new Coded<>(
                text,
                Arrays.stream(type.getEnumConstants())
                        .filter(each -> each.name().equals(text))
                        .findFirst());
    }

    public boolean is(E word) {
        return known.filter(word::equals).isPresent();
    }
}
