package se.kvittens.rest.deviations;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.deviations.DeviationDesk.Word;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.reply.Replies;

/** Deviations of months, and that they were acknowledged. */
@Controller("/v1/providers/{provider}/months/{month}/deviations")
@ExecuteOn(TaskExecutors.BLOCKING)
public class DeviationRoutes {

    private static final String NO_REASON = "";

    private final DeviationDesk desk;
    private final Bodies bodies;

    public DeviationRoutes(DeviationDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Get
    HttpResponse<byte[]> deviations(HttpRequest<?> request, String month) {
        return Replies.of(
                request,
                WantedDeviations.of(request.getParameters().asMap())
                        .flatMap(wanted -> desk.list(Gate.acting(request), month, wanted)));
    }

    @Put("/{deviation}/acknowledgement")
    HttpResponse<byte[]> acknowledge(HttpRequest<?> request, String month, String deviation, @Body byte[] body) {
        return Replies.of(
                request,
                Gate.seen(request)
                        .flatMap(seen -> bodies.read(body, "Acknowledgement")
                                .map(fields -> new Word(deviation, Optional.of(seen), fields.text("why")))
                                .flatMap(word -> desk.say(Gate.acting(request), month, word))));
    }

    @Delete("/{deviation}/acknowledgement")
    HttpResponse<byte[]> takeAcknowledgementBack(HttpRequest<?> request, String month, String deviation) {
        return Replies.of(
                request, desk.say(Gate.acting(request), month, new Word(deviation, Optional.empty(), NO_REASON)));
    }
}
