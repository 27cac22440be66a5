package se.kvittens.examples.cli.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.servefolder.OperationSettings;
import se.kvittens.rest.watch.Meters;
import se.kvittens.rest.watch.MetricsPort;
import se.kvittens.rest.watch.Watch;

/**
 * What whoever runs a server is told of it while it runs.
 *
 * @param metrics where its numbers are had; empty where they are not
 * @param port that they are had at
 */
record Telling(Watch watch, Optional<Place> metrics, Optional<MetricsPort> port) implements AutoCloseable {

    /** Empty, and said, where the numbers can't be had at their address. */
    static Optional<Telling> begin(OperationSettings settings, Consumer<String> log, Context context) {
        Watch watch = new Watch(new Meters(), settings.requestLog() ? log : line -> {});
        if (settings.metrics().isEmpty()) {
            return Optional.of(new Telling(watch, Optional.empty(), Optional.empty()));
        }
        return settings.metrics()
                .flatMap(stated -> Place.of(stated, context))
                .flatMap(place -> open(place, watch, context));
    }

    private static Optional<Telling> open(Place place, Watch watch, Context context) {
        InetSocketAddress at =
                new InetSocketAddress(place.address(), place.stated().port());
        try {
            return Optional.of(
                    new Telling(watch, Optional.of(place), Optional.of(MetricsPort.open(at, watch.meters()))));
        } catch (IOException taken) {
            context.refuse(context.say("serve.portTaken", place.stated()));
            return Optional.empty();
        }
    }

    /** Where the numbers are had. */
    Optional<String> url() {
        return metrics.flatMap(place -> port.map(at -> place.url(at.port()) + "/metrics"));
    }

    @Override
    public void close() {
        port.ifPresent(MetricsPort::close);
        watch.meters().close();
    }
}
