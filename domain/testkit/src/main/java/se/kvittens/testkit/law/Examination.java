package se.kvittens.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.testkit.month.MonthCase;

/** One month under one law: its settlement, those of changed months, and what was found. */
public final class Examination {

    private final MonthCase month;
    private final Settling settling;
    private final Settlement settlement;
    private final List<Breach> breaches = new ArrayList<>();
    private int claims;

    Examination(MonthCase month, Settling settling, Settlement settlement) {
        this.month = month;
        this.settling = settling;
        this.settlement = settlement;
    }

    public ProviderMonth month() {
        return month.month();
    }

    public RuleBook rules() {
        return month.rules();
    }

    public Settlement settlement() {
        return settlement;
    }

    /** Another month, settled in the same way; empty where it is refused, which is a breach. */
    public Optional<Settlement> settled(String how, ProviderMonth changed) {
        return settling.settle(changed, month.basis())
                .peekLeft(refused -> breach("the month " + how, "is refused: " + refused))
                .toJavaOptional();
    }

    /** Two values that must be equal. */
    public void same(String where, String what, Object actual, Object expected) {
        claims++;
        if (!actual.equals(expected)) {
            breach(where, "%s is %s and must be %s".formatted(what, actual, expected));
        }
    }

    /** A value that must not be above another. */
    public <T extends Comparable<? super T>> void atMost(String where, String what, T actual, T most) {
        claims++;
        if (actual.compareTo(most) > 0) {
            breach(where, "%s is %s and must be at most %s".formatted(what, actual, most));
        }
    }

    /** Something that must be so; the words say what is so where it is not. */
    public void isTrue(String where, String otherwise, boolean isSo) {
        claims++;
        if (!isSo) {
            breach(where, otherwise);
        }
    }

    /** Figures that must not change when a month is changed in some way. */
    public void sameFigures(String how, Figures changed, Figures expected) {
        claims++;
        changed.differencesFrom(expected, how).forEach(breaches::add);
    }

    public void breach(String where, String what) {
        claims++;
        breaches.add(new Breach(where, what));
    }

    Finding finding() {
        return new Finding(claims, breaches);
    }
}
