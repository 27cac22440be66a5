package se.kvittens.application.monthreport;

/** Where month reports go. */
public interface MonthReportOut {

    /**
     * Takes the rows of one provider, before the next one is begun, and keeps each of them. What it keeps of their time
     * differs from it by less than a unit of what it writes, for each recipient and category: no time is lost silently.
     */
    void take(ProviderReport report);
}
