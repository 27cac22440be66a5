package se.kvittens.examples.published;

import java.time.Duration;
import java.util.stream.Stream;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;

/**
 * What a settlement says, in numbers that can be checked against the published file.
 *
 * @param empty visits of no length
 * @param inPairs visits that are one of two carers' at a double staffing
 * @param sharing visits of which time was taken off because another carer was there
 * @param overlapping visits of a carer who is at two places
 * @param overGranted recipients with more time than granted
 * @param executed minutes
 * @param counted payable minutes, before any cap
 * @param paid minutes
 */
record Figures(
        String provider,
        long visits,
        long empty,
        long inPairs,
        long sharing,
        long overlapping,
        long overGranted,
        long executed,
        long counted,
        long paid,
        Ore amount) {

    static final String HEADER = "municipality,provider,visits,empty,in_pairs,sharing,overlapping,over_granted,"
            + "executed_minutes,counted_minutes,paid_minutes,amount";

    static Figures of(Settlement settled) {
        return new Figures(
                settled.provenance().provider(),
                settled.visits().count(),
                settled.visits()
                        .filter(visit -> visit.executed().value().isZero())
                        .count(),
                settled.visits().filter(Figures::isInPair).count(),
                settled.visits().filter(Figures::isSharing).count(),
                settled.visits()
                        .filter(visit -> has(visit, DeviationCode.OVERLAPPING_CARER))
                        .count(),
                settled.recipients().stream().filter(Figures::isOverGranted).count(),
                minutes(settled.visits().map(CountedVisit::executed)),
                minutes(settled.visits().map(CountedVisit::payable)),
                minutes(settled.recipients().stream().map(RecipientMonth::payable)),
                settled.invoice().amount());
    }

    static Figures none(String provider) {
        return new Figures(provider, 0, 0, 0, 0, 0, 0, 0, 0, 0, Ore.ZERO);
    }

    /** Both together, under this one's name. */
    Figures plus(Figures other) {
        return new Figures(
                provider,
                visits + other.visits,
                empty + other.empty,
                inPairs + other.inPairs,
                sharing + other.sharing,
                overlapping + other.overlapping,
                overGranted + other.overGranted,
                executed + other.executed,
                counted + other.counted,
                paid + other.paid,
                amount.plus(other.amount));
    }

    /** As a line below {@link #HEADER}. */
    String line(String municipality) {
        return Stream.of(
                        municipality,
                        provider,
                        visits,
                        empty,
                        inPairs,
                        sharing,
                        overlapping,
                        overGranted,
                        executed,
                        counted,
                        paid,
                        amount)
                .map(String::valueOf)
                .reduce((line, field) -> line + "," + field)
                .orElseThrow();
    }

    private static boolean isInPair(CountedVisit visit) {
        return visit.payable().why().rule() == RuleId.STAFF_1;
    }

    private static boolean isSharing(CountedVisit visit) {
        return has(visit, DeviationCode.DOUBLE_STAFFING_NOT_FLAGGED)
                || has(visit, DeviationCode.DOUBLE_STAFFING_NOT_COMPENSATED);
    }

    private static boolean isOverGranted(RecipientMonth recipient) {
        return has(recipient.deviations().stream(), DeviationCode.EXECUTED_OVER_GRANTED);
    }

    private static boolean has(CountedVisit visit, DeviationCode code) {
        return has(visit.deviations().stream(), code);
    }

    private static boolean has(Stream<Deviation> deviations, DeviationCode code) {
        return deviations.anyMatch(deviation -> deviation.code() == code);
    }

    private static long minutes(Stream<Explained<Duration>> lengths) {
        return lengths.map(Explained::value)
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }
}
