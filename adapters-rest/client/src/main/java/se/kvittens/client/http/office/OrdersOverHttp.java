package se.kvittens.client.http.office;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.http.Places;
import se.kvittens.client.orders.HeldOrder;
import se.kvittens.client.orders.NewOrder;
import se.kvittens.client.orders.OrderEnd;
import se.kvittens.client.orders.OrderList;
import se.kvittens.client.orders.Orders;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Orders, over HTTP. */
public final class OrdersOverHttp implements Orders {

    private final Calls calls;
    private final Places places;

    public OrdersOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Paged<HeldOrder> find(OrderList list) {
        Request request = Request.get(places.orders())
                .asking("limit", "" + list.limit())
                .asking("state", list.confirmed() ? "CONFIRMED" : "UNCONFIRMED");
        return cursor -> calls.call(Places.asking(request, "cursor", cursor), Reading.json(OrderWire::page));
    }

    @Override
    public Either<RestProblem, List<HeldOrder>> search(String text) {
        Request request =
                Request.of(Method.POST, places.orders() + "/search").sending(Body.json(OrderWire.asked(text)));
        return calls.call(Calls.harmless(request), Reading.json(OrderWire::list));
    }

    @Override
    public Either<RestProblem, Seen<HeldOrder>> see(String order) {
        return seen(Request.get(place(order)));
    }

    @Override
    public Either<RestProblem, Seen<HeldOrder>> place(NewOrder order) {
        return seen(Request.of(Method.POST, places.orders())
                .withIdempotencyKey(order.order())
                .sending(Body.json(OrderWire.write(order))));
    }

    @Override
    public Either<RestProblem, Seen<HeldOrder>> confirm(Seen<HeldOrder> seen, LocalDate executionDate) {
        return changed(seen, "/confirmation", OrderWire.confirmation(executionDate));
    }

    @Override
    public Either<RestProblem, Seen<HeldOrder>> end(Seen<HeldOrder> seen, OrderEnd end) {
        return changed(seen, "/end", OrderWire.write(end));
    }

    private Either<RestProblem, Seen<HeldOrder>> changed(Seen<HeldOrder> seen, String what, String body) {
        return seen(Request.of(Method.PUT, place(seen.value().order()) + what)
                .with("If-Match", seen.etag())
                .sending(Body.json(body)));
    }

    private String place(String order) {
        return places.orders() + "/" + Request.segment(order);
    }

    private Either<RestProblem, Seen<HeldOrder>> seen(Request request) {
        return calls.call(request, Reading.seen(OrderWire::read));
    }
}
