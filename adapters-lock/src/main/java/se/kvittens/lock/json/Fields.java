package se.kvittens.lock.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.kvittens.domain.people.PersonalNumbers;

/**
 * The fields of one thing, each of the type that it is to have. What is null is not there; others are passed over. What is
 * not as it is to be is thrown as a {@link WrongField}.
 */
public final class Fields {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 500;
    private static final char NOTHING = 0;

    /** RFC 3339, but for leap seconds, which no clock here has. */
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)";

    private static final String CODE = "[A-Za-z0-9_.:-]{1,60}";

    private final JsonNode node;
    private final String place;

    private Fields(JsonNode node, String place) {
        this.node = node;
        this.place = place;
    }

    /** Of what is an object, or has no fields. */
    public static Fields of(JsonNode node) {
        return new Fields(node, "");
    }

    /** A name that somebody gave to something: at most 200 characters, without blanks at its ends. */
    public String name(String field) {
        return need(field, nameIfThere(field));
    }

    public Optional<String> nameIfThere(String field) {
        return text(field, Fields::isName);
    }

    /** A name of a person, as it is known to one system. It is no personal number, which would be known to all. */
    public Optional<String> personIfThere(String field) {
        return text(field, name -> isName(name) && !PersonalNumbers.isOne(name));
    }

    /** Words for people; empty where there are none. Cut where they are longer, and what may be a personal number is masked. */
    public String words(String field, int longest) {
        String words = PersonalNumbers.maskedIn(
                text(field, Fields::isEncodable).orElse("").replace(NOTHING, ' '));
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(longest, words.codePointCount(0, words.length()))));
    }

    /**
     * A code: at most 60 letters of English, digits and {@code _ . : -}. Any other text is passed over, as is one in which
     * there may be a personal number.
     */
    public Optional<String> codeIfThere(String field) {
        return text(field, any -> true).filter(code -> code.matches(CODE) && !hasPersonalNumber(code));
    }

    /** A place in a list, in words that mean something to whoever gave them. */
    public Optional<String> placeIfThere(String field) {
        return text(field, place -> !place.isEmpty() && place.length() <= LONGEST_PLACE && isWritable(place));
    }

    public Instant time(String field) {
        return need(field, text(field, time -> time.matches(TIME)).map(time -> instant(field, time)));
    }

    /** What is meant by a word. */
    public <T> T oneOf(String field, Map<String, T> meanings) {
        return need(field, oneOfIfThere(field, meanings));
    }

    public <T> Optional<T> oneOfIfThere(String field, Map<String, T> meanings) {
        return text(field, meanings::containsKey).map(meanings::get);
    }

    public boolean flag(String field) {
        return need(field, typed(field, JsonNode::isBoolean, JsonNode::booleanValue));
    }

    /** A whole number, from 0 on. */
    public Optional<Long> countIfThere(String field) {
        return typed(
                field,
                each -> each.isIntegralNumber() && each.canConvertToLong() && each.longValue() >= 0,
                JsonNode::longValue);
    }

    public Optional<Fields> thingIfThere(String field) {
        return typed(field, JsonNode::isObject, each -> new Fields(each, place + field + "."));
    }

    /** A list of anything. */
    public JsonNode list(String field) {
        return need(field, typed(field, JsonNode::isArray, Function.identity()));
    }

    private Optional<String> text(String field, Predicate<String> isRight) {
        return typed(field, each -> each.isTextual() && isRight.test(each.textValue()), JsonNode::textValue);
    }

    private <T> Optional<T> typed(String field, Predicate<JsonNode> isRight, Function<JsonNode, T> value) {
        JsonNode found = node.path(field);
        if (found.isMissingNode() || found.isNull()) {
            return Optional.empty();
        }
        if (!isRight.test(found)) {
            throw new WrongField(place + field);
        }
        return Optional.of(value.apply(found));
    }

    private <T> T need(String field, Optional<T> value) {
        return value.orElseThrow(() -> new WrongField(place + field));
    }

    private Instant instant(String field, String time) {
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException noSuchDay) {
            throw new WrongField(place + field);
        }
    }

    /** Also where signs part it that do not in writing. */
    private static boolean hasPersonalNumber(String code) {
        return PersonalNumbers.appearIn(code) || PersonalNumbers.appearIn(code.replaceAll("[_.:-]", ""));
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && text.equals(text.strip())
                && text.chars().noneMatch(Character::isISOControl)
                && isWritable(text);
    }

    /** Databases end a text at what is nothing, or refuse it. */
    private static boolean isWritable(String text) {
        return text.indexOf(NOTHING) < 0 && isEncodable(text);
    }

    /** Half of a character that takes two would be written as another one. */
    private static boolean isEncodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
