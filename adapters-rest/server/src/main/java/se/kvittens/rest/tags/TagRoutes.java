package se.kvittens.rest.tags;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagHappening;
import se.kvittens.domain.tag.TagHappening.TagChecked;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.asked.Fields;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.Replies;

/** Tags, from when they are handed out until they are out of use. */
@Controller("/v1/providers/{provider}")
@ExecuteOn(TaskExecutors.BLOCKING)
public class TagRoutes {

    private final TagDesk desk;
    private final Bodies bodies;

    public TagRoutes(TagDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Get("/tags")
    HttpResponse<byte[]> tags(HttpRequest<?> request) {
        return Replies.of(request, desk.list(Gate.acting(request)));
    }

    @Get("/months/{month}/tag-checks")
    HttpResponse<byte[]> tagChecks(HttpRequest<?> request, String month) {
        return Replies.of(request, desk.due(Gate.acting(request), month));
    }

    @Get("/tags/{tag}")
    HttpResponse<byte[]> tag(HttpRequest<?> request, String tag) {
        return Replies.of(request, desk.show(Gate.acting(request), tag));
    }

    @Put("/tags/{tag}")
    HttpResponse<byte[]> issueTag(HttpRequest<?> request, String tag, @Body byte[] body) {
        var provider = Gate.acting(request).ofProvider();
        return asked(request, tag, bodies.read(body, "TagIssue"), (uid, fields) -> new TagIssued(uid, provider));
    }

    @Put("/tags/{tag}/door")
    HttpResponse<byte[]> mountTag(HttpRequest<?> request, String tag, @Body byte[] body) {
        return asked(
                request,
                tag,
                bodies.read(body, "TagMount"),
                (uid, fields) -> new TagMounted(uid, new RecipientId(fields.text("recipient"))));
    }

    @Put("/tags/{tag}/retirement")
    HttpResponse<byte[]> retireTag(HttpRequest<?> request, String tag, @Body byte[] body) {
        return asked(request, tag, bodies.read(body, "TagRetirement"), (uid, fields) -> new TagRetired(uid));
    }

    @Post("/tags/{tag}/checks")
    HttpResponse<byte[]> checkTag(HttpRequest<?> request, String tag, @Body byte[] body) {
        return asked(
                request,
                tag,
                bodies.read(body, "TagCheck"),
                (uid, fields) -> new TagChecked(uid, fields.flag("inPlace", false)));
    }

    private HttpResponse<byte[]> asked(
            HttpRequest<?> request,
            String tag,
            Either<Problem, Fields> body,
            BiFunction<TagUid, Fields, TagHappening> what) {
        return Replies.of(
                request,
                body.flatMap(fields -> TagDesk.uid(tag)
                        .flatMap(uid -> desk.ask(
                                Gate.acting(request),
                                new TagDesk.Wish(
                                        what.apply(uid, fields),
                                        fields.textIfThere("why").orElse(""),
                                        fields.numberIfThere("recipients").orElse(0))))));
    }
}
