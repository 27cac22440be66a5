package se.kvittens.lifecare.wire;

import static se.kvittens.lifecare.wire.MissingField.need;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldOrder;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/** An order. */
public record OrderWire(
        String id,
        String version,
        @Nullable String provider,
        PersonWire customer,
        String category,
        Granted granted,
        Set<String> tasks,
        Set<MergeGround> mergeAllowed,
        @Nullable LocalDate executionDate,
        @Nullable End end,
        OffsetDateTime changed) {

    public OrderWire {
        need(id, "id");
        need(version, "version");
        need(customer, "customer");
        need(category, "category");
        need(granted, "granted");
        tasks = Set.copyOf(need(tasks, "tasks"));
        mergeAllowed = Set.copyOf(need(mergeAllowed, "mergeAllowed"));
        need(changed, "changed");
        need(end == null ? changed : executionDate, "executionDate of an order that is ended");
    }

    /** The time that is granted. */
    public record Granted(long seconds, Period per) {
        public Granted {
            need(per, "per");
        }
    }

    /** How an execution is ended. */
    public record End(LocalDate lastDay, EndReason reason, boolean mismanaged) {

        public End {
            need(lastDay, "lastDay");
            need(reason, "reason");
        }

        public static End of(Order.Ended ended) {
            return new End(ended.lastDay(), ended.reason(), ended.mismanaged());
        }
    }

    /** The date with which an order is confirmed. */
    public record Confirmation(LocalDate executionDate) {}

    /** What to search for. */
    public record Search(String text) {}

    public HeldOrder held() {
        return new HeldOrder(new OrderId(id), version, customer.recipient(), customer.customer(), order());
    }

    public ToldOrder told(String source) {
        return new ToldOrder(
                Optional.of(id),
                Optional.ofNullable(provider),
                customer.told(),
                order(),
                new Origin(source, 0, Optional.of(changed.toInstant())));
    }

    private Order order() {
        OrderContent content = new OrderContent(
                new GrantedTime(Duration.ofSeconds(granted.seconds()), granted.per()),
                new Category(category),
                tasks.stream().map(TaskCode::new).collect(Collectors.toSet()),
                mergeAllowed);
        if (executionDate == null) {
            return new Order.Unconfirmed(content);
        }
        return end == null
                ? new Order.UnderWay(content, executionDate)
                : new Order.Ended(content, executionDate, end.lastDay(), end.reason(), end.mismanaged());
    }
}
