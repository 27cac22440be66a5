package se.kvittens.examples.doors;

import java.util.Optional;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;

/**
 * A gateway that can be asked.
 *
 * @param deliveries empty where it signs nothing, so that nobody knows what it has sent
 * @param closing ends the threads that carry
 */
public record OpenGateway(LockGateway gateway, Optional<Deliveries> deliveries, Runnable closing) {

    public GatewayName name() {
        return gateway.name();
    }
}
