package se.kvittens.rest.visits;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Happening.DoubleStaffingMarked;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.Replies;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.visits.VisitDesk.Change;

/** What is done to a visit that is there. */
@Controller("/v1/providers/{provider}/visits/{visit}")
@ExecuteOn(TaskExecutors.BLOCKING)
public class ChangeRoutes {

    private static final String NO_REASON = "";

    private final VisitDesk desk;
    private final Bodies bodies;

    public ChangeRoutes(VisitDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Put("/tasks")
    HttpResponse<byte[]> chooseTasks(HttpRequest<?> request, String visit, @Body byte[] body) {
        return said(
                request,
                visit,
                bodies.read(body, "Tasks"),
                fields -> seen -> new TasksChosen(seen.id(), Tasks.of(fields)));
    }

    @Put("/double-staffing")
    HttpResponse<byte[]> markDoubleStaffing(HttpRequest<?> request, String visit, @Body byte[] body) {
        return said(
                request,
                visit,
                bodies.read(body, "YesOrNo"),
                fields -> seen -> new DoubleStaffingMarked(seen.id(), fields.flag("is", false)));
    }

    @Put("/declined")
    HttpResponse<byte[]> decline(HttpRequest<?> request, String visit, @Body byte[] body) {
        return said(
                request,
                visit,
                bodies.read(body, "YesOrNo"),
                fields -> seen -> new VisitDeclined(seen.id(), fields.flag("is", false)));
    }

    private HttpResponse<byte[]> said(
            HttpRequest<?> request,
            String visit,
            Either<Problem, Fields> body,
            Function<Fields, Function<RegisteredVisit, Happening>> what) {
        return Replies.of(
                request,
                body.flatMap(fields -> desk.change(
                        Gate.acting(request), visit, Optional.empty(), new Change(what.apply(fields), why(fields)))));
    }

    private static String why(Fields fields) {
        return fields.textIfThere("why").orElse(NO_REASON);
    }

    @Post("/adjustments")
    HttpResponse<byte[]> adjust(HttpRequest<?> request, String visit, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "Adjustment")
                        .flatMap(fields -> asSeen(request, visit, new Change(adjusted(fields), why(fields)))));
    }

    private static Function<RegisteredVisit, Happening> adjusted(Fields fields) {
        return seen -> new TimesAdjusted(
                seen.id(),
                Seen.of(seen),
                fields.timeIfThere("start").orElse(null),
                fields.timeIfThere("end").orElse(null));
    }

    @Put("/approval")
    HttpResponse<byte[]> approve(HttpRequest<?> request, String visit) {
        return Replies.of(
                request,
                asSeen(request, visit, new Change(seen -> new VisitApproved(seen.id(), Seen.of(seen)), NO_REASON)));
    }

    private Either<Problem, Reply> asSeen(HttpRequest<?> request, String visit, Change change) {
        return Gate.seen(request).flatMap(seen -> desk.change(Gate.acting(request), visit, Optional.of(seen), change));
    }

    @Delete("/approval")
    HttpResponse<byte[]> undoApproval(HttpRequest<?> request, String visit) {
        return Replies.of(
                request,
                desk.change(
                        Gate.acting(request),
                        visit,
                        Optional.empty(),
                        new Change(seen -> new ApprovalUndone(seen.id()), NO_REASON)));
    }
}
