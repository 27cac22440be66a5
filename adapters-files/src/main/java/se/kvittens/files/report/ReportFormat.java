package se.kvittens.files.report;

/** How a report is written. */
public enum ReportFormat {
    TEXT,
    CSV,
    XLSX,
    HTML;

    /** Whether it can be shown in a terminal. */
    public boolean isPlain() {
        return this == TEXT || this == CSV;
    }
}
