package se.kvittens.domain.visit;

/** By which of its ends a visit belongs to a month (TIME-2); where that one is missing, by the other. */
public enum MonthOfVisit {
    START,
    END
}
