package se.kvittens.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.testkit.law.Law;
import se.kvittens.testkit.law.Settling;
import se.kvittens.testkit.month.MonthCase;
import se.kvittens.testkit.month.Months;
import se.kvittens.testkit.month.Towns;
import se.kvittens.testkit.trial.LawTrial;
import se.kvittens.testkit.trial.TrialReport;

/** Every law holds of this library, by the books that are shipped, by two made-up towns, and by variations of them all. */
class LawsHoldTest {

    private static final RuleBooks SHIPPED = RuleBookFolder.bundled();

    /** In the thinnest of them a law has something to say of this many months in a hundred. */
    private static final int LEAST_PERCENT = 1;

    @Test
    void of_the_rule_books_that_are_shipped() {
        check(LawTrial.of(SHIPPED));
    }

    @Test
    void of_two_towns() {
        check(LawTrial.of(Towns.BOTH));
    }

    @Test
    void of_variations_of_the_rule_books_that_are_shipped() {
        check(LawTrial.of(SHIPPED).varied());
    }

    @Test
    void of_variations_of_two_towns() {
        check(LawTrial.of(Towns.BOTH).varied());
    }

    /** The way a property of jqwik's holds them. */
    @Property(tries = 100)
    void each_by_itself(@ForAll("months") MonthCase month) {
        Laws.all().forEach(law -> law.mustHold(month));
    }

    @Test
    void in_two_pairs_of_hands_the_same() {
        assertThat(LawTrial.of(SHIPPED).tries(20).settledBy(Settling::usual).run())
                .isEqualTo(LawTrial.of(SHIPPED).tries(20).run());
    }

    @Test
    void a_rule_book_gets_the_laws_that_it_leaves_room_for() {
        assertThat(Laws.applyingTo(Towns.NORTH))
                .contains(Laws.PAYABLE_IS_AT_MOST_GRANTED_AND_APPROVED)
                .doesNotContain(Laws.NO_SECOND_TWICE_WITHOUT_PAIRS);
        assertThat(Laws.applyingTo(Towns.SOUTH))
                .contains(Laws.NO_SECOND_TWICE_WITHOUT_PAIRS)
                .doesNotContain(Laws.PAYABLE_IS_AT_MOST_GRANTED_AND_APPROVED);
    }

    @Test
    void a_law_has_a_name_of_its_own_and_says_which_rules_make_it() {
        assertThat(Laws.all()).extracting(Law::name).doesNotHaveDuplicates();
        assertThat(Laws.all()).allSatisfy(law -> assertThat(law.rules()).isNotEmpty());
        assertThat(Laws.A_LATER_LOCK_NEVER_PAYS_LESS)
                .asString()
                .contains("REG-5, REG-6, TIME-4, TIME-5")
                .contains("Holds where no visit was changed, and where ");
    }

    @Provide
    Arbitrary<MonthCase> months() {
        return Months.of(SHIPPED);
    }

    private static void check(LawTrial trial) {
        TrialReport report = trial.run();

        report.mustHold();
        assertThat(report.verdicts())
                .allSatisfy(verdict -> assertThat(100 * verdict.applied())
                        .as(verdict.law().name())
                        .isGreaterThanOrEqualTo(LEAST_PERCENT * verdict.tried()));
    }
}
