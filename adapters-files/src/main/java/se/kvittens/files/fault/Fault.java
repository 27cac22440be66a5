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

    public Fault {
        value = PersonalNumbers.maskedIn(shortened(value));
        field = PersonalNumbers.maskedIn(shortened(field));
        expected = PersonalNumbers.maskedIn(expected);
    }

    private static String shortened(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= MOST_CHARACTERS ? printable : printable.substring(0, MOST_CHARACTERS) + "…";
    }
}
