package se.kvittens.files.fault;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What would have been right, where it takes words to say it. A fault names it by its key, and the words are in the message
 * bundle under that; what is the same in all languages, such as names of fields and examples, a fault holds as it is.
 */
public enum Expectation {
    NAME,
    SINGLE_VALUE,
    LIST,
    NAMED_FIELDS,
    NAME_WITHIN_FOLDER,
    FOLDER_THERE,
    FILE_IN_FOLDER_THERE,
    FOLDER_IN_FOLDER_THERE,
    ANOTHER_RECIPIENT,
    VISIT_OF_RECIPIENT,
    TAG_NUMBER,
    ID_IN_SIGHT,
    OF_GATEWAY,
    /** With the most characters. */
    LABEL,
    /** With the day. */
    DAY_OR_EARLIER,
    ONE_OR_MORE,
    ONLY_WITH_TO,
    NOTHING_WITH_DECISION,
    TIME_OR_HOURS_AND_MINUTES,
    NOT_EMPTY,
    PARSEABLE,
    /** With the character of the line, from 1, and with what the parser says, which is English. */
    PARSEABLE_FROM;

    /** With which keys begin. */
    static final String PREFIX = "expected.";

    /** Between the key and what belongs into the words. */
    private static final String SEPARATOR = "|";

    /** By which a fault names it. */
    public String key() {
        return PREFIX + name();
    }

    /** Its key, with what belongs into the words; only the last may be any text. */
    public String with(Object... values) {
        return key() + Arrays.stream(values).map(value -> SEPARATOR + value).collect(Collectors.joining());
    }

    /** The key, and what belongs into the words, of which there are two at most. */
    static String[] parts(String expected) {
        return expected.split("\\" + SEPARATOR, 3);
    }
}
