package se.kvittens.rest.planned;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.asked.WantedVisits;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.reply.Replies;

/** What is planned, beside what was made of it. */
@Controller("/v1/providers/{provider}/planned")
@ExecuteOn(TaskExecutors.BLOCKING)
public class PlannedRoutes {

    private final PlannedDesk desk;
    private final Bodies bodies;

    public PlannedRoutes(PlannedDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Get
    HttpResponse<byte[]> plannedVisits(HttpRequest<?> request) {
        return Replies.of(
                request,
                WantedVisits.of(request.getParameters().asMap(), PlannedState.class)
                        .flatMap(wanted -> desk.list(Gate.acting(request), wanted)));
    }

    @Post("/search")
    HttpResponse<byte[]> searchPlanned(HttpRequest<?> request, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "PlannedSearch")
                        .flatMap(fields -> WantedVisits.of(fields, PlannedState.class))
                        .flatMap(wanted -> desk.list(Gate.acting(request), wanted)));
    }
}
