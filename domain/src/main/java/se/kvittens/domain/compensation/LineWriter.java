package se.kvittens.domain.compensation;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.quantity.Rounding;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.task.Category;

/** Writes a recipient's lines; lines of no time are left out, and every price that is missing is remembered. */
final class LineWriter {

    private final Recipient recipient;
    private final PriceList prices;
    private final YearMonth month;
    private final Setting<Rounding> rounding;
    private final List<Line> lines = new ArrayList<>();
    private final List<MissingPrice> missing = new ArrayList<>();

    LineWriter(Recipient recipient, PriceList prices, YearMonth month, Setting<Rounding> rounding) {
        this.recipient = recipient;
        this.prices = prices;
        this.month = month;
        this.rounding = rounding;
    }

    void add(Category category, LineKind kind, Explained<Duration> time) {
        add(category, kind, time, new PriceItem.OfCategory(category));
    }

    /** Adds a line for each category that bears the supplement of the recipient's area; returns hours only reported. */
    Duration addSupplements(
            CompensationRules rules, Map<Category, Explained<Duration>> paid, Explained<Duration> readjustment) {
        SupplementMode mode = rules.supplements().modeOf(recipient.area());
        if (mode == SupplementMode.NOT_PAID) {
            return Duration.ZERO;
        }
        Map<Category, List<Ground>> bearing = new TreeMap<>();
        paid.forEach((category, time) ->
                bearing.computeIfAbsent(category, any -> new ArrayList<>()).add(time));
        if (rules.supplements().onReadjustment().value()) {
            bearing.computeIfAbsent(rules.grants().category().value(), any -> new ArrayList<>())
                    .add(readjustment);
        }
        Duration reported = Duration.ZERO;
        for (Map.Entry<Category, List<Ground>> entry : bearing.entrySet()) {
            Explained<Duration> time = Explained.reckoned(
                    RuleId.PAY_6, Term.SUPPLEMENTED_TIME, Reckoning.SUM, Duration.class, entry.getValue());
            if (mode == SupplementMode.OUTSIDE_SETTLEMENT) {
                reported = reported.plus(time.value());
            } else {
                add(entry.getKey(), LineKind.SUPPLEMENT, time, new PriceItem.OfSupplement(recipient.area()));
            }
        }
        return reported;
    }

    Either<List<MissingPrice>, List<Line>> finish() {
        return missing.isEmpty() ? Either.right(lines) : Either.left(missing);
    }

    private void add(Category category, LineKind kind, Explained<Duration> time, PriceItem item) {
        if (time.value().isZero()) {
            return;
        }
        prices.priceOf(item)
                .ifPresentOrElse(
                        price -> lines.add(Line.priced(
                                recipient.id(),
                                category,
                                kind,
                                time,
                                new Line.Priced(price, prices.origin(), rounding))),
                        () -> missing.add(new MissingPrice(item, month)));
    }
}
