package se.kvittens.client.followup;

/** What a report is of. */
public enum ReportKind {
    /** A row for each visit. */
    VISITS,
    /** By recipient and month, ordered against executed. */
    ORDERS,
    /** A row for each absence. */
    ABSENCES,
    /** Shares by provider (SYS-6). */
    PROVIDERS,
    /** Shares by carer (SYS-6). */
    CARERS,
    /** A row for each visit whose approval is outstanding (REG-6). */
    APPROVALS,
    /** By carer, day and phone (SYS-7). */
    PHONES
}
