package se.kvittens.rest.watch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kvittens.domain.people.PersonalNumbers;

/** The header by which systems tell each other that requests belong together (W3C Trace Context). */
public final class TraceParent {

    private static final Pattern HEADER = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final String NONE = "0".repeat(32);
    /** Of a number with its century, the last ten digits are one as well. */
    private static final int DIGITS = 10;

    private TraceParent() {}

    /** The id of the trace; empty where there is none, and where a personal number might stand in it. */
    public static Optional<String> traceOf(String header) {
        Matcher matcher = HEADER.matcher(header);
        return matcher.matches()
                ? Optional.of(matcher.group(1)).filter(id -> !id.equals(NONE) && !mayNameSomebody(id))
                : Optional.empty();
    }

    /** Any part of it: of ids that are made by chance, about one in a thousand is lost by it. */
    private static boolean mayNameSomebody(String id) {
        for (int from = 0; from + DIGITS <= id.length(); from++) {
            if (PersonalNumbers.isOne(id.substring(from, from + DIGITS))) {
                return true;
            }
        }
        return false;
    }
}
