package se.kvittens.domain.registering;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.VisitRefused;

/** Which visits of a record are of a month, by the rules in force in it. */
public record MonthView(RuleBook book, LockDates locks, YearMonth month) {

    /** How far a change or a correction may move a visit from where it was registered: farther, nobody looks for it. */
    public static final Duration FARTHEST_MOVED = Duration.ofDays(31);

    public boolean has(RegisteredVisit visit) {
        return YearMonth.from(dateOf(visit)).equals(month);
    }

    /**
     * The day on which a visit counts (TIME-2). One that can't be taken in goes where it was registered, where the settlement
     * says why.
     */
    public LocalDate dateOf(RegisteredVisit visit) {
        return effective(visit).fold(refused -> CareZone.dateOf(visit.firstReceipt()), EffectiveVisit::date);
    }

    /** The visit with the times that count: those of its changes in time. */
    public Either<VisitRefused, EffectiveVisit> effective(RegisteredVisit visit) {
        return book.visits().changes().effective(visit, locks);
    }

    /** Whether some times are too far from where a visit was registered for it to be found there. */
    static boolean isTooFar(RegisteredVisit visit, Stream<Instant> times) {
        return times.anyMatch(
                time -> Duration.between(visit.firstReceipt(), time).abs().compareTo(FARTHEST_MOVED) > 0);
    }
}
