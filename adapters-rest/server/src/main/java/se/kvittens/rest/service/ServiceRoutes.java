package se.kvittens.rest.service;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.gate.Roles;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.Replies;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.town.Readiness;
import se.kvittens.rest.town.ServedTown;

/** How the server is, what it speaks, and who one is here. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
public class ServiceRoutes {

    private final Contract contract;
    private final Readiness readiness;
    private final ServedTown town;

    public ServiceRoutes(Contract contract, Readiness readiness, ServedTown town) {
        this.town = town;
        this.contract = contract;
        this.readiness = readiness;
    }

    @Get("/health/live")
    HttpResponse<byte[]> live() {
        return health(true);
    }

    @Get("/health/ready")
    HttpResponse<byte[]> ready() {
        return health(readiness.isReady());
    }

    private static HttpResponse<byte[]> health(boolean isUp) {
        ObjectNode health = JsonNodeFactory.instance.objectNode().put("status", isUp ? "UP" : "DOWN");
        return HttpResponse.<byte[]>status(isUp ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(Replies.bytes(health))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Get("/openapi.yaml")
    HttpResponse<byte[]> contract() {
        return HttpResponse.ok(contract.text()).contentType(MediaType.of("application/yaml"));
    }

    @Get("/v1/me")
    HttpResponse<byte[]> me(HttpRequest<?> request) {
        Caller caller = Gate.acting(request).caller();
        return Replies.of(
                request,
                seen(caller, request.getHeaders().findFirst("Kvittens-Role"))
                        .map(seen -> Reply.of(MeJson.of(caller, seen))));
    }

    private Either<Problem, Set<ProviderId>> seen(Caller caller, Optional<String> role) {
        return role.isEmpty()
                ? Either.right(Roles.seenBy(caller, town.providers()))
                : Roles.asked(caller, role).map(one -> Roles.seenBy(caller, one, town.providers()));
    }
}
