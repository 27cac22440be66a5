package se.kvittens.lock.nuki.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Fields, each of its own type; what is of another, or makes no sense, is as good as missing. */
final class Values {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private Values() {}

    static Optional<Integer> number(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(value -> value.isIntegralNumber() && value.canConvertToInt())
                .map(JsonNode::intValue);
    }

    static Optional<Long> longNumber(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(value -> value.isIntegralNumber() && value.canConvertToLong())
                .map(JsonNode::longValue);
    }

    static Optional<Boolean> flag(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    /** One that says something, is no longer than that, and can be kept: without controls or half a character. */
    static Optional<String> text(JsonNode node, String field, int longest) {
        return Optional.of(node.path(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(value -> !value.isBlank() && value.length() <= longest && isWritable(value));
    }

    private static boolean isWritable(String text) {
        return text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** With an offset from UTC, in a year that others can take too. */
    static Optional<Instant> time(JsonNode node, String field) {
        try {
            return text(node, field, 40)
                    .map(OffsetDateTime::parse)
                    .filter(time -> time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
