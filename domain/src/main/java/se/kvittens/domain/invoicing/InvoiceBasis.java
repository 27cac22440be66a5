package se.kvittens.domain.invoicing;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.quantity.Hours;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/** The invoice basis (fakturaunderlag): the same lines that were settled, added up by reference code. */
public record InvoiceBasis(List<Total> totals, Ore amount) {

    private static final Comparator<Optional<ReferenceCode>> NONE_LAST = Comparator.comparing(
                    (Optional<ReferenceCode> code) -> code.isEmpty())
            .thenComparing(code -> code.map(ReferenceCode::value).orElse(""));

    public InvoiceBasis {
        totals = List.copyOf(totals);
    }

    /** A code with neither hours nor amount is left out. */
    @Home(RuleId.BILL_3)
    public static InvoiceBasis of(List<RecipientMonth> recipients, YearMonth month, InvoiceRules rules) {
        Map<Optional<ReferenceCode>, List<Line>> byCode = new TreeMap<>(NONE_LAST);
        for (RecipientMonth recipient : recipients) {
            if (!recipient.lines().isEmpty()) {
                byCode.computeIfAbsent(
                                rules.referenceCodes().codeOf(recipient.recipient(), month), code -> new ArrayList<>())
                        .addAll(recipient.lines());
            }
        }
        List<Total> totals = new ArrayList<>();
        byCode.forEach((code, lines) -> totals.add(Total.of(code, lines)));
        return new InvoiceBasis(totals, totals.stream().map(Total::amount).reduce(Ore.ZERO, Ore::plus));
    }

    /** What one reference code pays; the supplements add an amount and no hours. */
    public record Total(Optional<ReferenceCode> code, Duration time, Ore amount) {

        static Total of(Optional<ReferenceCode> code, List<Line> lines) {
            Duration time = Duration.ZERO;
            Ore amount = Ore.ZERO;
            for (Line line : lines) {
                time = line.hasInvoicedHours() ? time.plus(line.time().value()) : time;
                amount = amount.plus(line.amount().value());
            }
            return new Total(code, time, amount);
        }

        public Hours hours() {
            return Hours.of(time);
        }
    }
}
