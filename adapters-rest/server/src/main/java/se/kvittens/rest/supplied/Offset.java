package se.kvittens.rest.supplied;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kvittens.rest.asked.Places;
import se.kvittens.rest.problem.Problem.Wrong;

/**
 * How far a list was read. What is supplied of a month stays in its order until it is supplied anew: then the list is another,
 * and is begun again.
 *
 * @param rows that were read
 * @param month the beginning of the hash of all that it was read from
 */
record Offset(int rows, String month) {

    /** No place in this list. */
    static final Wrong WRONG = new Wrong("cursor", "cursor", "");

    private static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,8}) (.*)");

    static Offset of(int rows, String inputHash) {
        return new Offset(rows, inputHash.substring(0, Math.min(LENGTH, inputHash.length())));
    }

    /** Empty where it is none that was told. */
    static Optional<Offset> read(String cursor) {
        return Places.read(cursor)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(found -> new Offset(Integer.parseInt(found.group(1)), found.group(2)));
    }

    String text() {
        return Places.told(rows + " " + month);
    }
}
