package se.kvittens.examples.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.cohabiting.CohabitantPolicy;
import se.kvittens.domain.compensation.CapPolicy;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.order.SupervisionPolicy;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.CategoryMixPolicy;
import se.kvittens.domain.task.PlacesPolicy;
import se.kvittens.domain.task.TemporaryStayPolicy;
import se.kvittens.domain.visit.PostRegistrationPolicy;
import se.kvittens.domain.visit.TaskRules;

/** A month of two thousand recipients holds everything that its rule book can object to, about as often as it should. */
class EveryMishapTest {

    private static final GeneratedMonths.Size SIZE = new GeneratedMonths.Size(2000, 10);

    @ParameterizedTest
    @CsvSource({"haninge,2024-08", "haninge,2024-10", "haninge,2025-03", "huddinge,2024-03"})
    void every_deviation_that_the_rule_book_can_find_occurs(String municipality, YearMonth month) {
        Settled settled = Settled.of(Settled.months(municipality, month, SIZE, 1));
        RuleBook book =
                Settled.BOOKS.rulesFor(new MunicipalityId(municipality), month).orElseThrow();

        assertThat(settled.deviations.keySet()).isEqualTo(findable(book));
        assertThat(settled.executed.toSeconds() / (double) settled.granted.toSeconds())
                .isBetween(0.78, 0.85);
        assertThat(settled.visits / (double) SIZE.recipients()).isBetween(48.0, 64.0);
        assertThat(share(settled, DeviationCode.MANUAL_RECEIPT)).isBetween(0.03, 0.08);
        assertThat(share(settled, DeviationCode.MANUAL_RECEIPT_WITHOUT_CAUSE)).isBetween(0.01, 0.03);
        assertThat(share(settled, DeviationCode.ADJUSTED)).isBetween(0.015, 0.025);
        assertThat(share(settled, DeviationCode.NOT_APPROVED)).isBetween(0.005, 0.012);
        assertThat(share(settled, DeviationCode.INCOMPLETE)).isBetween(0.003, 0.008);
        assertThat(share(settled, DeviationCode.OVERLAPPING_CARER)).isBetween(0.005, 0.015);
    }

    private static double share(Settled settled, DeviationCode code) {
        return settled.deviations.getOrDefault(code, 0) / (double) settled.visits;
    }

    private static Set<DeviationCode> findable(RuleBook book) {
        // A correction is made to a month that was settled before.
        Set<DeviationCode> codes = EnumSet.complementOf(EnumSet.of(DeviationCode.CORRECTED));
        TaskRules tasks = book.visits().tasks();
        boolean recognisesFlags = book.staffing().recognisesFlags();
        without(codes, tasks.supervision() instanceof SupervisionPolicy.NotJudged, DeviationCode.SUPERVISION_MERGED);
        without(codes, tasks.places() instanceof PlacesPolicy.NotJudged, DeviationCode.PLACES_MERGED);
        without(codes, tasks.categories() instanceof CategoryMixPolicy.NotJudged, DeviationCode.CATEGORIES_MIXED);
        without(
                codes,
                tasks.temporaryStay() instanceof TemporaryStayPolicy.Ordinary,
                DeviationCode.TEMPORARY_STAY_TASKS);
        without(
                codes,
                book.visits().receipts().postRegistrations() instanceof PostRegistrationPolicy.AnyTime,
                DeviationCode.LATE_POST_REGISTRATION);
        without(
                codes,
                book.cohabitants() instanceof CohabitantPolicy.EachItsOwn,
                DeviationCode.COHABITANT_SPLIT,
                DeviationCode.COHABITANT_SPLIT_NEEDED);
        without(codes, book.compensation().cap() instanceof CapPolicy.AllPayable, DeviationCode.EXECUTED_OVER_GRANTED);
        without(codes, recognisesFlags, DeviationCode.DOUBLE_STAFFING_NOT_COMPENSATED);
        without(
                codes,
                !recognisesFlags,
                DeviationCode.DOUBLE_STAFFING_FLAGGED_TWICE,
                DeviationCode.DOUBLE_STAFFING_NOT_FLAGGED,
                DeviationCode.DOUBLE_STAFFING_PARTNER_MISSING);
        return codes;
    }

    private static void without(Set<DeviationCode> codes, boolean isSo, DeviationCode... removed) {
        if (isSo) {
            codes.removeAll(Set.of(removed));
        }
    }
}
