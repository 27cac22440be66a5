package se.kvittens.examples.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import se.kvittens.domain.task.TaskCode;

/**
 * A visit that recurs every week.
 *
 * @param wanted when it usually starts
 * @param twoCarers whether it takes two, as a lift does
 */
record Slot(Set<DayOfWeek> days, LocalTime wanted, Duration planned, Set<TaskCode> tasks, boolean twoCarers) {

    static final Set<DayOfWeek> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

    Slot {
        days = Set.copyOf(days);
        tasks = Set.copyOf(tasks);
    }

    /** For both carers together. */
    Duration perWeek() {
        return planned.multipliedBy((long) days.size() * (twoCarers ? 2 : 1));
    }

    boolean isDueOn(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }

    boolean isOutside() {
        return tasks.contains(Tasks.WALK);
    }
}
