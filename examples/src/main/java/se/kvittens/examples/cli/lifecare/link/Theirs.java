package se.kvittens.examples.cli.lifecare.link;

import se.kvittens.domain.people.PersonalNumbers;

/** Texts that others wrote, made fit for a terminal: no sign that moves its cursor, and no personal number. */
public final class Theirs {

    private Theirs() {}

    /** On one line. */
    public static String line(String text) {
        return PersonalNumbers.maskedIn(text.replaceAll("\\p{Cntrl}", " "));
    }

    /** With its lines and tabs. */
    public static String text(String text) {
        return PersonalNumbers.maskedIn(text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " "));
    }
}
