package se.kvittens.domain.visit;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.rule.Setting;

/**
 * When a visit can still be changed, by the system that holds it, and what a change does.
 *
 * @param completes whether a change may supply a receipt that is missing
 * @param monthOf which end of a visit decides its month and date (TIME-2)
 */
public record ChangeRules(
        Map<SystemOfRecord, Setting<ChangeWindow>> windows, Setting<Boolean> completes, Setting<MonthOfVisit> monthOf) {

    public ChangeRules {
        windows = Map.copyOf(windows);
    }

    /** The visit with the times that count. */
    public Either<VisitRefused, EffectiveVisit> effective(RegisteredVisit visit, LockDates locks) {
        return new Changes(this, visit, locks).effective();
    }

    /** Whether a visit that a system holds can be changed at an instant, the lock aside. */
    public boolean isOpenAt(SystemOfRecord system, Instant made, Optional<Instant> approved) {
        return windowOf(system).value().isOpenAt(made, approved);
    }

    Setting<ChangeWindow> windowOf(SystemOfRecord system) {
        return Optional.ofNullable(windows.get(system))
                .orElseThrow(
                        () -> new IllegalStateException("No window is set for the system (%s).".formatted(system)));
    }
}
