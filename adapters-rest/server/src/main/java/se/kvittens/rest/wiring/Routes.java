package se.kvittens.rest.wiring;

import io.micronaut.web.router.Router;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.kvittens.rest.contract.Contract;

/**
 * The routes of the server and the operations of the contract are the same: none escapes the gate, and none is promised
 * alone.
 */
final class Routes {

    private Routes() {}

    /**
     * Holds them against each other.
     *
     * @throws IllegalStateException where one has what the other does not
     */
    static void check(Router router, Contract contract) {
        Set<String> routes = router.uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> operations = contract.operations().stream()
                .map(each -> each.method() + " " + each.path())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!routes.equals(operations)) {
            throw new IllegalStateException("The routes and the contract differ: %s, %s"
                    .formatted(without(routes, operations), without(operations, routes)));
        }
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
