package se.kvittens.application.registering;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.pairing.PairingRules;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;

/**
 * How much of a carer's record is needed to know the visits around an instant or a span. No visit spans a rest in which no receipt
 * was made and which is longer than the longest visit; so what was before such a rest need not be read.
 */
record Stretch(TimeSpan span) {

    private static final Duration SHORTEST_LOOK = Duration.ofDays(2);

    /** As far before and after a span as to know the visits in it from their first receipts to their last. */
    static Stretch around(TimeSpan begun, PairingRules rules) {
        Duration look = longer(SHORTEST_LOOK, longestOf(rules).multipliedBy(2));
        return new Stretch(new TimeSpan(begun.start().minus(look), begun.end().plus(look)));
    }

    /** Twice as far back. */
    Stretch longer() {
        return new Stretch(new TimeSpan(span.start().minus(span.length()), span.end()));
    }

    /**
     * Where the last rest before an instant ended; empty where none was long enough.
     *
     * @param recorded all that is recorded about this stretch
     */
    Optional<Instant> lastRestBefore(Instant about, List<Recorded> recorded, PairingRules rules) {
        Duration longEnough = longestOf(rules);
        List<Instant> receipts = recorded.stream()
                .flatMap(each -> receiptOf(each).stream())
                .filter(at -> !at.isAfter(about))
                .sorted()
                .toList();
        Instant later = about;
        for (int i = receipts.size() - 1; i >= 0; i--) {
            if (Duration.between(receipts.get(i), later).compareTo(longEnough) > 0) {
                return Optional.of(later);
            }
            later = receipts.get(i);
        }
        return Duration.between(span.start(), later).compareTo(longEnough) > 0 ? Optional.of(later) : Optional.empty();
    }

    private static Optional<Instant> receiptOf(Recorded each) {
        return each.happening() instanceof ReceiptMade made
                ? Optional.of(made.receipt()).map(RegisteredReceipt::at)
                : Optional.empty();
    }

    /** What is of account once a rest has ended: all but the receipts before it. */
    static List<Recorded> from(Instant restEnded, List<Recorded> recorded) {
        return recorded.stream()
                .filter(each ->
                        receiptOf(each).filter(at -> at.isBefore(restEnded)).isEmpty())
                .toList();
    }

    /** No receipt belongs to one that was made longer before it. */
    private static Duration longestOf(PairingRules rules) {
        return longer(rules.longestVisit().value(), rules.sameTapWithin().value());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
