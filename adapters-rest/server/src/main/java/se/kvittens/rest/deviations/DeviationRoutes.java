package se.kvittens.rest.deviations;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.reply.Replies;

/** Deviations of months. */
@Controller("/v1/providers/{provider}/months/{month}/deviations")
@ExecuteOn(TaskExecutors.BLOCKING)
public class DeviationRoutes {

    private final DeviationDesk desk;

    public DeviationRoutes(DeviationDesk desk) {
        this.desk = desk;
    }

    @Get
    HttpResponse<byte[]> deviations(HttpRequest<?> request, String month) {
        return Replies.of(
                request,
                WantedDeviations.of(request.getParameters().asMap())
                        .flatMap(wanted -> desk.list(Gate.acting(request), month, wanted)));
    }
}
