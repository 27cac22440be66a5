package se.kvittens.files.monthfolder.recipients;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.csv.Choices;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.monthfolder.format.MonthRules;
import se.kvittens.files.monthfolder.format.TaskLists;

/** Takes in {@code orders.csv}; an order without an execution date is checked and takes no part. */
public final class OrderRows implements Consumer<Row<OrderColumn>> {

    private static final Choices<Period> PERIODS = Choices.all(Period.class);
    private static final Choices<EndReason> END_REASONS = Choices.all(EndReason.class);

    private final Register register;
    private final MonthRules rules;
    private final TaskLists taskLists;

    public OrderRows(Register register, MonthRules rules, TaskLists taskLists) {
        this.register = register;
        this.rules = rules;
        this.taskLists = taskLists;
    }

    @Override
    public void accept(Row<OrderColumn> row) {
        RecipientDraft recipient = register.find(row, OrderColumn.RECIPIENT);
        OrderContent content = content(row);
        End end = end(row);
        LocalDate from = row.date(OrderColumn.FROM);
        if (from == null && row.isEmpty(OrderColumn.FROM) && !row.isEmpty(OrderColumn.TO)) {
            row.fault(FaultKind.MISSING_FIELD, OrderColumn.FROM, "");
        }
        if (from != null && end.last() != null && end.last().isBefore(from)) {
            row.fault(FaultKind.END_BEFORE_START, OrderColumn.TO, from.toString());
        }
        if (!row.isRejected() && recipient != null && content != null && from != null) {
            confirm(recipient, new Order.Unconfirmed(content).confirm(from), end);
        }
    }

    private @Nullable OrderContent content(Row<OrderColumn> row) {
        Duration granted = row.length(OrderColumn.GRANTED);
        Period per = row.choice(OrderColumn.PER, PERIODS);
        Category category = category(row);
        Set<TaskCode> tasks = taskLists.of(row, OrderColumn.TASKS);
        Set<MergeGround> merging = EnumSet.noneOf(MergeGround.class);
        addIf(row.flag(OrderColumn.MERGE_PLAN), MergeGround.PLAN, merging);
        addIf(row.flag(OrderColumn.MERGE_ORDER), MergeGround.ORDER, merging);
        addIf(row.flag(OrderColumn.MERGE_COMMUNICATED), MergeGround.COMMUNICATED, merging);
        return granted == null || per == null
                ? null
                : new OrderContent(new GrantedTime(granted, per), category, tasks, merging);
    }

    private Category category(Row<OrderColumn> row) {
        Category category = new Category(row.text(OrderColumn.CATEGORY));
        if (!row.isEmpty(OrderColumn.CATEGORY)
                && !rules.table().categories().value().contains(category)) {
            String known = rules.table().categories().value().stream()
                    .map(Category::code)
                    .collect(Collectors.joining(", "));
            row.fault(FaultKind.UNKNOWN_CATEGORY, OrderColumn.CATEGORY, known);
        }
        return category;
    }

    private static void addIf(boolean isSo, MergeGround ground, Set<MergeGround> merging) {
        if (isSo) {
            merging.add(ground);
        }
    }

    private static End end(Row<OrderColumn> row) {
        LocalDate last = row.date(OrderColumn.TO);
        EndReason reason = row.choice(OrderColumn.ENDED, END_REASONS);
        boolean mismanaged = row.flag(OrderColumn.MISMANAGED);
        if (row.isEmpty(OrderColumn.TO) && (!row.isEmpty(OrderColumn.ENDED) || mismanaged)) {
            row.fault(FaultKind.MISSING_FIELD, OrderColumn.TO, "");
        }
        return new End(last, reason == null ? EndReason.OTHER : reason, mismanaged);
    }

    private static void confirm(RecipientDraft recipient, Order.UnderWay order, End end) {
        if (end.last() == null) {
            recipient.add(order);
        } else {
            order.end(end.last(), end.reason(), end.mismanaged(), true).peek(recipient::add);
        }
    }

    /** Without a last day it is no end. */
    private record End(@Nullable LocalDate last, EndReason reason, boolean mismanaged) {}
}
