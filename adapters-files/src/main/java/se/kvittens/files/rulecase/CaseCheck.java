package se.kvittens.files.rulecase;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.people.PersonalNumbers;

/** Holds an outcome against what a case expects. */
public final class CaseCheck {

    private CaseCheck() {}

    /** What does not hold. */
    public record Mismatch(String path, String expected, String actual, long line) {

        public Mismatch {
            path = PersonalNumbers.maskedIn(path);
            expected = PersonalNumbers.maskedIn(expected);
            actual = PersonalNumbers.maskedIn(actual);
        }
    }

    /** Each value that differs; an error is judged by its code. */
    public static List<Mismatch> mismatches(List<Expectation> expected, CaseOutcome outcome) {
        List<Mismatch> found = new ArrayList<>();
        boolean errorExpected = expected.stream().anyMatch(CaseCheck::isError);
        if (!errorExpected) {
            outcome.at(List.of("error"))
                    .ifPresent(error -> found.add(new Mismatch("error", "", String.join(" ", error), 0)));
        }
        for (Expectation each : expected) {
            Optional<List<String>> actual = outcome.at(each.path());
            if (actual.isEmpty() || !matches(each, actual.get())) {
                found.add(new Mismatch(
                        each.pathText(),
                        String.join(", ", each.values()),
                        actual.map(values -> String.join(", ", values)).orElse("–"),
                        each.line()));
            }
        }
        return found;
    }

    private static boolean isError(Expectation expectation) {
        return expectation.path().equals(List.of("error"));
    }

    private static boolean matches(Expectation expected, List<String> actual) {
        if (isError(expected)) {
            return actual.get(0).split(" ", 2)[0].equals(expected.values().get(0));
        }
        if (expected.values().size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < actual.size(); i++) {
            if (!isSame(expected.values().get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same text, amount, length or time, however it is written. */
    private static boolean isSame(String expected, String actual) {
        if (expected.equals(actual)) {
            return true;
        }
        try {
            if (actual.startsWith("PT")) {
                return Duration.parse(expected).equals(Duration.parse(actual));
            }
            if (actual.indexOf('T') > 0) {
                return LocalDateTime.parse(expected).equals(LocalDateTime.parse(actual));
            }
            return new BigDecimal(expected).compareTo(new BigDecimal(actual)) == 0;
        } catch (DateTimeException | NumberFormatException different) {
            return false;
        }
    }
}
