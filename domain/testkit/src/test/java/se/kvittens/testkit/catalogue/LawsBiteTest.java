package se.kvittens.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvittens.domain.fixture.Settings.set;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.order.GrantRules;
import se.kvittens.domain.order.MonthShare;
import se.kvittens.domain.quantity.Rounding;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.testkit.law.Law;
import se.kvittens.testkit.month.Towns;
import se.kvittens.testkit.trial.Counterexample;
import se.kvittens.testkit.trial.LawTrial;
import se.kvittens.testkit.trial.TrialReport;

/** Each law finds what breaks it: a way to settle that is wrong, or a rule book that is not as demanded. */
class LawsBiteTest {

    @TestFactory
    Stream<DynamicTest> each_law_finds_what_breaks_it() {
        return broken().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey().name(), () -> {
                    TrialReport report =
                            each.getValue().laws(List.of(each.getKey())).run();

                    assertThat(report.holds()).isFalse();
                    assertThatThrownBy(report::mustHold)
                            .isInstanceOf(AssertionError.class)
                            .hasMessageContaining("BROKEN " + each.getKey().name())
                            .hasMessageContaining("municipality: ");
                    Counterexample found = report.counterexamples().get(0);
                    assertThat(found.month().month().recipients()).hasSizeLessThan(3);
                    assertThat(found.month().month().visits()).hasSizeLessThan(4);
                    assertThat(found.breaches()).isNotEmpty();
                }));
    }

    @Test
    void no_law_is_left_out() {
        assertThat(broken().keySet())
                .extracting(Law::name)
                .containsExactlyInAnyOrderElementsOf(
                        Laws.all().stream().map(Law::name).toList());
    }

    private static Map<Law, LawTrial> broken() {
        Map<Law, LawTrial> broken = new LinkedHashMap<>();
        broken.put(Laws.VISITS_AND_LINES_SUM_TO_THE_RECIPIENT, wrong(Wrong.amounts(month -> 1L)));
        broken.put(Laws.RECIPIENTS_SUM_TO_THE_INVOICE, wrong(Wrong.invoice(month -> 1)));
        broken.put(Laws.SHARES_COUNT_WHAT_IS_THERE, wrong(Wrong.shares()));
        broken.put(Laws.TIME_IS_PAID_ONCE, wrong(Wrong.visits(Wrong::paidInFull)));
        broken.put(Laws.NO_SECOND_TWICE_WITHOUT_PAIRS, wrong(Wrong.visits(Wrong::paidInFull)));
        broken.put(Laws.A_VISIT_OF_TWO_SYSTEMS_COUNTS_ONCE, wrong(Wrong.setAside()));
        broken.put(Laws.A_DAY_OF_READJUSTMENT_IS_PAID_ONCE, wrong(Wrong.readjustment()));
        broken.put(
                Laws.THE_ORDER_OF_INPUT_DOES_NOT_MATTER,
                wrong(Wrong.invoice(month -> month.visits().stream()
                        .findFirst()
                        .map(visit -> visit.id().value().charAt(1) - '0')
                        .orElse(0))));
        broken.put(
                Laws.AN_UNAPPROVED_VISIT_CHANGES_NO_AMOUNT,
                wrong(Wrong.invoice(month -> month.visits().size())));
        broken.put(
                Laws.A_LATER_LOCK_NEVER_PAYS_LESS,
                wrong(Wrong.amounts(month -> -month.publishedLocks().byMonth().values().stream()
                        .mapToLong(lock -> lock.instant().getEpochSecond())
                        .sum())));
        broken.put(Laws.PAYABLE_IS_AT_MOST_EXECUTED, wrong(Wrong.visits(Wrong::paidTooLong)));
        broken.put(Laws.PAYABLE_IS_AT_MOST_GRANTED_AND_APPROVED.demanded(), by(Towns.SOUTH));
        broken.put(Laws.AN_AMOUNT_IS_LESS_THAN_AN_ORE_OFF, wrong(Wrong.lines(Wrong::twoOreMore)));
        broken.put(
                Laws.AN_AMOUNT_IS_AT_MOST_HALF_AN_ORE_OFF.demanded(),
                by(Town.north().rounding(Rounding.DOWN).book()));
        broken.put(Laws.COHABITANTS_SHARE_THE_WHOLE_TIME, wrong(Wrong.visits(Wrong::aSecondShorter)));
        broken.put(Laws.AN_ORDER_IN_TWO_PARTS_GRANTS_THE_SAME.demanded(), by(wholeMonths()));
        broken.put(Laws.EVERY_EXPLANATION_RECKONS_TO_ITS_VALUE, wrong(Wrong.visits(Wrong::badlyExplained)));
        return broken;
    }

    private static LawTrial wrong(Wrong.Mistake mistake) {
        return LawTrial.of(Towns.BOTH).settledBy(Wrong.by(mistake));
    }

    private static LawTrial by(RuleBook book) {
        return LawTrial.of(new RuleBooks(List.of(book)));
    }

    private static RuleBook wholeMonths() {
        GrantRules grants = Towns.NORTH.compensation().grants();
        return Town.north()
                .grants(new GrantRules(
                        grants.category(),
                        set(RuleId.GRANT_1, "monthShare", MonthShare.WHOLE_MONTH),
                        grants.daysPerMonth(),
                        grants.absenceInterrupts()))
                .book();
    }
}
