package se.kvittens.files.fault;

import se.kvittens.domain.people.PersonalNumbers;

/**
 * One fault of a file.
 *
 * @param file as the user named it
 * @param line from 1; 0 where it is of the whole file
 * @param field the column or the path of the field; empty where there is none
 * @param value what stood there, shortened, and never with a personal number
 * @param expected what would have been right, in the words of the format; may be empty
 */
public record Fault(FaultKind kind, String file, long line, String field, String value, String expected) {

    private static final int MOST_CHARACTERS = 60;
    private static final int MOST_READ = 1000;

    public Fault {
        value = shown(value);
        field = shown(field);
        expected = PersonalNumbers.maskedIn(expected);
    }

    /** Masked before it is shortened, lest a number across the cut show in part; of a long text only the beginning counts. */
    private static String shown(String text) {
        String beginning = text.length() <= MOST_READ ? text : text.substring(0, MOST_READ);
        String masked = PersonalNumbers.maskedIn(beginning).replaceAll("\\p{Cntrl}", " ");
        return masked.length() <= MOST_CHARACTERS && beginning.length() == text.length()
                ? masked
                : masked.substring(0, Math.min(masked.length(), MOST_CHARACTERS)) + "…";
    }
}
