package se.kvittens.examples.doors.receiver;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.kvittens.application.doors.Taken;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.examples.doors.OpenGateway;
import se.kvittens.examples.doors.TakeDoors;

/**
 * Receives what gateways send, makes receipts of it, and reads their logs from time to time: what was sent while nobody
 * listened is there. To be closed; the gateways and the journal are closed by whoever opened them.
 */
public final class Receiver implements AutoCloseable {

    private final ReceiverLog log;
    private final Map<GatewayName, Line> lines = new LinkedHashMap<>();
    private final DeliveryServer server;

    private Receiver(List<OpenGateway> gateways, TakeDoors doors, ReceiverLog log, int port) throws IOException {
        this.log = log;
        Map<String, Deliveries> sending = new LinkedHashMap<>();
        for (OpenGateway each : gateways) {
            Line line = new Line(each.gateway(), doors, log);
            lines.put(each.name(), line);
            each.bell().ifPresent(bell -> bell.accept(line::news));
            each.deliveries().ifPresent(deliveries -> sending.put(each.name().value(), deliveries));
        }
        this.server = DeliveryServer.start(sending, this::take, port);
    }

    /**
     * Listens from now on; logs are read once it is told to.
     *
     * @param port 0 for any that is free
     * @throws IOException where the port is taken
     */
    public static Receiver start(List<OpenGateway> gateways, TakeDoors doors, ReceiverLog log, int port)
            throws IOException {
        return new Receiver(gateways, doors, log, port);
    }

    /** Reads each gateway's log now, and each time that the length has passed. */
    public void catchUp(Duration every) {
        lines.values().forEach(line -> line.start(every));
    }

    public URI address() {
        return server.address();
    }

    private Taken take(Deliveries deliveries, Delivery delivery) {
        GatewayName gateway = deliveries.name();
        Line line = Objects.requireNonNull(lines.get(gateway));
        Taken taken = line.take(deliveries, delivery);
        if (taken instanceof Taken.TurnedAway turned) {
            log.turnedAway(gateway, turned.why());
        } else if (taken instanceof Taken.NotTaken not) {
            log.fault(gateway, not.fault());
        } else {
            line.ring();
        }
        return taken;
    }

    /** When this returns, nothing more is received, and receipts are made of all that was. */
    @Override
    public void close() {
        server.close();
        lines.values().forEach(Line::end);
    }
}
