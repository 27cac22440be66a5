package se.kvittens.rest.supplied;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.reply.Replies;

/** Recipients, orders and absences of months. */
@Controller("/v1/providers/{provider}/months/{month}")
@ExecuteOn(TaskExecutors.BLOCKING)
public class SuppliedRoutes {

    private final SuppliedDesk desk;
    private final Bodies bodies;

    public SuppliedRoutes(SuppliedDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Get("/recipients")
    HttpResponse<byte[]> recipients(HttpRequest<?> request, String month) {
        return list(Listing.RECIPIENTS, request, month);
    }

    @Post("/recipients/search")
    HttpResponse<byte[]> searchRecipient(HttpRequest<?> request, String month, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "RecipientSearch")
                        .map(fields -> new RecipientId(fields.text("recipient")))
                        .flatMap(recipient -> desk.one(Gate.acting(request), month, recipient)));
    }

    @Get("/orders")
    HttpResponse<byte[]> orders(HttpRequest<?> request, String month) {
        return list(Listing.ORDERS, request, month);
    }

    @Get("/absences")
    HttpResponse<byte[]> absences(HttpRequest<?> request, String month) {
        return list(Listing.ABSENCES, request, month);
    }

    private HttpResponse<byte[]> list(Listing listing, HttpRequest<?> request, String month) {
        return Replies.of(
                request,
                WantedRows.of(listing, request.getParameters().asMap())
                        .flatMap(wanted -> desk.list(Gate.acting(request), month, wanted)));
    }
}
