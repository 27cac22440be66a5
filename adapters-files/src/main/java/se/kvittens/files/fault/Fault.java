package se.kvittens.files.fault;

import java.util.regex.Pattern;
import se.kvittens.domain.people.PersonalNumbers;

/**
 * One fault of a file.
 *
 * @param file as the user named it
 * @param line from 1; 0 where it is of the whole file
 * @param field the column or the path of the field; empty where there is none
 * @param value what stood there, shortened, and never with a personal number or what no one sees; nothing of a telephone
 *     number
 * @param expected what would have been right, in the words of the format; may be empty
 */
public record Fault(FaultKind kind, String file, long line, String field, String value, String expected) {

    private static final int MOST_CHARACTERS = 60;
    private static final int MOST_READ = 1000;

    /** What ends a line or steers a terminal, in all of Unicode, and what turns the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    public Fault {
        value = kind == FaultKind.TELEPHONE_NUMBER ? "" : shown(value);
        field = shown(field);
        expected = PersonalNumbers.maskedIn(onOneLine(expected));
    }

    /** Masked before it is shortened, lest a number across the cut show in part; of a long text only the beginning counts. */
    private static String shown(String text) {
        String beginning = text.length() <= MOST_READ ? text : text.substring(0, MOST_READ);
        String masked = PersonalNumbers.maskedIn(onOneLine(beginning));
        return masked.length() <= MOST_CHARACTERS && beginning.length() == text.length()
                ? masked
                : masked.substring(0, Math.min(masked.length(), MOST_CHARACTERS)) + "…";
    }

    private static String onOneLine(String text) {
        return UNSEEN.matcher(text).replaceAll(" ");
    }
}
