package se.kvittens.files.fault;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for one, or those for any other number: {@code {0} [0:fault|faults]} says <i>1 fault</i> and <i>2 faults</i>.
 * JDK's own choice of a message format would need numbers in place of the texts that messages are made of.
 */
public final class Counted {

    private static final Pattern CHOICE = Pattern.compile("\\[(\\d):([^|\\]]*)\\|([^\\]]*)]");
    private static final String ONE = "1";

    private Counted() {}

    /** The message's pattern for these values. */
    public static String pattern(String pattern, Object... values) {
        return CHOICE.matcher(pattern).replaceAll(choice -> Matcher.quoteReplacement(chosen(choice, values)));
    }

    private static String chosen(MatchResult choice, Object[] values) {
        boolean isOne =
                String.valueOf(values[Integer.parseInt(choice.group(1))]).equals(ONE);
        return choice.group(isOne ? 2 : 3);
    }
}
