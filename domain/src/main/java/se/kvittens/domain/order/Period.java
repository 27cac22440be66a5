package se.kvittens.domain.order;

/** The period for which an order grants its time. */
public enum Period {
    MONTH,
    WEEK,
    DAY
}
