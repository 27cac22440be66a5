package se.kvittens.domain.compensation;

/** How a supplement (tillägg) for an area is paid. */
public enum SupplementMode {
    NOT_PAID,
    PER_PAYABLE_HOUR,
    /** Paid as a grant outside the settlement: the hours are reported, nothing is paid here. */
    OUTSIDE_SETTLEMENT
}
