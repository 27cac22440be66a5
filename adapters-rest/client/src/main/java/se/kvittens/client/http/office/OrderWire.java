package se.kvittens.client.http.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.client.answer.Coded;
import se.kvittens.client.answer.Page;
import se.kvittens.client.orders.HeldOrder;
import se.kvittens.client.orders.NewOrder;
import se.kvittens.client.orders.OrderCustomer;
import se.kvittens.client.orders.OrderEnd;
import se.kvittens.client.orders.OrderOrigin;
import se.kvittens.client.orders.OrderState;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/** Orders that are placed, confirmed and ended. */
final class OrderWire {

    private static final String MISMANAGED = "mismanaged";
    private static final String CUSTOMER = "customer";

    private OrderWire() {}

    static Page<HeldOrder> page(In in) {
        return new Page<>(list(in), in.find("next"));
    }

    static List<HeldOrder> list(In in) {
        return in.objects("orders", OrderWire::read);
    }

    static HeldOrder read(In in) {
        return new HeldOrder(
                in.get("order", text -> text),
                in.get("recipient", RecipientId::new),
                customer(in),
                in.coded("state", OrderState.class),
                in.coded("origin", OrderOrigin.class),
                in.get("category", Category::new),
                in.whole("grantedSeconds"),
                in.coded("per", Period.class),
                Set.copyOf(in.texts("tasks", TaskCode::new)),
                Set.copyOf(in.texts("mergeAllowed", text -> Coded.of(text, MergeGround.class))),
                in.find("from", LocalDate::parse),
                in.find("to", LocalDate::parse),
                in.find("ended", text -> Coded.of(text, EndReason.class)),
                in.has(MISMANAGED) && in.yes(MISMANAGED));
    }

    private static Optional<OrderCustomer> customer(In in) {
        return in.objectIfAny(
                CUSTOMER, each -> new OrderCustomer(each.get("number", text -> text), each.get("name", text -> text)));
    }

    static String write(NewOrder order) {
        return new Out()
                .put("order", order.order())
                .put("recipient", order.recipient())
                .put(
                        CUSTOMER,
                        new Out()
                                .put("number", order.customer().number())
                                .put("name", order.customer().name()))
                .put("category", order.category().code())
                .put("grantedSeconds", order.grantedSeconds())
                .put("per", order.per())
                .put("tasks", order.tasks())
                .put("mergeAllowed", order.mergeAllowed())
                .json();
    }

    static String asked(String text) {
        return new Out().put("text", text).json();
    }

    static String confirmation(LocalDate executionDate) {
        return new Out().put("from", executionDate).json();
    }

    static String write(OrderEnd end) {
        return new Out()
                .put("to", end.to())
                .put("reason", end.reason())
                .put(MISMANAGED, end.mismanaged())
                .put("confirmed", end.confirmed())
                .json();
    }
}
