package se.kvittens.domain.compensation;

/** What a line pays. */
public enum LineKind {
    /** Executed time. */
    EXECUTED,
    /** Readjustment time (omställningstid). */
    READJUSTMENT,
    /** Meal distribution (matdistribution). */
    MEALS,
    /** A supplement (tillägg): an amount beside hours that have their price already. */
    SUPPLEMENT
}
