package se.kvittens.testkit.recipient;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import se.kvittens.testkit.frame.Frame;
import se.kvittens.testkit.frame.Pick;

/**
 * A confirmed order before its month is known.
 *
 * @param what it grants: the number of a category, the time and for how long
 * @param tasks numbers of further tasks, beside the first of the category
 * @param from days from the first of the month to its first day in force
 * @param end when it ends, where it does
 * @param replaced after how many days a second order of the same content takes over, where one does
 */
record OrderDraft(
        Grant what,
        List<Integer> tasks,
        Set<MergeGround> grounds,
        int from,
        Optional<End> end,
        Optional<Integer> replaced) {

    List<Execution> in(Frame frame) {
        OrderContent content = content(frame);
        LocalDate first = frame.day(from);
        Optional<LocalDate> border = replaced.map(first::plusDays)
                .filter(day ->
                        end.isEmpty() || day.isBefore(first.plusDays(end.get().days())));
        List<Execution> orders = new ArrayList<>();
        border.ifPresent(day -> orders.add(new Order.Ended(content, first, day, EndReason.OTHER, false)));
        LocalDate start = border.map(day -> day.plusDays(1)).orElse(first);
        orders.add(end.<Execution>map(last ->
                        new Order.Ended(content, start, first.plusDays(last.days()), last.reason(), last.mismanaged()))
                .orElseGet(() -> new Order.UnderWay(content, start)));
        return orders;
    }

    private OrderContent content(Frame frame) {
        Category category = Pick.from(frame.categories(), what.category());
        Set<TaskCode> granted = new LinkedHashSet<>();
        frame.tasksOf(category).stream().findFirst().ifPresent(granted::add);
        tasks.forEach(number -> granted.add(Pick.from(frame.tasks(), number).code()));
        Set<MergeGround> allowed = EnumSet.noneOf(MergeGround.class);
        allowed.addAll(grounds);
        return new OrderContent(new GrantedTime(what.time(), what.per()), category, granted, allowed);
    }

    /** What an order grants. */
    record Grant(int category, Duration time, Period per) {}

    /** When an order ends, in days after its first, and why. */
    record End(int days, EndReason reason, boolean mismanaged) {}
}
