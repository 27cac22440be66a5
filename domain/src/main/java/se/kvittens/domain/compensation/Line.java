package se.kvittens.domain.compensation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.quantity.Rounding;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.task.Category;

/** One line of the basis: a recipient, a category and a kind, with its time, price and amount. */
public record Line(
        RecipientId recipient,
        Category category,
        LineKind kind,
        Explained<Duration> time,
        HourlyPrice price,
        Explained<Ore> amount) {

    /** Priced, and rounded to the öre: once, here. */
    @Home(RuleId.PAY_8)
    static Line priced(
            RecipientId recipient, Category category, LineKind kind, Explained<Duration> time, Priced priced) {
        List<Ground> because = new ArrayList<>(List.of(
                new Fact(Term.LINE_KIND, kind),
                new Fact(Term.CATEGORY, category),
                time,
                new Fact(Term.PRICE_PER_HOUR, priced.price())));
        priced.origin().ifPresent(origin -> {
            because.add(new Fact(Term.PRICES_IN_FORCE_FROM, origin.inForceFrom()));
            if (origin.isExample()) {
                because.add(new Fact(Term.PRICES_ARE_MADE_UP, true));
            }
        });
        because.add(new Ruled(priced.rounding()));
        Reckoning how = Reckoning.priced(priced.rounding().value());
        Explained<Ore> amount = Explained.reckoned(RuleId.PAY_8, Term.AMOUNT, how, Ore.class, because);
        return new Line(recipient, category, kind, time, priced.price(), amount);
    }

    /** Whether its time is hours of the invoice; a supplement's hours have their price already. */
    public boolean hasInvoicedHours() {
        return kind != LineKind.SUPPLEMENT;
    }

    /** A price, where it comes from, and how its amounts are rounded. */
    record Priced(HourlyPrice price, Optional<PriceList.Origin> origin, Setting<Rounding> rounding) {}
}
