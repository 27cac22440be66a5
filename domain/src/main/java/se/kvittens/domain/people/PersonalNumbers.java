package se.kvittens.domain.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a personnummer or samordningsnummer in a text: six or eight digits of a date (the day raised by
 * 60 in a samordningsnummer), perhaps a sign, and four digits. The check digit is not asked, since a mistyped number
 * still names a person.
 */
public final class PersonalNumbers {

    private static final String MASK = "******";
    private static final Pattern LIKELY = Pattern.compile(
            "(?<!\\d)(?:\\d{2})?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])\\s?[-+\\u2013]?\\s?\\d{4}(?!\\d)");

    private PersonalNumbers() {}

    public static boolean appearIn(String text) {
        return LIKELY.matcher(text).find();
    }

    /** The text with each likely number made unreadable. */
    public static String maskedIn(String text) {
        Matcher matcher = LIKELY.matcher(text);
        return matcher.find() ? matcher.replaceAll(MASK) : text;
    }
}
