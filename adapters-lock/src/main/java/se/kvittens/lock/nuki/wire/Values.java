package se.kvittens.lock.nuki.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Fields, each of its own type; what is of another, or makes no sense, is as good as missing. */
final class Values {

    private static final Instant FIRST = Instant.EPOCH;

    /** The first that others can't take any more: in a zone east of UTC, the last day of 9999 is in a year of five digits. */
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

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

    /** With an offset from UTC, and such that others can take it too, whatever year is written. */
    static Optional<Instant> time(JsonNode node, String field) {
        try {
            return text(node, field, 40)
                    .map(OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant)
                    .filter(time -> !time.isBefore(FIRST) && time.isBefore(END));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
