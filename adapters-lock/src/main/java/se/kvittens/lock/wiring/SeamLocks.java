package se.kvittens.lock.wiring;

import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.lock.seam.SeamDeliveries;
import se.kvittens.lock.seam.SeamGateway;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.retry.Patience;

/** A workspace at Seam. To be closed, which ends the threads that carry. */
public final class SeamLocks implements AutoCloseable {

    private final HttpTransport transport;
    private final LockGateway gateway;
    private final Deliveries deliveries;

    private SeamLocks(Settings settings, Patience patience) {
        this.transport = new HttpTransport(settings.connection());
        this.gateway = new SeamGateway(settings.name(), transport, settings.key(), patience);
        this.deliveries = new SeamDeliveries(settings.name(), settings.webhookSecrets(), patience.clock());
    }

    /**
     * What must be known.
     *
     * @param connection to {@code https://connect.getseam.com}
     * @param key of the API, of this workspace
     * @param webhookSecrets that Seam gave when the webhook was registered, {@code whsec_} and Base64; where there is none,
     *     nothing that is sent is accepted
     */
    public record Settings(GatewayName name, Connection connection, Secrets key, Secrets webhookSecrets) {}

    /** Nothing is asked yet. */
    public static SeamLocks open(Settings settings) {
        return open(settings, Patience.usual());
    }

    public static SeamLocks open(Settings settings, Patience patience) {
        return new SeamLocks(settings, patience);
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
