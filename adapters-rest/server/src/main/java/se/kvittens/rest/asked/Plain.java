package se.kvittens.rest.asked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** What the contract has nowhere, and what tools disagree about: numbers with a fraction, and halves of characters. */
final class Plain {

    private Plain() {}

    /** Whether there is nothing of that in a value. */
    static boolean isPlain(JsonNode value) {
        if (value.isTextual()) {
            return isWritable(value.textValue());
        }
        if (value.isContainerNode()) {
            return value.properties().stream().allMatch(field -> isWritable(field.getKey()))
                    && StreamSupport.stream(value.spliterator(), false).allMatch(Plain::isPlain);
        }
        return !value.isFloatingPointNumber();
    }

    private static boolean isWritable(String text) {
        return text.codePoints().noneMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    }
}
