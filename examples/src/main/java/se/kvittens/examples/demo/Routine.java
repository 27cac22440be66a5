package se.kvittens.examples.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.kvittens.domain.task.TaskCode;

/** Draws up the weekly visits of a recipient: from cleaning and shopping alone to help around the clock. */
final class Routine {

    /** Visits are planned in steps of five minutes. */
    private static final int STEP = 5;

    private static final List<DayOfWeek> WORKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final List<Set<TaskCode>> MORNINGS = List.of(
            Set.of(Tasks.PERSONAL_CARE, Tasks.DRESSING),
            Set.of(Tasks.MORNING_HELP, Tasks.PERSONAL_CARE),
            Set.of(Tasks.PERSONAL_CARE));

    private final Dice dice;
    private final List<Slot> slots = new ArrayList<>();

    private Routine(Dice dice) {
        this.dice = dice;
    }

    /** Of every hundred recipients 35 have no daily help and 7 have help at night. */
    static List<Slot> of(Dice dice) {
        Routine routine = new Routine(dice);
        int need = dice.below(100);
        boolean twoCarers = need >= 81 && dice.happens(280);
        if (need < 35 || dice.happens(750)) {
            routine.addService(need < 35);
        }
        if (need >= 35) {
            routine.addDaily(new Window("07:00", 150), new Range(25, 40), dice.oneOf(MORNINGS), twoCarers);
        }
        if (need >= 63) {
            routine.addDaily(new Window("17:15", 180), new Range(20, 35), Set.of(Tasks.PERSONAL_CARE), twoCarers);
        }
        if (need >= 81) {
            routine.addDaily(
                    new Window("11:15", 120), new Range(20, 30), Set.of(Tasks.PERSONAL_CARE, Tasks.SERVICE), false);
            routine.addDaily(new Window("14:45", 60), new Range(10, 15), Set.of(Tasks.SUPERVISION_SERVICE), false);
        }
        if (need >= 93) {
            routine.addDaily(new Window("22:45", 70), new Range(10, 15), Set.of(Tasks.SUPERVISION_CARE), false);
            routine.addDaily(new Window("02:00", 120), new Range(10, 15), Set.of(Tasks.SUPERVISION_CARE), false);
        }
        return List.copyOf(routine.slots);
    }

    /**
     * Of a guest in the municipality.
     *
     * @param evening the tasks that the carers choose in the evening; it ought to be the one
     */
    static List<Slot> ofGuest(Dice dice, Set<TaskCode> evening) {
        Routine routine = new Routine(dice);
        routine.addDaily(new Window("08:00", 60), new Range(25, 35), Set.of(Tasks.TEMPORARY_STAY), false);
        routine.addDaily(new Window("18:00", 60), new Range(20, 30), evening, false);
        return List.copyOf(routine.slots);
    }

    private void addService(boolean isAll) {
        addWeekly(new Range(45, 60), Set.of(Tasks.SERVICE));
        if (isAll || dice.happens(400)) {
            addWeekly(new Range(45, 60), Set.of(Tasks.SHOPPING));
        }
        if (dice.happens(400)) {
            addWeekly(new Range(30, 45), Set.of(dice.happens(700) ? Tasks.LAUNDRY : Tasks.LAUNDRY_ROOM));
        }
        if (dice.happens(180)) {
            addWeekly(new Range(30, 45), Set.of(Tasks.WALK));
        }
    }

    private void addWeekly(Range minutes, Set<TaskCode> tasks) {
        Set<DayOfWeek> day = Set.of(dice.oneOf(WORKDAYS));
        slots.add(new Slot(day, timeIn(new Window("09:45", 330)), lengthIn(minutes), tasks, false));
    }

    private void addDaily(Window window, Range minutes, Set<TaskCode> tasks, boolean twoCarers) {
        slots.add(new Slot(Slot.EVERY_DAY, timeIn(window), lengthIn(minutes), tasks, twoCarers));
    }

    private LocalTime timeIn(Window window) {
        return LocalTime.parse(window.from).plusMinutes((long) STEP * dice.below(window.minutes / STEP));
    }

    private Duration lengthIn(Range minutes) {
        return Duration.ofMinutes((long) STEP * dice.between(minutes.least / STEP, minutes.most / STEP));
    }

    /** Within which a visit usually starts. */
    private record Window(String from, int minutes) {}

    /** How many minutes a visit takes. */
    private record Range(int least, int most) {}
}
