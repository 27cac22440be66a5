package se.kvittens.testkit.law;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.testkit.month.MonthCase;
import se.kvittens.testkit.text.MonthText;

/**
 * Something that must hold of every settled month.
 *
 * @param name short, as {@code PARTS_SUM_TO_THE_WHOLE}
 * @param sentence what must hold
 * @param rules the rules that make it so
 * @param conditions under which it holds; always where there are none
 */
public record Law(String name, String sentence, Set<RuleId> rules, List<Condition> conditions, Check check) {

    public Law {
        rules = Set.copyOf(rules);
        conditions = List.copyOf(conditions);
    }

    /** Whether the choices of a rule book leave room for it. */
    public boolean appliesTo(RuleBook book) {
        return conditions.stream()
                .allMatch(condition -> !(condition instanceof Condition.OfBook ofBook)
                        || ofBook.choice().test(book));
    }

    /**
     * The same law whatever the rule book chooses: for who knows what a municipality has decided, and checks that its
     * rule book says so.
     */
    public Law demanded() {
        return new Law(
                name,
                sentence,
                rules,
                conditions.stream().filter(Condition.OfMonth.class::isInstance).toList(),
                check);
    }

    /** Holds it against a month; what does not apply, or is refused, is found nothing of. */
    public Finding on(MonthCase month, Settling settling) {
        if (!conditions.stream().allMatch(condition -> condition.isMetBy(month))) {
            return Finding.NONE;
        }
        return settling.settle(month.month(), month.basis())
                .map(settlement -> {
                    Examination examination = new Examination(month, settling, settlement);
                    check.on(examination);
                    return examination.finding();
                })
                .getOrElse(Finding.NONE);
    }

    /** Everything that breaks it, in words; nothing where it holds. */
    public List<Breach> breaches(MonthCase month) {
        return on(month, Settling.usual(month.books())).breaches();
    }

    /** Fails a test in which it does not hold, with the month as a rule case. */
    public void mustHold(MonthCase month) {
        mustHold(month, Settling.usual(month.books()));
    }

    public void mustHold(MonthCase month, Settling settling) {
        List<Breach> breaches = on(month, settling).breaches();
        if (!breaches.isEmpty()) {
            throw new AssertionError("%n%s".formatted(told(month, breaches)));
        }
    }

    /** A month that breaks it, as a rule case, with how it does so in remarks. */
    public String told(MonthCase month, List<Breach> breaches) {
        return MonthText.of(
                month, sentence, rules, breaches.stream().map(Breach::toString).toList());
    }

    /** The sentence, its rules and conditions. */
    @Override
    public String toString() {
        String where = conditions.stream().map(Condition::says).collect(Collectors.joining(", and where "));
        String ids = rules.stream().map(RuleId::text).sorted().collect(Collectors.joining(", "));
        return sentence + " (" + ids + ")" + (where.isEmpty() ? "" : " Holds where " + where + ".");
    }
}
