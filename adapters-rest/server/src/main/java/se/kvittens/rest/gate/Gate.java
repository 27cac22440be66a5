package se.kvittens.rest.gate;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.UriRouteMatch;
import io.vavr.control.Either;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;
import se.kvittens.rest.gate.Doorkeeper.Knock;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Replies;

/**
 * Stands before every route: no request reaches one without having been let in. A route that the contract does not have is
 * closed to everybody.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public class Gate {

    private static final String ACTING = "kvittens.acting";
    private static final String OPERATION = "kvittens.operation";
    private static final String ROLE = "Kvittens-Role";
    private static final int LONGEST_NAME = 200;

    private final Doorkeeper doorkeeper;
    private final Contract contract;

    public Gate(Doorkeeper doorkeeper, Contract contract) {
        this.doorkeeper = doorkeeper;
        this.contract = contract;
    }

    /** Goes on where nothing is answered. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    public @Nullable HttpResponse<?> filter(HttpRequest<?> request) {
        Optional<UriRouteMatch<?, ?>> route = Routing.routeOf(request);
        if (route.isEmpty()) {
            return null;
        }
        if (!route.get().getVariableValues().values().stream().allMatch(Gate::isAName)) {
            return Replies.of(request, Problems.noRoute());
        }
        Operation operation = Routing.operationOf(route.get(), contract);
        Either<Problem, Optional<Acting>> outcome = doorkeeper.let(new Knock(
                operation.access(),
                request.getHeaders().findFirst(HttpHeaders.AUTHORIZATION),
                request.getHeaders().findFirst(ROLE),
                Optional.ofNullable(route.get().getVariableValues().get("provider"))
                        .map(String::valueOf),
                WhereFrom.of(request)));
        if (outcome.isLeft()) {
            return Replies.of(request, outcome.getLeft());
        }
        request.setAttribute(OPERATION, operation);
        outcome.get().ifPresent(acting -> request.setAttribute(ACTING, acting));
        return null;
    }

    /** Of no name in an address there is anything else: what is longer, or can't be written, names nothing. */
    private static boolean isAName(Object part) {
        String name = String.valueOf(part);
        return name.length() <= LONGEST_NAME && name.codePoints().noneMatch(Gate::isUnwritable);
    }

    private static boolean isUnwritable(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    /** Who was let in, to a route that is not open to anybody. */
    public static Acting acting(HttpRequest<?> request) {
        return whoever(request).orElseThrow();
    }

    /** What somebody was let in to ask for. */
    public static Operation operation(HttpRequest<?> request) {
        return request.getAttribute(OPERATION, Operation.class).orElseThrow();
    }

    /** The tag of what somebody has seen: nobody changes what he has not. */
    public static Either<Problem, String> seen(HttpRequest<?> request) {
        return request.getHeaders()
                .findFirst(HttpHeaders.IF_MATCH)
                .<Either<Problem, String>>map(Either::right)
                .orElseGet(() -> Either.left(Problems.noIfMatch()));
    }

    /** Empty where nobody was let in, or anybody would have been. */
    static Optional<Acting> whoever(HttpRequest<?> request) {
        return request.getAttribute(ACTING, Acting.class);
    }
}
