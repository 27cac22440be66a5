package se.kvittens.rest.orders;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kvittens.application.ordering.EndExecution;
import se.kvittens.application.ordering.NewOrders;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.asked.GivenName;
import se.kvittens.rest.problem.Problem;

/** An order that is placed, and how one is ended, as the contract has it. */
final class NewOrder {

    private static final String NO_NUMBER = "";

    private NewOrder() {}

    /**
     * @param key the header that names what is asked, where the order has no id of its own
     */
    static Either<Problem, NewOrders.Wish> of(Fields body, Optional<String> key) {
        Fields customer = body.within("customer").orElseThrow();
        return name(body, key)
                .map(id -> new NewOrders.Wish(
                        id,
                        new RecipientId(body.text("recipient")),
                        new Customer(customer.text("number"), NO_NUMBER, customer.text("name")),
                        content(body)));
    }

    private static Either<Problem, OrderId> name(Fields body, Optional<String> key) {
        return GivenName.of(body, "order", key).map(OrderId::new);
    }

    private static OrderContent content(Fields body) {
        Duration granted =
                Duration.ofSeconds(body.numberIfThere("grantedSeconds").orElse(0));
        return new OrderContent(
                new GrantedTime(granted, body.word("per", Period.class)),
                new Category(body.text("category")),
                body.texts("tasks").stream().map(TaskCode::new).collect(Collectors.toSet()),
                body.texts("mergeAllowed").stream().map(MergeGround::valueOf).collect(Collectors.toSet()));
    }

    static EndExecution.Wish end(Fields body) {
        return new EndExecution.Wish(
                body.day("to"),
                body.word("reason", EndReason.class),
                body.flag("mismanaged", false),
                body.flag("confirmed", false));
    }
}
