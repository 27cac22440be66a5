package se.kvittens.domain.followup;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;

/**
 * How a provider's month looks to a reviewer.
 *
 * @param visits the number of visits of the month
 * @param manual how many of them have a receipt made by hand
 * @param declined how many of them were declined, and the time that they took (REG-12)
 */
public record Shares(
        long visits,
        long manual,
        long postRegistered,
        long adjusted,
        long declined,
        Duration declinedTime,
        Duration executed,
        Duration granted) {

    /** Of no visits. */
    public static final Shares NONE = new Shares(0, 0, 0, 0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Those of both together, of visits that are not the same. */
    public Shares plus(Shares other) {
        return new Shares(
                visits + other.visits,
                manual + other.manual,
                postRegistered + other.postRegistered,
                adjusted + other.adjusted,
                declined + other.declined,
                declinedTime.plus(other.declinedTime),
                executed.plus(other.executed),
                granted.plus(other.granted));
    }

    /** A provider that tends not to use digital receipts. */
    public Optional<Deviation> judge(FollowUpRules rules) {
        BigDecimal most = rules.mostManualPercent().value().multiply(BigDecimal.valueOf(visits));
        return BigDecimal.valueOf(manual).multiply(HUNDRED).compareTo(most) > 0
                ? Optional.of(Deviation.noted(
                        DeviationCode.MANUAL_SHARE_HIGH,
                        new Fact(Term.SHARE_MANUAL, Ratio.of(manual, visits)),
                        new Ruled(rules.mostManualPercent())))
                : Optional.empty();
    }
}
