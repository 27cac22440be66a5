package se.kvittens.lock.wiring;

import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.lock.nuki.NukiDeliveries;
import se.kvittens.lock.nuki.NukiGateway;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.retry.Patience;

/** An account at Nuki. To be closed, which ends the threads that carry. */
public final class NukiLocks implements AutoCloseable {

    private final HttpTransport transport;
    private final LockGateway gateway;
    private final Deliveries deliveries;

    private NukiLocks(Settings settings, Patience patience) {
        this.transport = new HttpTransport(settings.connection());
        this.gateway = new NukiGateway(settings.name(), transport, settings.tokens(), patience);
        this.deliveries = new NukiDeliveries(settings.name(), settings.webhookSecrets(), patience.clock());
    }

    /**
     * What must be known.
     *
     * @param connection to {@code https://api.nuki.io}
     * @param tokens of the API
     * @param webhookSecrets that Nuki gave when the webhook was registered; where there is none, nothing that is sent is
     *     accepted
     */
    public record Settings(GatewayName name, Connection connection, Secrets tokens, Secrets webhookSecrets) {}

    /** Nothing is asked yet. */
    public static NukiLocks open(Settings settings) {
        return open(settings, Patience.usual());
    }

    public static NukiLocks open(Settings settings, Patience patience) {
        return new NukiLocks(settings, patience);
    }

    public LockGateway gateway() {
        return gateway;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public void close() {
        transport.close();
    }
}
