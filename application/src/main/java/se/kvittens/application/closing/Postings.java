package se.kvittens.application.closing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.closing.Posting.Content;
import se.kvittens.application.closing.Posting.CorrectionSettled;
import se.kvittens.application.closing.Posting.Kind;
import se.kvittens.application.closing.Posting.LineStated;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.domain.invoicing.CorrectionLine;
import se.kvittens.domain.settlement.Settlement;

/** What is stated of a month that is closed, and of those that are corrected with it. */
final class Postings {

    private final YearMonth basis;
    private final Deed deed;
    private final List<Posting> all = new ArrayList<>();

    private Postings(YearMonth basis, Deed deed) {
        this.basis = basis;
        this.deed = deed;
    }

    static List<Posting> of(Settlement settlement, Supplied from, Deed deed) {
        Postings postings = new Postings(settlement.provenance().month(), deed);
        postings.add(
                postings.basis,
                new MonthClosed(
                        from.inputHash(),
                        settlement.provenance().rules().version().label(),
                        settlement.invoice().amount(),
                        settlement.payable()));
        settlement.stated().forEach(line -> postings.add(postings.basis, new LineStated(Kind.OWN, line)));
        settlement.corrections().forEach(postings::add);
        return List.copyOf(postings.all);
    }

    private void add(CorrectedMonth corrected) {
        corrected
                .because()
                .forEach(each -> add(
                        corrected.month(),
                        new CorrectionSettled(each.visit(), each.correction().version(), each.recipient())));
        corrected.lines().forEach(each -> add(corrected.month(), new LineStated(kindOf(each), each.line())));
    }

    private static Kind kindOf(CorrectionLine line) {
        return line.side() == CorrectionLine.Side.CREDIT ? Kind.CREDIT : Kind.DEBIT;
    }

    private void add(YearMonth month, Content content) {
        all.add(new Posting(month, basis, content, deed));
    }
}
