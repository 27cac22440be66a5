package se.kvittens.testkit.recipient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.ReadjustmentPolicy;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.testkit.frame.Frame;

/**
 * An absence before its month is known.
 *
 * @param from days from the first of the month to its first day
 * @param days after the first day to the last, where it is closed
 * @param known when the provider learned of it, where it did
 */
record AbsenceDraft(int from, Optional<Integer> days, AbsenceCause cause, Optional<Known> known) {

    Absence in(Frame frame) {
        LocalDate first = frame.day(from);
        DateSpan span = days.map(length -> DateSpan.closed(first, first.plusDays(length)))
                .orElseGet(() -> DateSpan.from(first));
        return Absence.of(span, cause, known.map(moment -> moment.of(first, frame)));
    }

    /** When the provider learns of an absence: around the notice that voids its pay, and later. */
    enum Known {
        ON_THE_MORNING {
            @Override
            Instant of(LocalDate first, Frame frame) {
                return CareZone.startOf(first).plus(Duration.ofHours(9));
            }
        },
        THE_DAY_BEFORE {
            @Override
            Instant of(LocalDate first, Frame frame) {
                return CareZone.startOf(first.minusDays(1)).plus(Duration.ofHours(9));
            }
        },
        JUST_TOO_EARLY {
            @Override
            Instant of(LocalDate first, Frame frame) {
                return CareZone.startOf(first).minus(noticeThatVoids(frame));
            }
        },
        JUST_LATE_ENOUGH {
            @Override
            Instant of(LocalDate first, Frame frame) {
                return CareZone.startOf(first).minus(noticeThatVoids(frame)).plusSeconds(1);
            }
        },
        DAYS_LATER {
            @Override
            Instant of(LocalDate first, Frame frame) {
                return CareZone.startOf(first.plusDays(3)).plus(Duration.ofHours(9));
            }
        };

        abstract Instant of(LocalDate first, Frame frame);

        private static Duration noticeThatVoids(Frame frame) {
            return frame.book().compensation().readjustment() instanceof ReadjustmentPolicy.DaysFromNotice days
                    ? days.noticeThatVoids().value()
                    : Duration.ofDays(2);
        }
    }
}
