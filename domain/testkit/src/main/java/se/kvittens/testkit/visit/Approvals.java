package se.kvittens.testkit.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import se.kvittens.testkit.frame.Twist;

/** When a visit was approved and entered: around the lock, and never. */
final class Approvals {

    private Approvals() {}

    static Arbitrary<Twist<VisitMaker>> approval() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(Moment.NEVER)), Tuple.of(1, Arbitraries.of(Moment.values())))
                .map(moment -> (visit, frame) ->
                        visit.approved = moment.near(frame.lock().instant(), visit.to));
    }

    /** Entered around the lock, and approved in the same second. */
    static Arbitrary<Twist<VisitMaker>> registration() {
        return Arbitraries.of(Moment.AT_THE_LOCK, Moment.A_SECOND_LATE, Moment.DAYS_LATE)
                .map(moment -> (visit, frame) -> {
                    Optional<Instant> at = moment.near(frame.lock().instant(), visit.to);
                    visit.registered = at.orElse(visit.to);
                    visit.approved = at;
                });
    }

    private enum Moment {
        NEVER {
            @Override
            Optional<Instant> near(Instant lock, Instant end) {
                return Optional.empty();
            }
        },
        AT_THE_LOCK {
            @Override
            Optional<Instant> near(Instant lock, Instant end) {
                return Optional.of(lock);
            }
        },
        A_SECOND_LATE {
            @Override
            Optional<Instant> near(Instant lock, Instant end) {
                return Optional.of(lock.plusSeconds(1));
            }
        },
        DAYS_LATE {
            @Override
            Optional<Instant> near(Instant lock, Instant end) {
                return Optional.of(lock.plus(Duration.ofDays(3)));
            }
        },
        DAYS_AFTER {
            @Override
            Optional<Instant> near(Instant lock, Instant end) {
                return Optional.of(end.plus(Duration.ofDays(5)));
            }
        };

        abstract Optional<Instant> near(Instant lock, Instant end);
    }
}
