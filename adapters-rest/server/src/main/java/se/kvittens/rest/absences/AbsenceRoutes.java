package se.kvittens.rest.absences;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.reply.Replies;

/** Absences, from when they are registered until their last day is set. */
@Controller("/v1/providers/{provider}/absences")
@ExecuteOn(TaskExecutors.BLOCKING)
public class AbsenceRoutes {

    private final AbsenceDesk desk;
    private final Bodies bodies;

    public AbsenceRoutes(AbsenceDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Get
    HttpResponse<byte[]> heldAbsences(HttpRequest<?> request) {
        return Replies.of(
                request,
                WantedAbsences.of(request.getParameters().asMap())
                        .flatMap(wanted -> desk.list(Gate.acting(request), wanted)));
    }

    @Post
    HttpResponse<byte[]> registerAbsence(HttpRequest<?> request, @Body byte[] body) {
        Optional<String> key = request.getHeaders().findFirst("Idempotency-Key");
        return Replies.of(
                request,
                bodies.read(body, "NewAbsence")
                        .flatMap(fields -> NewAbsence.of(fields, key))
                        .flatMap(wish -> desk.register(Gate.acting(request), wish)));
    }

    @Get("/{absence}")
    HttpResponse<byte[]> heldAbsence(HttpRequest<?> request, String absence) {
        return Replies.of(request, desk.show(Gate.acting(request), new AbsenceId(absence)));
    }

    @Put("/{absence}/last-day")
    HttpResponse<byte[]> closeAbsence(HttpRequest<?> request, String absence, @Body byte[] body) {
        return Replies.of(
                request,
                Gate.seen(request)
                        .flatMap(seen -> bodies.read(body, "LastDay")
                                .flatMap(fields -> desk.close(
                                        Gate.acting(request),
                                        new AbsenceDesk.Seen(new AbsenceId(absence), seen),
                                        fields.day("to")))));
    }
}
