package se.kvittens.files.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that a feed tells of each record, as a constant of an enum. */
public interface FeedField {

    /** What is read from the columns of a field. */
    enum Kind {
        /** An id; never a personal number. */
        ID,
        /** The provider's own name for a phone, never a telephone number. */
        PHONE,
        /** The name of a person, perhaps in parts that stand in columns of their own; no message repeats it. */
        NAME,
        /** A date. */
        DATE,
        /** A local date and time, in one column or in two. */
        MOMENT,
        /** A length of time. */
        LENGTH,
        /** One of the words that the field knows, by the words of the file. */
        WORD,
        /** Yes or no, by the words of the file. */
        FLAG,
        /** Tasks or other codes, by the words of the file. */
        CODES,
        /** A whole number. */
        NUMBER,
        /** A text by a person; no message repeats it. */
        NOTE
    }

    String name();

    Kind kind();

    /** Whether a profile must say where it stands. */
    boolean isRequired();

    /** What the words of a file can mean; empty where that is not fixed. */
    default List<String> meanings() {
        return kind() == Kind.FLAG ? List.of("true", "false") : List.of();
    }

    /** The key of the field that can stand in its place, where one of the two is needed: a person's name for an id. */
    default Optional<String> otherwise() {
        return Optional.empty();
    }

    /** {@code START_BY} is {@code startBy} in a profile. */
    default String key() {
        StringBuilder key = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return key.toString();
    }

    /** Whether a person is named or speaks in it. */
    default boolean isPersonal() {
        return kind() == Kind.NAME || kind() == Kind.NOTE;
    }
}
