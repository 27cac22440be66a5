package se.kvittens.lifecare.port;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.ordering.HeldOrder;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderStore;
import se.kvittens.domain.order.Order;
import se.kvittens.lifecare.call.Calls;
import se.kvittens.lifecare.feed.Unread;
import se.kvittens.lifecare.wire.Json;
import se.kvittens.lifecare.wire.OrderWire;
import se.kvittens.transport.http.Request;

/** The orders that the other system keeps. */
public final class LifecareOrders implements OrderStore {

    private final Calls calls;
    private final Reads reads;

    public LifecareOrders(Calls calls, Unread unread) {
        this.calls = calls;
        this.reads = new Reads(calls, unread);
    }

    @Override
    public Answer<List<HeldOrder>> unconfirmed() {
        return all(Request.get("/orders").asking("state", "UNCONFIRMED"));
    }

    @Override
    public Answer<List<HeldOrder>> confirmed() {
        return all(Request.get("/orders").asking("state", "CONFIRMED"));
    }

    /** In a body: the text may be a personal number, which stands in no address. */
    @Override
    public Answer<List<HeldOrder>> search(String text) {
        return text.isBlank()
                ? Answer.accepted(List.of())
                : all(Request.of(Request.Method.POST, "/orders/search")
                        .withIdempotencyKey(UUID.randomUUID().toString())
                        .sending(Request.Body.json(Json.write(new OrderWire.Search(text.strip())))));
    }

    @Override
    public Answer<HeldOrder> find(OrderId id) {
        Request request = Request.get(path(id));
        return calls.call(request).then(reading(request)::read);
    }

    @Override
    public Answer<HeldOrder> confirm(HeldOrder seen, LocalDate executionDate) {
        Request request = put(seen, "/confirmation", new OrderWire.Confirmation(executionDate));
        return calls.repeatable(request)
                .readOr(
                        reading(request),
                        () -> find(seen.id()),
                        held -> seen.order() instanceof Order.Unconfirmed order
                                && held.order().equals(order.confirm(executionDate)));
    }

    @Override
    public Answer<HeldOrder> end(HeldOrder seen, Order.Ended ended) {
        Request request = put(seen, "/end", OrderWire.End.of(ended));
        return calls.repeatable(request)
                .readOr(
                        reading(request),
                        () -> find(seen.id()),
                        held -> held.order().equals(ended));
    }

    private Answer<List<HeldOrder>> all(Request list) {
        return reads.all(list, OrderWire.class, OrderWire::held);
    }

    private Calls.Reading<HeldOrder> reading(Request request) {
        return reads.one(request, OrderWire.class, OrderWire::held);
    }

    private static Request put(HeldOrder seen, String what, Object body) {
        return Request.of(Request.Method.PUT, path(seen.id()) + what)
                .with("If-Match", seen.version())
                .sending(Request.Body.json(Json.write(body)));
    }

    private static String path(OrderId id) {
        return "/orders/" + Request.segment(id.value());
    }
}
