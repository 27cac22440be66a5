package se.kvittens.domain.access;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/** How long a network account (nätverkskonto) is valid. */
@Home(RuleId.SYS_4)
public sealed interface AccountRule {

    /** The last day of an account that was ordered on a day; empty where nothing is said. */
    Optional<LocalDate> validUntil(LocalDate ordered);

    /** The last day on which an extension beyond that can be asked for. */
    Optional<LocalDate> extensionBy(LocalDate validUntil);

    /** Until the next of some days of the year, strictly after the day of the order. */
    record UntilFixedDays(Setting<String> policy, Setting<Set<MonthDay>> lastDays, Setting<Integer> extensionDaysBefore)
            implements AccountRule {

        @Override
        public Optional<LocalDate> validUntil(LocalDate ordered) {
            return Stream.of(ordered.getYear(), ordered.getYear() + 1)
                    .flatMap(year -> lastDays.value().stream().map(day -> day.atYear(year)))
                    .filter(day -> day.isAfter(ordered))
                    .min(Comparator.naturalOrder());
        }

        @Override
        public Optional<LocalDate> extensionBy(LocalDate validUntil) {
            return Optional.of(validUntil.minusDays(extensionDaysBefore.value()));
        }
    }

    /** Nothing is said. */
    record NotSaid(Setting<String> policy) implements AccountRule {

        @Override
        public Optional<LocalDate> validUntil(LocalDate ordered) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> extensionBy(LocalDate validUntil) {
            return Optional.empty();
        }
    }
}
