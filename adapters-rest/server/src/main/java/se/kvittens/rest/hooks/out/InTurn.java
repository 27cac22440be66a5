package se.kvittens.rest.hooks.out;

import java.net.InetAddress;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Exchange;

/** Asks at several addresses one after the other, until one is reached or nobody waits for the answer any more. */
final class InTurn {

    private static final Exchange NOT_REACHED = new Exchange.Broken(Obstacle.Kind.UNREACHABLE);

    private final Iterator<InetAddress> addresses;
    private final Function<InetAddress, CompletableFuture<Exchange>> ask;
    private final CompletableFuture<Exchange> answer = new CompletableFuture<>();

    private InTurn(Iterator<InetAddress> addresses, Function<InetAddress, CompletableFuture<Exchange>> ask) {
        this.addresses = addresses;
        this.ask = ask;
    }

    /**
     * The first answer of one that was reached; once it is cancelled, so is what is asked just then, and nobody else is asked.
     *
     * @param ask of one address; completed by {@code UNREACHABLE} where there is no connection
     */
    static CompletableFuture<Exchange> at(
            List<InetAddress> addresses, Function<InetAddress, CompletableFuture<Exchange>> ask) {
        InTurn turns = new InTurn(addresses.iterator(), ask);
        turns.next();
        return turns.answer;
    }

    private void next() {
        if (!addresses.hasNext()) {
            answer.complete(NOT_REACHED);
        } else if (!answer.isDone()) {
            CompletableFuture<Exchange> one = ask.apply(addresses.next());
            var unused = answer.whenComplete((done, failed) -> one.cancel(false));
            var unusedToo = one.thenAccept(this::take);
        }
    }

    private void take(Exchange exchange) {
        if (exchange.equals(NOT_REACHED)) {
            next();
        } else {
            answer.complete(exchange);
        }
    }
}
