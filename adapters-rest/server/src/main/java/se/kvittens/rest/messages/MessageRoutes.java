package se.kvittens.rest.messages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.kvittens.domain.message.Attachment;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Replies;

/** Messages: what came in, and what is sent. */
@Controller("/v1/providers/{provider}/messages")
@ExecuteOn(TaskExecutors.BLOCKING)
public class MessageRoutes {

    private final MessageDesk desk;
    private final SendDesk sending;
    private final Bodies bodies;

    public MessageRoutes(MessageDesk desk, SendDesk sending, Bodies bodies) {
        this.desk = desk;
        this.sending = sending;
        this.bodies = bodies;
    }

    @Get
    HttpResponse<byte[]> messages(HttpRequest<?> request) {
        return Replies.of(
                request, desk.list(Gate.acting(request), request.getParameters().asMap()));
    }

    @Get("/addresses")
    HttpResponse<byte[]> messageAddresses(HttpRequest<?> request) {
        return Replies.of(request, desk.addresses(Gate.acting(request)));
    }

    @Post("/better-receivers")
    HttpResponse<byte[]> betterReceivers(HttpRequest<?> request, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "Receivers").flatMap(fields -> sending.better(Gate.acting(request), fields)));
    }

    @Post
    HttpResponse<byte[]> sendMessage(HttpRequest<?> request, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "NewMessage")
                        .flatMap(fields -> sending.send(Gate.acting(request), fields, key(request))));
    }

    @Put("/{message}/read")
    HttpResponse<byte[]> openMessage(HttpRequest<?> request, String message) {
        return Replies.of(request, desk.open(Gate.acting(request), message));
    }

    @Post("/{message}/reply")
    HttpResponse<byte[]> replyToMessage(HttpRequest<?> request, String message, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "MessageReply")
                        .flatMap(fields -> sending.reply(Gate.acting(request), message, fields, key(request))));
    }

    @Post("/{message}/forward")
    HttpResponse<byte[]> forwardMessage(HttpRequest<?> request, String message, @Body byte[] body) {
        return Replies.of(
                request,
                bodies.read(body, "MessageForward")
                        .flatMap(fields -> sending.forward(Gate.acting(request), message, fields, key(request))));
    }

    @Delete("/{message}")
    HttpResponse<byte[]> deleteMessage(HttpRequest<?> request, String message) {
        // Since to delete what is not there is no fault, what is not as the contract has it would be taken.
        return request.getContentLength() > 0
                ? Replies.of(request, Problems.otherKind())
                : Replies.of(request, desk.delete(Gate.acting(request), message));
    }

    @Get(uri = "/{message}/attachments/{number}", produces = MediaType.ALL)
    HttpResponse<byte[]> attachment(HttpRequest<?> request, String message, String number) {
        return desk.attachment(Gate.acting(request), message, number)
                .fold(problem -> Replies.of(request, problem), MessageRoutes::download);
    }

    /** Whatever its sender calls it, no browser runs or shows it, and it is kept nowhere on the way. */
    private static HttpResponse<byte[]> download(Attachment file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return HttpResponse.ok(file.content())
                .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store");
    }

    private static Optional<String> key(HttpRequest<?> request) {
        return request.getHeaders().findFirst("Idempotency-Key");
    }
}
