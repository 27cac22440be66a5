package se.kvittens.rest.visits;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.asked.WantedVisits;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.reply.Replies;

/** Visits, as they are had and entered. */
@Controller("/v1/providers/{provider}/visits")
@ExecuteOn(TaskExecutors.BLOCKING)
public class VisitRoutes {

    private final VisitDesk desk;
    private final Bodies bodies;

    public VisitRoutes(VisitDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Get
    HttpResponse<byte[]> visits(HttpRequest<?> request) {
        return Replies.of(
                request,
                WantedVisits.of(request.getParameters().asMap(), VisitState.class)
                        .flatMap(wanted -> desk.list(Gate.acting(request), wanted)));
    }

    @Post("/search")
    HttpResponse<byte[]> searchVisits(HttpRequest<?> request, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "VisitSearch")
                        .flatMap(fields -> WantedVisits.of(fields, VisitState.class))
                        .flatMap(wanted -> desk.list(Gate.acting(request), wanted)));
    }

    @Post
    HttpResponse<byte[]> enterVisit(HttpRequest<?> request, @Body byte[] body) {
        Optional<String> key = request.getHeaders().findFirst("Idempotency-Key");
        return Replies.of(
                request,
                bodies.read(body, "NewVisit")
                        .flatMap(fields -> Entering.of(fields, key))
                        .flatMap(entering -> desk.enter(Gate.acting(request), entering.visit(), entering.why())));
    }

    @Get("/{visit}")
    HttpResponse<byte[]> visit(HttpRequest<?> request, String visit) {
        return Replies.of(request, desk.show(Gate.acting(request), visit));
    }
}
