package se.kvittens.examples.generate.client;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.kvittens.domain.task.ByHand;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.PublishedDays;
import se.kvittens.examples.generate.chance.Rate;
import se.kvittens.examples.generate.town.TaskMenu;

/**
 * Draws up the weekly visits of a recipient: from cleaning and shopping alone to help around the clock. By day starts and
 * lengths are those of the published plans, with their minute 0 at seven; evenings, nights and the week are made up.
 */
final class Routine {

    /** A carer comes twenty minutes after the usual time on the average; so visits start as if minute 0 were at seven. */
    private static final int PLAN_STARTS = 6 * 60 + 40;

    private static final int EVENING_STARTS = 18 * 60 + 45;
    private static final int EVENING_ENDS = 21 * 60 + 15;
    private static final int BETWEEN_VISITS = 60;
    private static final int MOST_TRIES = 20;

    /** Of every hundred recipients, by what they need: at most weekly help, one visit a day, and so on. */
    private static final int DAILY_FROM = 35;

    private static final int EVENING_FROM = 58;
    private static final int TWICE_BY_DAY_FROM = 70;
    private static final int AROUND_THE_CLOCK_FROM = 93;

    private static final List<DayOfWeek> WORKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final TaskMenu menu;
    private final Dice dice;
    private final List<Slot> slots = new ArrayList<>();

    Routine(TaskMenu menu, Dice dice) {
        this.menu = menu;
        this.dice = dice;
    }

    List<Slot> ofResident() {
        int need = dice.below(100);
        if (need < DAILY_FROM || dice.below(4) > 0) {
            addWeekly(menu.usual());
            addWeekly(dice.below(2) == 0 ? menu.outside() : menu.usual());
            addWeekly(dice.below(4) == 0 ? menu.byHand() : List.of());
        }
        if (need >= DAILY_FROM) {
            addByDay(menu.usual());
        }
        if (need >= TWICE_BY_DAY_FROM) {
            addByDay(dice.below(2) == 0 || menu.supervision().isEmpty() ? menu.usual() : menu.supervision());
        }
        if (need >= EVENING_FROM) {
            addDaily(dice.between(EVENING_STARTS, EVENING_ENDS), menu.usual());
        }
        if (need >= AROUND_THE_CLOCK_FROM) {
            addDaily(dice.between(22 * 60 + 30, 23 * 60 + 30), menu.supervision());
            addDaily(dice.between(60, 4 * 60), menu.supervision());
        }
        return slots;
    }

    /** Of a guest in the municipality, whose one task it ought to be; some choose another in the evening. */
    List<Slot> ofGuest(TaskCode stay) {
        boolean choosesOther = dice.below(2) == 0 && !menu.usual().isEmpty();
        add(Slot.EVERY_DAY, startByDay(), Set.of(stay), Slot.Kind.ORDINARY);
        add(
                Slot.EVERY_DAY,
                dice.between(EVENING_STARTS, EVENING_ENDS),
                choosesOther ? Set.of(stay, dice.oneOf(menu.usual())) : Set.of(stay),
                Slot.Kind.ORDINARY);
        return slots;
    }

    /** A visit by day that two cohabitants have together, each with a part of its own. */
    Slot together() {
        add(Slot.EVERY_DAY, startByDay(), someOf(menu.usual()), Slot.Kind.TOGETHER);
        return slots.get(slots.size() - 1);
    }

    /** Takes a visit up as it is. */
    void keep(Slot slot) {
        slots.add(slot);
    }

    /** Of another category, on a working day. */
    Slot ofOtherCategory(Task task) {
        boolean isOutside = task.outsideHome() || task.byHand() == ByHand.WHEN_AN_END_IS_OUTSIDE;
        Slot.Kind kind = isOutside ? Slot.Kind.OUTSIDE : Slot.Kind.ORDINARY;
        add(Set.of(dice.oneOf(WORKDAYS)), startByDay(), Set.of(task.code()), kind);
        return slots.get(slots.size() - 1);
    }

    private void addWeekly(List<TaskCode> tasks) {
        if (!tasks.isEmpty()) {
            add(Set.of(dice.oneOf(WORKDAYS)), startByDay(), Set.of(dice.oneOf(tasks)), kindByDay(tasks));
        }
    }

    private void addByDay(List<TaskCode> tasks) {
        if (!tasks.isEmpty()) {
            boolean takesTwo = dice.happens(Rate.TWO_CARERS);
            add(Slot.EVERY_DAY, startByDay(), someOf(tasks), takesTwo ? Slot.Kind.TWO_CARERS : kindOf(tasks));
        }
    }

    private void addDaily(int minuteOfDay, List<TaskCode> tasks) {
        List<TaskCode> known = tasks.isEmpty() ? menu.usual() : tasks;
        add(Slot.EVERY_DAY, minuteOfDay, someOf(known), kindOf(known));
    }

    private void add(Set<DayOfWeek> days, int minuteOfDay, Set<TaskCode> tasks, Slot.Kind kind) {
        slots.add(new Slot(days, minuteOfDay, PublishedDays.LENGTHS.draw(dice), tasks, kind));
    }

    /** Not close to another visit by day, as far as that can be had. */
    private int startByDay() {
        int start = PLAN_STARTS + PublishedDays.STARTS.draw(dice);
        for (int tries = 0; tries < MOST_TRIES && isClose(start); tries++) {
            start = PLAN_STARTS + PublishedDays.STARTS.draw(dice);
        }
        return start;
    }

    private boolean isClose(int start) {
        return slots.stream().anyMatch(slot -> Math.abs(slot.minuteOfDay() - start) < BETWEEN_VISITS);
    }

    /** One or two; supervision stays alone. */
    private Set<TaskCode> someOf(List<TaskCode> tasks) {
        if (tasks.isEmpty()) {
            return Set.of();
        }
        TaskCode one = dice.oneOf(tasks);
        TaskCode other = dice.oneOf(tasks);
        return one.equals(other) || tasks.equals(menu.supervision()) ? Set.of(one) : Set.of(one, other);
    }

    private Slot.Kind kindByDay(List<TaskCode> tasks) {
        Slot.Kind usual = kindOf(tasks);
        boolean takesTwo = usual == Slot.Kind.ORDINARY && dice.happens(Rate.TWO_CARERS);
        return takesTwo ? Slot.Kind.TWO_CARERS : usual;
    }

    private Slot.Kind kindOf(List<TaskCode> tasks) {
        if (tasks.isEmpty()) {
            return Slot.Kind.ORDINARY;
        }
        return tasks.equals(menu.outside())
                ? Slot.Kind.OUTSIDE
                : tasks.equals(menu.byHand()) ? Slot.Kind.BY_HAND : Slot.Kind.ORDINARY;
    }
}
