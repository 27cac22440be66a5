package se.kvittens.examples.cli;

import static se.kvittens.examples.cli.TappedMonths.PLANNER;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody looks at the visits of a month, and approves what was seen. */
public record Approving(TappedMonths months) {

    private static final Pattern OF_ALL = Pattern.compile("--all-complete --seen (?<mark>[0-9a-f]{6})");

    /** All that have both receipts, at once. */
    public Ran all(String when, String month, Object... days) {
        Matcher mark = OF_ALL.matcher(list(when, month, days));
        String seen = mark.find() ? mark.group("mark") : "none";
        return months.visits(when, month, "approve", PLANNER, "--all-complete", "--seen", seen, days);
    }

    /** One visit, by its present name. */
    public Ran one(String when, String month, String visit) {
        return months.visits(when, month, "approve", PLANNER, seen(when, month, visit));
    }

    /** A visit with the mark of what is seen of it; its name alone where it is not listed. */
    public String seen(String when, String month, String visit) {
        return Stream.of(list(when, month).split("\\s+"))
                .filter(word -> word.startsWith(visit + "@"))
                .findFirst()
                .orElse(visit);
    }

    private String list(String when, String month, Object... days) {
        return months.visits(when, month, "list", PLANNER, days).out();
    }
}
