package se.kvittens.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.VisitBuilder;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.quantity.Rounding;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * Whoever holds an explanation can reckon it again: each step follows from its own reasons. Here of one rich month; of any
 * month the testers' kit (domain/testkit) holds it as a law.
 */
class ExplanationLawTest {

    @Test
    void every_way_of_reckoning_occurs_in_a_rich_month() {
        List<RegisteredVisit> north = List.of(
                sixHours("v1", "c1").build(),
                sixHours("v2", "c2").build(),
                sixHours("v3", "c3").unapproved().build());
        Set<Reckoning> found = EnumSet.noneOf(Reckoning.class);
        for (Rounding rounding : Rounding.values()) {
            steps(settle(Town.north().rounding(rounding), north)).forEach(step -> {
                assertFollows(step);
                found.add(step.how());
            });
        }

        assertThat(found).containsExactlyInAnyOrder(Reckoning.values());
    }

    @Test
    void a_value_and_its_reason_can_not_part() {
        List<Fact> parts = List.of(new Fact(Term.VISIT_TIME, Duration.ofHours(1)), new Fact(Term.VISIT, "v1"));

        assertThat(Explained.class.getConstructors()).isEmpty();
        assertThat(Explained.reckoned(RuleId.PAY_1, Term.PAYABLE_TIME, Reckoning.SUM, Duration.class, parts)
                        .why())
                .isEqualTo(new Step(
                        RuleId.PAY_1, Term.PAYABLE_TIME, Reckoning.SUM, Duration.ofHours(1), List.copyOf(parts)));
    }

    @Test
    void a_reckoning_that_gives_another_type_is_a_fault() {
        List<Fact> parts = List.of(new Fact(Term.VISIT_TIME, Duration.ofHours(1)));

        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(
                        () -> Explained.reckoned(RuleId.PAY_1, Term.PAYABLE_TIME, Reckoning.LESSER, Ore.class, parts));
    }

    @Test
    void a_judgement_is_not_reckoned() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Reckoning.JUDGED.of(Duration.class, List.of()));
    }

    @Test
    void a_step_that_does_not_follow_is_caught_by_the_law() {
        Step wrong = new Step(
                RuleId.TIME_1,
                Term.EXECUTED_TIME,
                Reckoning.SUM,
                Duration.ofHours(3),
                List.of(
                        new Fact(Term.EXECUTED_TIME, Duration.ofHours(1)),
                        new Fact(Term.EXECUTED_TIME, Duration.ofHours(1))));

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> assertFollows(wrong));
    }

    private static void assertFollows(Step step) {
        if (step.how() != Reckoning.JUDGED) {
            assertThat(step.how().of(step.value().getClass(), step.because()))
                    .as(step.toString())
                    .isEqualTo(step.value());
        }
    }

    private static Settlement settle(Town town, List<RegisteredVisit> visits) {
        RecipientBuilder anna = recipient("anna")
                .in(Area.RURAL)
                .mealDeliveries(2)
                .excessApproved("PT7M")
                .orders(
                        order().granted("PT40M", Period.WEEK)
                                .tasks("CARE", "ESCORT")
                                .until("2024-11-09"),
                        order().granted("PT1H", Period.MONTH).ended("2024-11-17", EndReason.CUSTOMER_WISH, false))
                .absent("2024-11-05", "", AbsenceCause.HOSPITAL, "2024-11-05T09:00");
        return MonthBuilder.in(town)
                .of(anna, recipient("bo").cohabitsWith("anna"))
                .with(visits)
                .settle()
                .settlement();
    }

    private static VisitBuilder sixHours(String id, String carer) {
        return VisitBuilder.visit(id).by(carer).times("2024-11-04T08:00", "2024-11-04T14:00");
    }

    /** Every step of a settlement, with those beneath it. */
    private static Stream<Step> steps(Settlement settlement) {
        Stream<Reason> ofRecipients = settlement.recipients().stream().flatMap(ExplanationLawTest::reasons);
        Stream<Reason> ofVisits = settlement
                .visits()
                .flatMap(visit -> Stream.concat(
                        Stream.of(
                                visit.executed().why(),
                                visit.payable().why(),
                                visit.part().reason()),
                        because(visit.deviations())));
        return Stream.of(
                        ofRecipients,
                        ofVisits,
                        because(settlement.deviations()),
                        Stream.<Reason>of(settlement.provenance().lock().why()))
                .flatMap(reasons -> reasons)
                .flatMap(ExplanationLawTest::unfolded);
    }

    private static Stream<Reason> reasons(RecipientMonth month) {
        Stream<Reason> own = Stream.of(
                month.granted().why(),
                month.executed().why(),
                month.payable().why(),
                month.readjustment().why(),
                month.meals().why(),
                month.amount().why());
        Stream<Reason> lines = month.lines().stream()
                .flatMap(line -> Stream.of(line.time().why(), line.amount().why()));
        return Stream.of(own, lines, because(month.deviations())).flatMap(each -> each);
    }

    private static Stream<Reason> because(List<Deviation> deviations) {
        return deviations.stream().flatMap(found -> found.because().stream());
    }

    private static Stream<Step> unfolded(Reason reason) {
        return reason instanceof Step step
                ? Stream.concat(Stream.of(step), step.because().stream().flatMap(ExplanationLawTest::unfolded))
                : Stream.empty();
    }
}
