package se.kvittens.domain.lockdate;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/**
 * The lock of any month: as published, else as the rule book computes it that is in force on the first day of the month
 * in which the lock falls.
 */
@Home(RuleId.TIME_4)
public final class LockDates {

    private final PublishedLocks published;
    private final Function<YearMonth, Optional<LockRule>> ruleForMonthOfLock;
    private final Map<YearMonth, Optional<Explained<LockDate>>> known = new HashMap<>();

    public LockDates(PublishedLocks published, Function<YearMonth, Optional<LockRule>> ruleForMonthOfLock) {
        this.published = published;
        this.ruleForMonthOfLock = ruleForMonthOfLock;
    }

    /** Empty where no rule book says it. */
    public Optional<Explained<LockDate>> of(YearMonth month) {
        return known.computeIfAbsent(month, this::find);
    }

    private Optional<Explained<LockDate>> find(YearMonth month) {
        return published
                .of(month)
                .map(lock -> Explained.judged(
                        RuleId.TIME_4, Term.LOCK, lock, List.of(new Fact(Term.PUBLISHED_LOCK, lock.localTime()))))
                .or(() -> ruleForMonthOfLock
                        .apply(month.plusMonths(1))
                        .map(rule -> rule.lockFallingIn(month.plusMonths(1))));
    }
}
