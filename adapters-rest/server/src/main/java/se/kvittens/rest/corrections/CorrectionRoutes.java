package se.kvittens.rest.corrections;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.Replies;
import se.kvittens.rest.reply.Reply;

/** What is to be corrected in a month that is locked, and what was. */
@Controller("/v1/providers/{provider}/months/{month}/corrections")
@ExecuteOn(TaskExecutors.BLOCKING)
public class CorrectionRoutes {

    private final CorrectionDesk desk;
    private final Bodies bodies;

    public CorrectionRoutes(CorrectionDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Get
    HttpResponse<byte[]> corrections(HttpRequest<?> request, String month) {
        return Replies.of(request, desk.list(Gate.acting(request), month));
    }

    @Get("/{visit}")
    HttpResponse<byte[]> correctionsOfVisit(HttpRequest<?> request, String month, String visit) {
        return Replies.of(request, desk.show(Gate.acting(request), month, visit));
    }

    @Post("/{visit}")
    HttpResponse<byte[]> correct(HttpRequest<?> request, String month, String visit, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "Correction").flatMap(fields -> asSeen(request, new Place(month, visit), fields)));
    }

    private Either<Problem, Reply> asSeen(HttpRequest<?> request, Place place, Fields fields) {
        return Gate.seen(request)
                .flatMap(seen -> desk.correct(
                        Gate.acting(request), place.month(), place.visit(), new WantedCorrection(seen, fields)));
    }

    private record Place(String month, String visit) {}
}
