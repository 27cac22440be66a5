package se.kvittens.rest.hooks;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.reply.Replies;

/** Webhooks: made, looked at, tried and taken away. */
@Controller("/v1/providers/{provider}/webhooks")
@ExecuteOn(TaskExecutors.BLOCKING)
public class HookRoutes {

    private final HookDesk desk;
    private final Bodies bodies;

    public HookRoutes(HookDesk desk, Bodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @Get
    HttpResponse<byte[]> webhooks(HttpRequest<?> request) {
        return Replies.of(request, desk.list(Gate.acting(request)));
    }

    @Post
    HttpResponse<byte[]> makeWebhook(HttpRequest<?> request, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "NewWebhook")
                        .flatMap(fields ->
                                desk.make(Gate.acting(request), fields.text("address"), fields.texts("events"))));
    }

    @Get("/{webhook}")
    HttpResponse<byte[]> webhook(HttpRequest<?> request, String webhook) {
        return Replies.of(request, desk.show(Gate.acting(request), webhook));
    }

    @Delete("/{webhook}")
    HttpResponse<byte[]> removeWebhook(HttpRequest<?> request, String webhook) {
        return Replies.of(request, desk.remove(Gate.acting(request), webhook));
    }

    @Post("/{webhook}/secret")
    HttpResponse<byte[]> changeWebhookSecret(HttpRequest<?> request, String webhook) {
        return Replies.of(request, desk.rotate(Gate.acting(request), webhook));
    }

    @Post("/{webhook}/ping")
    HttpResponse<byte[]> pingWebhook(HttpRequest<?> request, String webhook) {
        return Replies.of(request, desk.ping(Gate.acting(request), webhook));
    }
}
