package se.kvittens.files.report;

/** The reports that there are. */
public enum ReportName {
    VISITS,
    ORDERS,
    ABSENCES,
    PROVIDERS,
    CARERS,
    APPROVALS,
    PHONES
}
