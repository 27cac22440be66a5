package se.kvittens.domain.order;

/** What an order that grants a time per month grants of a month in which it is not in force every day. */
public enum MonthShare {
    /** The days in force out of the days of the month. */
    BY_DAYS_IN_FORCE,
    /** The whole month's time, if it is in force on any day. */
    WHOLE_MONTH
}
