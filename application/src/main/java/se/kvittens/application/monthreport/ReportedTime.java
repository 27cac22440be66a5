package se.kvittens.application.monthreport;

/** Which time of a visit is reported. */
public enum ReportedTime {
    /** What is paid, the cap of PAY-1 included: the time of the basis' lines. */
    PAID,
    /** What is payable, before any cap. */
    PAYABLE,
    /** What was executed, payable or not. */
    EXECUTED
}
