package se.kvittens.domain.invoicing;

import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.reason.Explained;

/**
 * A line of an earlier month that is taken back, or put in its place.
 *
 * @param line as it was stated of that month, or as it is stated now
 * @param amount what it adds to the basis: of a credit less than nothing
 */
public record CorrectionLine(Side side, StatedLine line, Explained<Ore> amount) {

    /** Which way it goes. */
    public enum Side {
        /** What was stated is taken back (kredit). */
        CREDIT,
        /** What is right is stated (debet). */
        DEBIT
    }
}
