package se.kvittens.testkit.month;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.source.CutOver;
import se.kvittens.testkit.frame.Frame;
import se.kvittens.testkit.frame.Pick;
import se.kvittens.testkit.frame.Twist;

/** What can be special about a whole month. */
final class MonthTwists {

    private static final int LAST_OFFSET = 45;

    private MonthTwists() {}

    static Arbitrary<Twist<MonthMaker>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, prices()),
                Tuple.of(1, preliminary()),
                Tuple.of(2, publishedLock()),
                Tuple.of(2, namedProvider()),
                Tuple.of(1, ownGoLive()));
    }

    /** Prices that give parts of an öre, prices of nothing, and great ones. */
    private static Arbitrary<Twist<MonthMaker>> prices() {
        Arbitrary<Ore> price =
                Arbitraries.of(412_37L, 333_33L, 1L, 0L, 100_000_00L).map(Ore::new);
        return Combinators.combine(Arbitraries.integers().between(0, 3), price)
                .as((category, perHour) -> (month, frame) -> month.price(category, perHour));
    }

    private static Arbitrary<Twist<MonthMaker>> preliminary() {
        return Arbitraries.integers()
                .between(0, LAST_OFFSET)
                .map(day -> (month, frame) -> month.preliminaryOn = Optional.of(day));
    }

    /** Some days before or after the one that the rule book reckons. */
    private static Arbitrary<Twist<MonthMaker>> publishedLock() {
        return Arbitraries.integers().between(-2, 5).map(days -> (month, frame) -> {
            Instant reckoned = frame.lock().instant();
            month.publishLock(new LockDate(reckoned.plus(Duration.ofDays(days))));
        });
    }

    /** One of those with a go-live of its own, where the rule book has such. */
    private static Arbitrary<Twist<MonthMaker>> namedProvider() {
        return Arbitraries.integers().between(0, 9).map(number -> (month, frame) -> {
            List<String> names = List.copyOf(goLives(frame).keySet());
            if (!names.isEmpty()) {
                month.provider = Pick.from(names, number);
            }
        });
    }

    private static Arbitrary<Twist<MonthMaker>> ownGoLive() {
        return Arbitraries.integers()
                .between(0, 27)
                .map(day -> (month, frame) -> month.ownGoLive = Optional.of(frame.day(day)));
    }

    private static Map<String, LocalDate> goLives(Frame frame) {
        return frame.book().cutOver() instanceof CutOver.ChangeOfSystem change
                ? new TreeMap<>(change.goLiveByProvider().value())
                : Map.of();
    }
}
