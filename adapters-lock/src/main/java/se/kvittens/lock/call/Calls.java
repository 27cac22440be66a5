package se.kvittens.lock.call;

import java.util.Optional;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.Retries;

/** Asks a gateway, signed in by the token that is in use at that moment. For threads at once. */
public final class Calls {

    private final Transport transport;
    private final Retries retries;
    private final Secrets token;

    public Calls(Transport transport, Secrets token, Patience patience) {
        this.transport = transport;
        this.retries = new Retries(transport, patience);
        this.token = token;
    }

    /**
     * Reads something, which is asked again where that may help. Where the token is not accepted and another is in use
     * meanwhile, that one is tried, once. Empty where there is no token, so that nothing was asked.
     */
    public Optional<Exchange> ask(Request request) {
        return token.inUse().map(first -> {
            Exchange exchange = retries.send(signed(request, first)).last();
            return isRefused(exchange) ? again(request, first, exchange) : exchange;
        });
    }

    /** Sends something once, whatever becomes of it; empty where there is no token, so that nothing was sent. */
    public Optional<Exchange> sendOnce(Request request) {
        return token.inUse().map(first -> transport.send(signed(request, first)));
    }

    private Exchange again(Request request, String refused, Exchange exchange) {
        return token.inUse()
                .filter(other -> !other.equals(refused))
                .map(other -> retries.send(signed(request, other)).last())
                .orElse(exchange);
    }

    private static boolean isRefused(Exchange exchange) {
        return exchange instanceof Exchange.Response response && response.status() == 401;
    }

    private static Request signed(Request request, String token) {
        return request.with("Authorization", "Bearer " + token);
    }
}
