package se.kvittens.files.monthfolder.format;

import java.util.Locale;

/** The files of a provider, in the order in which they are read and hashed. */
public enum MonthFile {
    RECIPIENTS(true),
    ORDERS(false),
    ABSENCES(false),
    VISITS(true),
    ADJUSTMENTS(false),
    DECISIONS(false);

    private final boolean isRequired;

    MonthFile(boolean isRequired) {
        this.isRequired = isRequired;
    }

    /** Whether it must be there; another file that is missing is as good as empty. */
    public boolean isRequired() {
        return isRequired;
    }

    /** {@code recipients.csv}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
