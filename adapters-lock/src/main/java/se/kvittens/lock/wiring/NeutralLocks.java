package se.kvittens.lock.wiring;

import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.lock.neutral.NeutralDeliveries;
import se.kvittens.lock.neutral.NeutralGateway;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.retry.Patience;

/** All that a gateway of our own contract gives. To be closed, which ends the threads that carry. */
public final class NeutralLocks implements AutoCloseable {

    private final HttpTransport transport;
    private final Settings settings;
    private final Patience patience;

    private NeutralLocks(Settings settings, Patience patience) {
        this.transport = new HttpTransport(settings.connection());
        this.settings = settings;
        this.patience = patience;
    }

    /**
     * What must be known.
     *
     * @param token by which it is asked
     * @param signing by which it signs what it sends by itself, {@code whsec_} and Base64
     */
    public record Settings(GatewayName name, Connection connection, Secrets token, Secrets signing) {}

    /** Nothing is asked yet. */
    public static NeutralLocks open(Settings settings) {
        return open(settings, Patience.usual());
    }

    public static NeutralLocks open(Settings settings, Patience patience) {
        return new NeutralLocks(settings, patience);
    }

    public LockGateway gateway() {
        return new NeutralGateway(settings.name(), transport, settings.token(), patience);
    }

    public Deliveries deliveries() {
        return new NeutralDeliveries(settings.name(), settings.signing(), patience.clock());
    }

    @Override
    public void close() {
        transport.close();
    }
}
