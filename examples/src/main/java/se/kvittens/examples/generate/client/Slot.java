package se.kvittens.examples.generate.client;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.kvittens.domain.task.TaskCode;

/**
 * A visit that recurs every week.
 *
 * @param minuteOfDay when it usually starts
 * @param minutes how long it usually takes
 */
public record Slot(Set<DayOfWeek> days, int minuteOfDay, int minutes, Set<TaskCode> tasks, Kind kind) {

    static final Set<DayOfWeek> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

    private static final int STEP = 5;

    public Slot {
        days = Set.copyOf(days);
        tasks = Set.copyOf(tasks);
    }

    /** What is particular about a visit. */
    public enum Kind {
        ORDINARY,
        /** It takes two, as a lift does. */
        TWO_CARERS,
        /** Together with the visit at the cohabitant. */
        TOGETHER,
        /** Outside the home. */
        OUTSIDE,
        /** Registered by hand by its nature. */
        BY_HAND
    }

    /** As planned: in steps of five minutes. */
    public Duration planned() {
        return Duration.ofMinutes((minutes + STEP - 1L) / STEP * STEP);
    }

    /** What the visits of a week take, of two carers only where both are paid. */
    long secondsPerWeek(boolean paysBoth) {
        return 60L * minutes * days.size() * (kind == Kind.TWO_CARERS && paysBoth ? 2 : 1);
    }

    public boolean isDueOn(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }
}
