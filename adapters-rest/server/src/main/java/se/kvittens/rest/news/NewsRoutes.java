package se.kvittens.rest.news;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.Replies;

/** What happens, as it happens. */
@Controller("/v1/providers/{provider}/events")
@ExecuteOn(TaskExecutors.BLOCKING)
public class NewsRoutes {

    private final NewsDesk desk;

    public NewsRoutes(NewsDesk desk) {
        this.desk = desk;
    }

    @Get(produces = MediaType.ALL)
    HttpResponse<?> events(HttpRequest<?> request) {
        Either<Problem, ?> outcome = request.getMethod() == HttpMethod.HEAD
                ? desk.may(Gate.acting(request)).map(provider -> new byte[0])
                : desk.listen(Gate.acting(request));
        return outcome.fold(
                problem -> Replies.of(request, problem),
                stream -> HttpResponse.ok(stream)
                        .contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        // nginx would keep what is told until there is more of it.
                        .header("X-Accel-Buffering", "no"));
    }
}
