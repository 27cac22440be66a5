package se.kvittens.testkit.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.TimeSpan;

/** Lengths, reckoned here otherwise than in the domain, so that one can catch the other. */
final class Times {

    private Times() {}

    static Duration sum(Stream<Duration> lengths) {
        return lengths.reduce(Duration.ZERO, Duration::plus);
    }

    /** How long at least one of these lasts and none of those does: between neighbouring ends all or nothing lies in a span. */
    static Duration covered(List<TimeSpan> these, List<TimeSpan> notThose) {
        TreeSet<Instant> ends = new TreeSet<>();
        Stream.concat(these.stream(), notThose.stream())
                .forEach(span -> Collections.addAll(ends, span.start(), span.end()));
        Duration covered = Duration.ZERO;
        for (Instant from : ends) {
            Instant to = ends.higher(from);
            if (to != null && isIn(these, from, to) && !isIn(notThose, from, to)) {
                covered = covered.plus(Duration.between(from, to));
            }
        }
        return covered;
    }

    static boolean isStopped(CountedVisit visit) {
        return visit.deviations().stream().anyMatch(Deviation::stopsPay);
    }

    /** Whether it was paid as one of two carers at one visit. */
    static boolean isPaired(CountedVisit visit) {
        return visit.payable().why().because().stream()
                .anyMatch(reason -> reason instanceof Fact fact && fact.term() == Term.PARTNER_VISIT);
    }

    private static boolean isIn(List<TimeSpan> spans, Instant from, Instant to) {
        return spans.stream()
                .anyMatch(span -> !span.start().isAfter(from) && !span.end().isBefore(to));
    }
}
