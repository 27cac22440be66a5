package se.kvittens.lock.neutral;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Method;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;

/** A gateway that speaks the contract. */
public final class NeutralGateway implements LockGateway {

    private static final String LOCKS = "/v1/locks";
    private static final String EVENTS = "/v1/events";

    /** They would lead to another address than the one meant, such as the list of all. */
    private static final Set<String> LEADING_ASTRAY = Set.of("", ".", "..");

    private final GatewayName name;
    private final NeutralCalls calls;
    private final InstantSource clock;

    /**
     * By a connection to it.
     *
     * @param token by which it is asked
     */
    public NeutralGateway(GatewayName name, Transport transport, Secrets token, Patience patience) {
        this.name = name;
        this.calls = new NeutralCalls(transport, token, patience);
        this.clock = patience.clock();
    }

    @Override
    public GatewayName name() {
        return name;
    }

    @Override
    public Answer<List<LockHealth>> locks() {
        return calls.read(Request.get(LOCKS)).then(new Health(name)::all);
    }

    @Override
    public Answer<LockHealth> lock(LockId lock) {
        return path(lock)
                .map(path -> calls.read(Request.get(path)).then(body -> new Health(name).one(lock, body)))
                .orElseGet(() -> Answer.refused(RefusalReason.UNKNOWN));
    }

    @Override
    public CommandProgress send(LockCommand command) {
        return path(command.lock())
                .map(path -> sendOnce(command))
                .orElseGet(() -> new CommandProgress.Failed(CommandFault.UNKNOWN_LOCK));
    }

    @Override
    public CommandProgress progress(LockCommand command, Optional<String> handle) {
        return path(command)
                .map(path -> calls.read(Request.get(path)))
                .map(answer -> new Progress(name).told(command, answer))
                .orElseGet(CommandProgress.Lost::new);
    }

    @Override
    public Answer<LogPage> log(Optional<LogPlace> after) {
        Request list = Request.get(EVENTS);
        Request request =
                after.map(place -> list.asking("after", place.value())).orElse(list);
        return calls.read(request).then(body -> new Log(new Events(name, clock)).page(body, after));
    }

    private CommandProgress sendOnce(LockCommand command) {
        return path(command)
                .flatMap(path -> calls.sendOnce(Request.of(Method.POST, path).sending(body(command))))
                .map(exchange -> new Progress(name).sent(command, exchange))
                .orElseGet(() -> new CommandProgress.Failed(CommandFault.NOT_SENT));
    }

    private static Request.Body body(LockCommand command) {
        JsonNode body = Json.object()
                .put("action", Words.ACTIONS.get(command.action()))
                .put(
                        "expires",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                command.expires().atOffset(ZoneOffset.UTC)));
        return Request.Body.json(body.toString());
    }

    private Optional<String> path(LockCommand command) {
        return path(command.lock())
                .flatMap(lock -> segment(command.id().value()).map(id -> lock + "/commands/" + id));
    }

    /** Empty where it is another gateway's lock. */
    private Optional<String> path(LockId lock) {
        return name.deviceOf(lock).flatMap(NeutralGateway::segment).map(device -> LOCKS + "/" + device);
    }

    private static Optional<String> segment(String id) {
        return Optional.of(id)
                .filter(each -> !LEADING_ASTRAY.contains(each.strip()))
                .map(Request::segment);
    }
}
