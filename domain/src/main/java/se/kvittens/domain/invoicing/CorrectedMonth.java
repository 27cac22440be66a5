package se.kvittens.domain.invoicing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.invoicing.CorrectionLine.Side;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;

/**
 * What corrections of an earlier month come to in a later basis: each line that they changed is credited as it was and
 * debited as it is. Lines that they left alone are not in it.
 *
 * @param because the corrections that are settled by it
 * @param lines credits first
 */
public record CorrectedMonth(YearMonth month, List<VisitCorrection> because, List<CorrectionLine> lines) {

    public CorrectedMonth {
        because = List.copyOf(because);
        lines = List.copyOf(lines);
    }

    /**
     * The difference between a month and the same month corrected, by the same rules and prices. No two lines of a month
     * are the same: a recipient is in it once, and has one line of a category and kind.
     *
     * @param before what was stated of it last
     * @param after all recipients' months with the corrections
     */
    public static CorrectedMonth between(
            List<StatedLine> before, List<RecipientMonth> after, Corrected corrected, InvoiceRules rules) {
        Map<StatedLine, Line> now = new LinkedHashMap<>();
        for (RecipientMonth recipient : after) {
            for (Line line : recipient.lines()) {
                now.put(StatedLine.of(line, recipient, corrected.month(), rules), line);
            }
        }
        List<CorrectionLine> lines = new ArrayList<>();
        before.stream()
                .filter(line -> !now.containsKey(line))
                .map(corrected::credit)
                .forEach(lines::add);
        Set<StatedLine> stated = new HashSet<>(before);
        now.forEach((line, reckoned) -> {
            if (!stated.contains(line)) {
                lines.add(corrected.debit(line, reckoned));
            }
        });
        return new CorrectedMonth(corrected.month(), corrected.because(), lines);
    }

    /** What it adds to the basis; less than nothing where more is taken back. */
    public Ore amount() {
        return lines.stream().map(each -> each.amount().value()).reduce(Ore.ZERO, Ore::plus);
    }

    /** Which month is corrected, and by what. */
    public record Corrected(YearMonth month, List<VisitCorrection> because) {

        private CorrectionLine credit(StatedLine line) {
            List<Ground> grounds = grounds(line.recipient());
            grounds.add(new Fact(Term.AMOUNT, line.amount()));
            return new CorrectionLine(
                    Side.CREDIT,
                    line,
                    Explained.judged(RuleId.REG_17, Term.CREDITED, line.amount().negated(), grounds));
        }

        private CorrectionLine debit(StatedLine line, Line reckoned) {
            List<Ground> grounds = grounds(line.recipient());
            grounds.add(reckoned.amount());
            return new CorrectionLine(
                    Side.DEBIT,
                    line,
                    Explained.reckoned(RuleId.REG_17, Term.AMOUNT, Reckoning.SUM, Ore.class, grounds));
        }

        /** The recipient's own corrections; where there are none, those of others who share the carer's time. */
        private List<Ground> grounds(RecipientId recipient) {
            List<Ground> grounds = new ArrayList<>();
            grounds.add(new Fact(Term.CORRECTED_MONTH, month));
            boolean isOwn = because.stream().anyMatch(each -> each.recipient().equals(recipient));
            because.stream()
                    .filter(each -> !isOwn || each.recipient().equals(recipient))
                    .map(VisitCorrection::told)
                    .forEach(grounds::add);
            return grounds;
        }
    }
}
