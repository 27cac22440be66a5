package se.kvittens.files.monthreport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a month report can hold. */
public enum ReportField {
    PROVIDER,
    /** The provider by another name, such as its unit. */
    ORGANISATION,
    RECIPIENT,
    CATEGORY,
    TASK,
    DATE,
    /** How many times the task was performed. */
    NUMBER,
    /** The length in one column. */
    TIME,
    /** The whole hours of the length, where it stands in two columns. */
    HOURS,
    /** The minutes of the length beyond its whole hours. */
    MINUTES,
    /** The mark of the time of two carers at once. */
    DOUBLE_STAFFING;

    /** {@code DOUBLE_STAFFING} is {@code doubleStaffing} in a profile. */
    public String key() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_", -1);
        return parts.length == 1
                ? parts[0]
                : parts[0] + parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
    }

    boolean hasWords() {
        return switch (this) {
            case PROVIDER, ORGANISATION, CATEGORY, TASK, DOUBLE_STAFFING -> true;
            default -> false;
        };
    }

    static Optional<ReportField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(ReportField::key).collect(Collectors.joining(", "));
    }
}
