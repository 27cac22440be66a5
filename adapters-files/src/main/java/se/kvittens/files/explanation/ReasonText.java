package se.kvittens.files.explanation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.files.explanation.words.Phrase;

/** Writes explanation trees, each step once: where it comes again, its value is enough. */
final class ReasonText {

    /** What the head of an amount and of its line says already. */
    private static final Set<Term> SAID_OF_AN_AMOUNT = Set.of(Term.LINE_KIND, Term.CATEGORY, Term.PRICE_PER_HOUR);

    private final Page page;
    private final Formula formula;
    private final UnaryOperator<String> visits;
    private final Set<Step> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Step> toldLater = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param visits what a visit is called in a sum, by its id
     */
    ReasonText(Page page, UnaryOperator<String> visits) {
        this.page = page;
        this.formula = new Formula(page.lexicon, page.values);
        this.visits = visits;
    }

    /** The step has a section of its own further down; until then its value is enough. */
    void leaveForLater(Step step) {
        toldLater.add(step);
    }

    /** The step stands further up, written by another. */
    void leaveAsTold(Step step) {
        told.add(step);
    }

    void printSection(Step step) {
        toldLater.remove(step);
        print(step);
    }

    void print(Reason reason) {
        if (reason instanceof Step step) {
            print(step);
        } else if (reason instanceof Fact fact) {
            page.out.item(page.labelled(fact.term(), known(fact)));
        } else if (reason instanceof Ruled ruled) {
            page.out.item(page.say(
                    Phrase.SETTING,
                    ruled.setting().key(),
                    page.values.of(ruled.setting()),
                    page.notes.mark(ruled.setting())));
        }
    }

    void printAll(List<Reason> reasons) {
        reasons.forEach(this::print);
    }

    /** What stands where a value is not known, or known not to be. */
    private Object known(Fact fact) {
        if (!fact.value().equals(Optional.empty())) {
            return fact.value();
        }
        return page.say(
                switch (fact.term()) {
                    case APPROVED -> Phrase.NEVER;
                    case START, END, REGISTERED_START, REGISTERED_END -> Phrase.MISSING;
                    default -> Phrase.UNKNOWN;
                });
    }

    private void print(Step step) {
        if (step.term() == Term.VISIT_TIME) {
            page.out.item(visitRow(step));
            return;
        }
        if (toldLater.contains(step)) {
            page.out.item(headOf(step) + " " + page.say(Phrase.TOLD_BELOW));
        } else if (told.add(step)) {
            page.out.item(headOf(step));
            page.out.inside(() -> printBecause(step));
        } else {
            page.out.item(headOf(step) + (step.because().isEmpty() ? "" : " " + page.say(Phrase.TOLD_ABOVE)));
        }
    }

    private String headOf(Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(page.labelled(step.term(), step.value()));
        formula.of(step).ifPresent(shown -> parts.add("= " + shown));
        parts.add(page.say(Phrase.BY_RULE, page.notes.rule(step.rule())));
        return String.join(" ", parts);
    }

    private void printBecause(Step step) {
        if (step.because().isEmpty()) {
            printRuleBookOn(step);
        }
        step.because().stream()
                .filter(reason -> !(reason instanceof Fact fact && isSaidByTheHead(step, fact)))
                .forEach(this::print);
    }

    private static boolean isSaidByTheHead(Step step, Fact fact) {
        return step.how() == Reckoning.ELAPSED
                || (step.term() == Term.AMOUNT && SAID_OF_AN_AMOUNT.contains(fact.term()));
    }

    /** A step with nothing to show rests on its rule alone. */
    private void printRuleBookOn(Step step) {
        String marks = page.notes.marksOf(step.rule());
        if (!marks.isEmpty()) {
            page.out.item(page.say(Phrase.RULE_BOOK_ON, step.rule(), marks));
        }
    }

    private String visitRow(Step step) {
        String visit = step.because().stream()
                .filter(Fact.class::isInstance)
                .findFirst()
                .map(Reason::value)
                .map(Object::toString)
                .orElse("");
        return page.say(Phrase.VISIT_IN_SUM, visits.apply(visit), page.values.of(step.value()));
    }

    /** Whether a step of a kind is among a tree's, from the top; the first that is found. */
    static Optional<Step> find(Step top, Term term, Reckoning how) {
        if (top.term() == term && top.how() == how) {
            return Optional.of(top);
        }
        return top.because().stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .flatMap(step -> find(step, term, how).stream())
                .findFirst();
    }
}
