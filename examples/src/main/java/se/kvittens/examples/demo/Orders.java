package se.kvittens.examples.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/** The confirmed orders of a recipient: what the weekly visits take, rounded up, and how a turn ends or changes them. */
final class Orders {

    static final Category HOME_CARE = new Category("HOME_CARE");

    private static final int QUARTER = 15;
    private static final int HALF_HOUR = 30;

    private final Dice dice;
    private final List<Slot> routine;

    Orders(Dice dice, List<Slot> routine) {
        this.dice = dice;
        this.routine = routine;
    }

    List<Execution> after(Turn turn) {
        OrderContent content = content();
        LocalDate from = LocalDate.of(2022, 1, 1).plusDays(dice.below(850));
        LocalDate last = LocalDate.of(2024, 9, 9).plusDays(dice.below(40));
        return switch (turn) {
            case LEAVES -> List.of(new Order.Ended(content, from, last, EndReason.CUSTOMER_WISH, false));
            case LEAVES_MISMANAGED -> List.of(new Order.Ended(content, from, last, EndReason.CUSTOMER_WISH, true));
            case DIES -> List.of(new Order.Ended(content, from, last, EndReason.DECEASED, false));
            case MOVES -> List.of(new Order.Ended(content, from, last, EndReason.MOVED, false));
            case NEW -> List.of(new Order.UnderWay(content, last));
            case GRANTED_MORE -> {
                LocalDate change = LocalDate.of(2024, 9, 16);
                yield List.of(
                        new Order.Ended(lessOf(content), from, change.minusDays(1), EndReason.OTHER, false),
                        new Order.UnderWay(content, change));
            }
            default -> List.of(new Order.UnderWay(content, from));
        };
    }

    private OrderContent content() {
        Duration week = routine.stream().map(Slot::perWeek).reduce(Duration.ZERO, Duration::plus);
        boolean isDaily = routine.stream().allMatch(slot -> slot.days().equals(Slot.EVERY_DAY));
        Set<TaskCode> tasks = new HashSet<>();
        routine.forEach(slot -> tasks.addAll(slot.tasks()));
        Set<MergeGround> merging = dice.happens(250) ? Set.of(MergeGround.PLAN) : Set.of();
        return new OrderContent(granted(week, isDaily), HOME_CARE, tasks, merging);
    }

    private GrantedTime granted(Duration week, boolean isDaily) {
        if (isDaily) {
            return new GrantedTime(roundedUp(week.dividedBy(7), QUARTER), Period.DAY);
        }
        if (dice.happens(250)) {
            Duration month = Duration.ofSeconds(week.toSeconds() * 304 / 70);
            return new GrantedTime(roundedUp(month, HALF_HOUR), Period.MONTH);
        }
        return new GrantedTime(roundedUp(week, QUARTER), Period.WEEK);
    }

    private static Duration roundedUp(Duration time, int minutes) {
        long step = Duration.ofMinutes(minutes).toSeconds();
        return Duration.ofSeconds((time.toSeconds() + step - 1) / step * step);
    }

    private static OrderContent lessOf(OrderContent content) {
        GrantedTime granted = content.granted();
        Duration less = roundedUp(granted.time().multipliedBy(8).dividedBy(10), QUARTER);
        return new OrderContent(
                new GrantedTime(less, granted.per()), content.category(), content.tasks(), content.mergeAllowed());
    }
}
