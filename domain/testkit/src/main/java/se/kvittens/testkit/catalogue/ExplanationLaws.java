package se.kvittens.testkit.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Step;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.testkit.law.Law;

/** A value and its reason can't part. */
final class ExplanationLaws {

    static final Law STEPS = new Law(
            "EVERY_EXPLANATION_RECKONS_TO_ITS_VALUE",
            "Whoever reckons a step of an explanation again gets its value",
            Set.of(RuleId.PAY_8, RuleId.PAY_5, RuleId.GRANT_1, RuleId.STAFF_3, RuleId.TIME_1),
            List.of(),
            month -> steps(month.settlement())
                    .filter(step -> step.how() != Reckoning.JUDGED)
                    .forEach(step -> month.same(
                            step.term() + " (" + step.rule().text() + ")",
                            "the value",
                            step.value(),
                            step.how().of(step.value().getClass(), step.because()))));

    private ExplanationLaws() {}

    /** Every step of a settlement, with those beneath it. */
    static Stream<Step> steps(Settlement settlement) {
        Stream<Reason> ofRecipients = settlement.recipients().stream().flatMap(ExplanationLaws::reasons);
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
                .flatMap(ExplanationLaws::unfolded);
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
                ? Stream.concat(Stream.of(step), step.because().stream().flatMap(ExplanationLaws::unfolded))
                : Stream.empty();
    }
}
