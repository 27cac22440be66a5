package se.kvittens.domain.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a personnummer or samordningsnummer in a text: six or eight digits of a date (the day raised by
 * 60 in a samordningsnummer), perhaps a sign, and four digits. In free text the check digit is not asked, since a
 * mistyped number still names a person.
 */
public final class PersonalNumbers {

    private static final String MASK = "******";
    private static final int CHECKED_DIGITS = 10;
    private static final Pattern LIKELY = Pattern.compile(
            "(?<!\\d)(?:\\d{2})?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])\\s?[-+\\u2013]?\\s?\\d{4}(?!\\d)");

    private PersonalNumbers() {}

    public static boolean appearIn(String text) {
        return hasDigits(text) && LIKELY.matcher(text).find();
    }

    /**
     * Whether a name is nothing but such a number, and its check digit is right. Stricter than in free texts: a tenth of
     * a sender's own numbers that happen to look like a date would else be refused.
     */
    public static boolean isOne(String name) {
        return hasDigits(name) && LIKELY.matcher(name).matches() && hasRightCheckDigit(name.replaceAll("\\D", ""));
    }

    /** As many as a number has; few texts do, and the others need not be searched. */
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            digits += each >= '0' && each <= '9' ? 1 : 0;
        }
        return digits >= CHECKED_DIGITS;
    }

    /** By the formula of Luhn over the last ten digits. */
    private static boolean hasRightCheckDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < CHECKED_DIGITS; place++) {
            int digit = Character.digit(digits.charAt(digits.length() - CHECKED_DIGITS + place), 10);
            int weighted = place % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** The text with each likely number made unreadable. */
    public static String maskedIn(String text) {
        Matcher matcher = LIKELY.matcher(text);
        return matcher.find() ? matcher.replaceAll(MASK) : text;
    }
}
