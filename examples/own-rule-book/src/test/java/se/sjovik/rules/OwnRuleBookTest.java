package se.sjovik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.rulebook.RuleBookDifference;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulecase.RuleCaseReader;
import se.kvittens.testkit.catalogue.Laws;
import se.kvittens.testkit.month.MonthCase;
import se.kvittens.testkit.month.Months;
import se.kvittens.testkit.trial.Counterexample;
import se.kvittens.testkit.trial.LawTrial;
import se.kvittens.testkit.trial.TrialReport;

/** The rule book keeps the agreement; each planted fault is found, and told by a month of a few lines. */
class OwnRuleBookTest {

    @Test
    void the_rule_book_keeps_every_law_and_the_agreement() {
        TrialReport report = trial("sound").run();

        report.mustHold();
        assertThat(report.verdicts()).hasSizeGreaterThan(10);
    }

    /** The same from a property of jqwik's, one law at a time. */
    @Property(tries = 50)
    void nobody_is_paid_beyond_the_cap(@ForAll("months") MonthCase month) {
        Laws.PAYABLE_IS_AT_MOST_GRANTED_AND_APPROVED.demanded().mustHold(month);
    }

    @ParameterizedTest
    @CsvSource({
        "cap-forgotten, PAYABLE_IS_AT_MOST_GRANTED_AND_APPROVED",
        "rounded-down, AN_AMOUNT_IS_AT_MOST_HALF_AN_ORE_OFF",
        "day-counted-twice, AN_ORDER_IN_TWO_PARTS_GRANTS_THE_SAME"
    })
    void a_planted_fault_breaks_one_law_in_a_small_month(String fault, String law) throws IOException {
        List<Counterexample> found = trial(fault).tries(100).run().counterexamples();

        assertThat(found).extracting(each -> each.law().name()).containsExactly(law);
        ProviderMonth month = found.get(0).month().month();
        assertThat(month.recipients()).hasSize(1);
        assertThat(month.recipients().get(0).executions()).hasSizeLessThan(3);
        assertThat(month.recipients().get(0).absences()).isEmpty();
        assertThat(month.visits()).hasSizeLessThan(3);
        assertThat(found.get(0)).hasToString(Books.shrunk(fault));
    }

    @ParameterizedTest
    @CsvSource({"cap-forgotten, PAY-1.policy", "rounded-down, PAY-8.rounding", "day-counted-twice, GRANT-1.monthShare"})
    void each_fault_is_one_setting(String fault, String setting) {
        assertThat(RuleBookDifference.between(Books.only("sound"), Books.only(fault)).changed())
                .extracting(changed -> changed.after().key())
                .containsExactly(setting);
    }

    @ParameterizedTest
    @CsvSource({"cap-forgotten", "rounded-down", "day-counted-twice"})
    void what_is_printed_is_a_rule_case(String fault) throws IOException {
        Faults faults = new Faults();

        assertThat(new RuleCaseReader(Books.in("sound")).parse(fault, Books.shrunk(fault), faults))
                .as("%s", faults.all())
                .isPresent();
    }

    @Provide
    Arbitrary<MonthCase> months() {
        return Months.of(Books.in("sound"));
    }

    private static LawTrial trial(String folder) {
        return LawTrial.of(Books.in(folder)).laws(Agreement.laws(Books.only(folder)));
    }
}
