package se.kvittens.rest.gate;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;
import se.kvittens.rest.reply.AnyFault;
import se.kvittens.rest.watch.Logbook;
import se.kvittens.rest.watch.Meters;
import se.kvittens.rest.watch.RequestLine;
import se.kvittens.rest.watch.TraceParent;
import se.kvittens.rest.watch.Watch;

/** Stands before the gate, and tells of each request how it went. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestWatch {

    private static final String BEGUN = "kvittens.begun";
    private static final String NO_OPERATION = "none";
    private static final String TRACE = "traceparent";

    private final Watch watch;
    private final InstantSource clock;
    private final Contract contract;

    public RequestWatch(Logbook logbook, Contract contract) {
        this.watch = logbook.watch();
        this.clock = logbook.clock();
        this.contract = contract;
    }

    /** A request has come. */
    @RequestFilter
    public void begin(HttpRequest<?> request) {
        request.setAttribute(BEGUN, watch.meters().begin());
    }

    /** Its answer begins. */
    @ResponseFilter
    public void end(HttpRequest<?> request, HttpResponse<?> response) {
        request.getAttribute(BEGUN, Meters.Begun.class).ifPresent(begun -> {
            String operation = Routing.routeOf(request)
                    .map(route -> Routing.operationOf(route, contract))
                    .map(Operation::id)
                    .orElse(NO_OPERATION);
            Duration took = watch.meters().answered(begun, operation, response.code());
            watch.log().accept(line(request, operation, response.code(), took).json());
        });
    }

    private RequestLine line(HttpRequest<?> request, String operation, int status, Duration took) {
        Optional<Acting> acting = Gate.whoever(request);
        return new RequestLine(
                clock.instant(),
                operation,
                status,
                took,
                request.getHeaders().findFirst(TRACE).flatMap(TraceParent::traceOf),
                acting.map(each -> each.caller().kind()),
                acting.flatMap(Acting::role),
                AnyFault.of(request));
    }
}
