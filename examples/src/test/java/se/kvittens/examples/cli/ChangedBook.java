package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** A rule book as a municipality might change it: notice of 24 hours in place of 48, and no cap. */
public final class ChangedBook {

    private static final String RULE = "  [A-Z]+-\\d+:";
    private static final String SETTING = "    [a-zA-Z]+:";

    private ChangedBook() {}

    public static String of(String book) {
        String changed = withoutCap(book.replace("value: PT48H", "value: PT24H"));
        assertThat(changed).contains("value: PT24H", "value: all-payable").doesNotContain("up-to-granted", "PT48H");
        return changed;
    }

    /** A policy that pays all has no settings beside it. */
    private static String withoutCap(String book) {
        List<String> lines = new ArrayList<>();
        boolean inCap = false;
        boolean inPolicy = true;
        for (String line : book.lines().toList()) {
            if (line.matches(RULE)) {
                inCap = line.equals("  PAY-1:");
                inPolicy = true;
            } else if (inCap && line.matches(SETTING)) {
                inPolicy = line.equals("    policy:");
            }
            if (!inCap || inPolicy || line.isBlank()) {
                lines.add(line.replace("value: up-to-granted", "value: all-payable"));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
