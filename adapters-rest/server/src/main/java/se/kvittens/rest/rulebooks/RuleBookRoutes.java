package se.kvittens.rest.rulebooks;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import se.kvittens.rest.reply.Replies;

/** Rule books, by their labels. */
@Controller("/v1/rulebooks")
@ExecuteOn(TaskExecutors.BLOCKING)
public class RuleBookRoutes {

    private static final String SHEET = "text/markdown";

    private final RuleBookDesk desk;

    public RuleBookRoutes(RuleBookDesk desk) {
        this.desk = desk;
    }

    @Get
    HttpResponse<byte[]> ruleBooks(HttpRequest<?> request) {
        return Replies.of(request, Either.right(desk.list()));
    }

    @Get("/{book}")
    HttpResponse<byte[]> ruleBook(HttpRequest<?> request, String book) {
        return Replies.of(request, desk.show(book));
    }

    @Get("/{book}/sheet")
    @Produces(SHEET)
    HttpResponse<byte[]> ruleBookSheet(HttpRequest<?> request, String book) {
        return desk.sheet(book, Replies.locale(request))
                .fold(
                        problem -> Replies.of(request, problem),
                        sheet -> HttpResponse.ok(sheet.getBytes(StandardCharsets.UTF_8))
                                .contentType(SHEET + "; charset=utf-8"));
    }

    @Get("/{book}/difference")
    HttpResponse<byte[]> ruleBookDifference(HttpRequest<?> request, String book) {
        return Replies.of(request, desk.difference(book, request.getParameters().asMap(), Replies.locale(request)));
    }

    @Post("/validation")
    @Consumes("application/yaml")
    HttpResponse<byte[]> validateRuleBook(HttpRequest<?> request, @Body byte[] body) {
        return Replies.of(request, new Validation(Replies.locale(request)).of(body));
    }
}
