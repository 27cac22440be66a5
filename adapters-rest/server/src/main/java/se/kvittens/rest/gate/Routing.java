package se.kvittens.rest.gate;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import java.util.Optional;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;

/** Which operation of the contract a request is for. */
final class Routing {

    private Routing() {}

    static Optional<UriRouteMatch<?, ?>> routeOf(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(match -> match instanceof UriRouteMatch)
                .map(match -> (UriRouteMatch<?, ?>) match);
    }

    /** To ask for the head of something is to ask for it. */
    static Operation operationOf(UriRouteMatch<?, ?> route, Contract contract) {
        String asked = route.getRouteInfo().getHttpMethodName();
        String method = asked.equals("HEAD") ? "GET" : asked;
        String path = route.getRouteInfo().getUriMatchTemplate().toPathString();
        return contract.find(method, path)
                .orElseThrow(() ->
                        new IllegalStateException("The route (%s %s) is not in the contract.".formatted(method, path)));
    }
}
