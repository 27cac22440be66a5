package se.kvittens.domain.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.time.CareZone;

/** Whether a post-registration (efterregistrering) can be too late (REG-4). */
public sealed interface PostRegistrationPolicy {

    /** Judges a visit that is post-registered. */
    Optional<Deviation> judgeLate(Instant registered, Instant originalEnd);

    /** At any time before the lock. */
    record AnyTime(Setting<String> policy) implements PostRegistrationPolicy {

        @Override
        public Optional<Deviation> judgeLate(Instant registered, Instant originalEnd) {
            return Optional.empty();
        }
    }

    /** Within so many days after the date of the visit's end. */
    record WithinDays(Setting<String> policy, Setting<Integer> days, Setting<Boolean> payable)
            implements PostRegistrationPolicy {

        @Override
        public Optional<Deviation> judgeLate(Instant registered, Instant originalEnd) {
            LocalDate lastDay = CareZone.dateOf(originalEnd).plusDays(days.value());
            return CareZone.dateOf(registered).isAfter(lastDay)
                    ? Optional.of(Deviation.of(
                            DeviationCode.LATE_POST_REGISTRATION,
                            payable,
                            new Fact(Term.LAST_DAY, lastDay),
                            new Ruled(days)))
                    : Optional.empty();
        }
    }
}
