package se.kvittens.testkit.trial;

import io.vavr.control.Either;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.testkit.catalogue.Laws;
import se.kvittens.testkit.law.Law;
import se.kvittens.testkit.law.Settling;
import se.kvittens.testkit.month.MonthCase;
import se.kvittens.testkit.month.Months;

/**
 * Holds laws against months made up for rule books, and makes the first month that breaks one as small as it can. The same
 * trial comes out the same each time. From a test of any kind:
 *
 * <pre>{@code LawTrial.of(books).run().mustHold();}</pre>
 */
public final class LawTrial {

    private static final int USUAL_TRIES = 500;
    private static final long USUAL_SEED = 780_201;
    private static final int GENERATOR_SIZE = 1000;

    private final RuleBooks books;
    private final Terms terms;

    private LawTrial(RuleBooks books, Terms terms) {
        this.books = books;
        this.terms = terms;
    }

    /** Of all laws, by months of these rule books, settled as usual. */
    public static LawTrial of(RuleBooks books) {
        return new LawTrial(books, new Terms(Months.of(books), Laws.all(), Settling::usual, USUAL_TRIES, USUAL_SEED));
    }

    /** By months of variations of the rule books. */
    public LawTrial varied() {
        return over(Months.ofVariationsOf(books));
    }

    public LawTrial over(Arbitrary<MonthCase> months) {
        return new LawTrial(books, new Terms(months, terms.laws, terms.settling, terms.tries, terms.seed));
    }

    public LawTrial laws(List<Law> laws) {
        return new LawTrial(books, new Terms(terms.months, laws, terms.settling, terms.tries, terms.seed));
    }

    /** Another way to settle, by any rule books. */
    public LawTrial settledBy(Function<RuleBooks, Settling> settling) {
        return new LawTrial(books, new Terms(terms.months, terms.laws, settling, terms.tries, terms.seed));
    }

    /** How many months each law is held against. */
    public LawTrial tries(int number) {
        return new LawTrial(books, new Terms(terms.months, terms.laws, terms.settling, number, terms.seed));
    }

    public LawTrial seed(long seed) {
        return new LawTrial(books, new Terms(terms.months, terms.laws, terms.settling, terms.tries, seed));
    }

    public TrialReport run() {
        List<LawInTrial> inTrial = terms.laws.stream()
                .map(law -> new LawInTrial(law, terms.settling))
                .toList();
        if (JqwikSession.isActive()) {
            tryAll(inTrial);
        } else {
            JqwikSession.run(() -> tryAll(inTrial));
        }
        return new TrialReport(
                terms.seed, inTrial.stream().map(LawInTrial::verdict).toList());
    }

    /** Settles the month itself once, for all laws: that very object, since to compare months takes longer. */
    @SuppressWarnings("ReferenceEquality")
    private static Settling remembering(MonthCase month, Settling settling) {
        Either<SettlementRefused, Settlement> once = settling.settle(month.month(), month.basis());
        return (other, basis) ->
                other == month.month() && basis == month.basis() ? once : settling.settle(other, basis);
    }

    private void tryAll(List<LawInTrial> inTrial) {
        RandomGenerator<MonthCase> generator = terms.months.generator(GENERATOR_SIZE, false);
        Random random = new Random(terms.seed);
        for (int number = 1; number <= terms.tries; number++) {
            Shrinkable<MonthCase> month = generator.next(random);
            MonthCase value = month.value();
            Settling remembering = remembering(value, terms.settling.apply(value.books()));
            for (LawInTrial law : inTrial) {
                law.tryOn(month, value, remembering, number);
            }
        }
    }

    private record Terms(
            Arbitrary<MonthCase> months,
            List<Law> laws,
            Function<RuleBooks, Settling> settling,
            int tries,
            long seed) {}
}
