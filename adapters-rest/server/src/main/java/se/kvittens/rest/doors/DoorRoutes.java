package se.kvittens.rest.doors;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Replies;

/** Doors: how their locks are, what they told, and that one is asked to open. */
@Controller("/v1/providers/{provider}/doors")
@ExecuteOn(TaskExecutors.BLOCKING)
public class DoorRoutes {

    private static final int MOST_DAYS = 31;

    private final DoorDesk desk;
    private final Bodies bodies;

    public DoorRoutes(DoorDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Get
    HttpResponse<byte[]> doors(HttpRequest<?> request) {
        return Replies.of(request, desk.list(Gate.acting(request)));
    }

    @Get("/events")
    HttpResponse<byte[]> doorEvents(HttpRequest<?> request) {
        return Replies.of(
                request,
                days(request.getParameters().asMap()).flatMap(days -> desk.events(Gate.acting(request), days)));
    }

    @Post("/commands")
    HttpResponse<byte[]> askDoor(HttpRequest<?> request, @Body byte[] body) {
        return Replies.of(
                request, bodies.read(body, "DoorCommand").flatMap(fields -> desk.ask(Gate.acting(request), fields)));
    }

    private static Either<Problem, DateSpan> days(Map<String, List<String>> parameters) {
        Query query = new Query(parameters, List.of("from", "to"));
        Optional<DateSpan> days = query.days(MOST_DAYS);
        return days.<Either<Problem, DateSpan>>map(Either::right)
                .filter(none -> query.wrong().isEmpty())
                .orElseGet(() -> Either.left(Problems.wrong(query.wrong())));
    }
}
