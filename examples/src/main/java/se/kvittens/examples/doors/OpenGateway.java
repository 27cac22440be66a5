package se.kvittens.examples.doors;

import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;

/**
 * A gateway that can be asked.
 *
 * @param deliveries empty where it signs nothing, so that nobody knows what it has sent
 * @param bell takes what is to be rung when there is something new in its log; empty where it does not know
 * @param closing ends the threads that carry
 */
public record OpenGateway(
        LockGateway gateway, Optional<Deliveries> deliveries, Optional<Consumer<Runnable>> bell, Runnable closing) {

    /** One that does not know when there is something new in its log. */
    OpenGateway(LockGateway gateway, Optional<Deliveries> deliveries, Runnable closing) {
        this(gateway, deliveries, Optional.empty(), closing);
    }

    public GatewayName name() {
        return gateway.name();
    }
}
