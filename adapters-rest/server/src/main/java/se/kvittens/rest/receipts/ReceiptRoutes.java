package se.kvittens.rest.receipts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.reply.Replies;
import se.kvittens.rest.town.ServedTown;
import se.kvittens.rest.workplace.Workplace;

/** Receipts, one or many. */
@Controller("/v1/providers/{provider}/receipts")
@ExecuteOn(TaskExecutors.BLOCKING)
public class ReceiptRoutes {

    private static final String LINES = "application/x-ndjson";

    private final Workplace workplace;
    private final KeepTags tags;
    private final ServedTown town;
    private final Bodies bodies;

    public ReceiptRoutes(Workplace workplace, KeepTags tags, ServedTown town, Bodies bodies) {
        this.workplace = workplace;
        this.tags = tags;
        this.town = town;
        this.bodies = bodies;
    }

    @Post
    HttpResponse<byte[]> makeReceipt(HttpRequest<?> request, @Body byte[] body) {
        return Replies.of(request, bodies.read(body, "Receipt").flatMap(handing(request)::take));
    }

    @Post("/batch")
    @Consumes(LINES)
    HttpResponse<byte[]> makeReceipts(HttpRequest<?> request, @Body byte[] body) {
        Locale locale = Replies.locale(request);
        return new Batch(bodies, handing(request), locale)
                .take(body)
                .fold(
                        problem -> Replies.of(request, problem),
                        answers -> HttpResponse.ok(answers.getBytes(StandardCharsets.UTF_8))
                                .contentType(LINES));
    }

    private Handing handing(HttpRequest<?> request) {
        return new Handing(workplace, Gate.acting(request), new DoorTags(() -> tags.register(town.municipality())));
    }
}
