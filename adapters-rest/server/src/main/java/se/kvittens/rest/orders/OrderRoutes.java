package se.kvittens.rest.orders;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.BiFunction;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.orders.OrderDesk.Seen;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.Replies;
import se.kvittens.rest.reply.Reply;

/** Orders, from when they are placed until their execution is ended. */
@Controller("/v1/providers/{provider}/orders")
@ExecuteOn(TaskExecutors.BLOCKING)
public class OrderRoutes {

    private final OrderDesk desk;
    private final Bodies bodies;

    public OrderRoutes(OrderDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Get
    HttpResponse<byte[]> heldOrders(HttpRequest<?> request) {
        return Replies.of(
                request,
                WantedOrders.of(request.getParameters().asMap())
                        .flatMap(wanted -> desk.list(Gate.acting(request), wanted)));
    }

    @Post("/search")
    HttpResponse<byte[]> searchOrders(HttpRequest<?> request, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "OrderSearch")
                        .flatMap(fields -> desk.search(Gate.acting(request), fields.text("text"))));
    }

    @Post
    HttpResponse<byte[]> placeOrder(HttpRequest<?> request, @Body byte[] body) {
        Optional<String> key = request.getHeaders().findFirst("Idempotency-Key");
        return Replies.of(
                request,
                bodies.read(body, "NewOrder")
                        .flatMap(fields -> NewOrder.of(fields, key))
                        .flatMap(wish -> desk.place(Gate.acting(request), wish)));
    }

    @Get("/{order}")
    HttpResponse<byte[]> heldOrder(HttpRequest<?> request, String order) {
        return Replies.of(request, desk.show(Gate.acting(request), new OrderId(order)));
    }

    @Put("/{order}/confirmation")
    HttpResponse<byte[]> confirmOrder(HttpRequest<?> request, String order, @Body byte[] body) {
        return asSeen(
                request,
                order,
                bodies.read(body, "OrderConfirmation"),
                (seen, fields) -> desk.confirm(Gate.acting(request), seen, fields.day("from")));
    }

    @Put("/{order}/end")
    HttpResponse<byte[]> endOrder(HttpRequest<?> request, String order, @Body byte[] body) {
        return asSeen(
                request,
                order,
                bodies.read(body, "OrderEnd"),
                (seen, fields) -> desk.end(Gate.acting(request), seen, NewOrder.end(fields)));
    }

    private static HttpResponse<byte[]> asSeen(
            HttpRequest<?> request,
            String order,
            Either<Problem, Fields> body,
            BiFunction<Seen, Fields, Either<Problem, Reply>> change) {
        return Replies.of(
                request,
                Gate.seen(request)
                        .flatMap(seen ->
                                body.flatMap(fields -> change.apply(new Seen(new OrderId(order), seen), fields))));
    }
}
