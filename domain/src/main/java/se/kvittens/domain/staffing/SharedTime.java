package se.kvittens.domain.staffing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.TimeSpan;

/** The time that a visit shares with others, their union counted once. */
@Home(RuleId.STAFF_3)
final class SharedTime {

    private SharedTime() {}

    static Duration of(TimeSpan span, List<TimeSpan> others) {
        List<TimeSpan> shared = others.stream()
                .map(span::sharedWith)
                .sorted(Comparator.comparing(TimeSpan::start))
                .toList();
        Duration union = Duration.ZERO;
        Instant countedUntil = span.start();
        for (TimeSpan part : shared) {
            Instant from = part.start().isAfter(countedUntil) ? part.start() : countedUntil;
            if (part.end().isAfter(from)) {
                union = union.plus(Duration.between(from, part.end()));
                countedUntil = part.end();
            }
        }
        return union;
    }
}
