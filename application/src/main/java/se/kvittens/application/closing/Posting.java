package se.kvittens.application.closing;

import java.time.YearMonth;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.invoicing.StatedLine;
import se.kvittens.domain.quantity.Ore;

/**
 * Something that is stated of a month, for good.
 *
 * @param month of which it is stated
 * @param basis the month in whose basis it is stated: the same, or a later one where it is a correction
 */
public record Posting(YearMonth month, YearMonth basis, Content content, Deed deed) {

    /** What is stated. */
    public sealed interface Content {}

    /**
     * The month is closed.
     *
     * @param inputHash of all that it was settled from
     * @param ruleBook the label of its rule book
     * @param own the amount of the month itself
     * @param payable the same with the corrections of earlier months
     */
    public record MonthClosed(String inputHash, String ruleBook, Ore own, Ore payable) implements Content {}

    /** A line of the month; the amount of a credit is taken back, that of the others is added. */
    public record LineStated(Kind kind, StatedLine line) implements Content {

        /** What it adds to the basis. */
        public Ore amount() {
            return kind == Kind.CREDIT ? line.amount().negated() : line.amount();
        }
    }

    /**
     * A correction is settled by the basis.
     *
     * @param recipient whose visit it is
     */
    public record CorrectionSettled(VisitId visit, int version, RecipientId recipient) implements Content {}

    /** Which way a line goes. */
    public enum Kind {
        /** Of the month's own basis. */
        OWN,
        /** Of a later basis, taking back what was stated. */
        CREDIT,
        /** Of a later basis, stating what is right. */
        DEBIT
    }
}
