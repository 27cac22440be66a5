package se.kvittens.examples.generate.client;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
import se.kvittens.domain.task.Task;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.Rate;
import se.kvittens.examples.generate.town.Town;

/** The confirmed orders of a recipient: what the weekly visits take and some more, and how a turn ends or changes them. */
final class Orders {

    private static final int QUARTER = 15 * 60;
    private static final int HALF_HOUR = 30 * 60;
    private static final int ORDERS_GO_BACK = 900;

    /** What is granted of what the visits take, in percent, so that about 80 % of it is executed in the end. */
    private static final int GRANTED = 116;

    private static final int GRANTED_TOO_LITTLE = 80;

    private final Town town;
    private final Dice dice;
    private final Turn turn;

    Orders(Town town, Dice dice, Turn turn) {
        this.town = town;
        this.dice = dice;
        this.turn = turn;
    }

    /** Of home care. */
    List<Execution> of(List<Slot> visits, Set<TaskCode> furtherTasks) {
        OrderContent content = content(visits, furtherTasks);
        LocalDate from = town.firstDay().minusDays(60L + dice.below(ORDERS_GO_BACK));
        LocalDate last = town.firstDay().plusDays(dice.below(town.days()));
        return switch (turn) {
            case LEAVES -> List.of(new Order.Ended(content, from, last, EndReason.CUSTOMER_WISH, false));
            case LEAVES_MISMANAGED -> List.of(new Order.Ended(content, from, last, EndReason.CUSTOMER_WISH, true));
            case DIES -> List.of(new Order.Ended(content, from, last, EndReason.DECEASED, false));
            case MOVES -> List.of(new Order.Ended(content, from, last, EndReason.MOVED, false));
            case NEW -> List.of(new Order.UnderWay(content, last));
            case GRANTED_MORE ->
                List.of(
                        new Order.Ended(lessOf(content), from, last, EndReason.OTHER, false),
                        new Order.UnderWay(content, last.plusDays(1)));
            default -> List.of(new Order.UnderWay(content, from));
        };
    }

    /** Of another category, for as long as home care is given. */
    List<Execution> ofOther(Task task, Slot visit, List<Execution> homeCare) {
        OrderContent content = new OrderContent(
                new GrantedTime(seconds(roundedUp(visit.secondsPerWeek(town.paysBothCarers()), QUARTER)), Period.WEEK),
                task.category(),
                Set.of(task.code()),
                Set.of());
        List<Execution> orders = new ArrayList<>(homeCare);
        homeCare.stream().limit(1).forEach(first -> orders.add(likeIn(first, content)));
        return orders;
    }

    private static Execution likeIn(Execution first, OrderContent content) {
        return first instanceof Order.Ended ended && ended.reason() != EndReason.OTHER
                ? new Order.Ended(content, ended.executionDate(), ended.lastDay(), ended.reason(), ended.mismanaged())
                : new Order.UnderWay(content, first.executionDate());
    }

    private OrderContent content(List<Slot> visits, Set<TaskCode> furtherTasks) {
        long week = visits.stream()
                        .mapToLong(slot -> slot.secondsPerWeek(town.paysBothCarers()))
                        .sum()
                * (turn.isExcess() ? GRANTED_TOO_LITTLE : GRANTED)
                / 100;
        boolean isDaily = visits.stream().allMatch(slot -> slot.days().equals(Slot.EVERY_DAY));
        Set<TaskCode> tasks = new HashSet<>(furtherTasks);
        visits.forEach(slot -> tasks.addAll(slot.tasks()));
        return new OrderContent(granted(week, isDaily), town.tasks().counted(), tasks, merging());
    }

    /** On all grounds, or on the plan alone, which is enough for some rule books. */
    private Set<MergeGround> merging() {
        if (!dice.happens(Rate.MERGING_ALLOWED)) {
            return Set.of();
        }
        return dice.below(2) == 0 ? EnumSet.allOf(MergeGround.class) : Set.of(MergeGround.PLAN);
    }

    private GrantedTime granted(long week, boolean isDaily) {
        if (isDaily) {
            return new GrantedTime(seconds(roundedUp(week / 7, QUARTER)), Period.DAY);
        }
        return dice.below(4) == 0
                ? new GrantedTime(seconds(roundedUp(week * 304 / 70, HALF_HOUR)), Period.MONTH)
                : new GrantedTime(seconds(roundedUp(week, QUARTER)), Period.WEEK);
    }

    private static OrderContent lessOf(OrderContent content) {
        GrantedTime granted = content.granted();
        long less = roundedUp(granted.time().toSeconds() * 8 / 10, QUARTER);
        return new OrderContent(
                new GrantedTime(seconds(less), granted.per()),
                content.category(),
                content.tasks(),
                content.mergeAllowed());
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static long roundedUp(long seconds, int step) {
        return (seconds + step - 1) / step * step;
    }
}
