package se.kvittens.rest.watch;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The numbers of a running server. What they are told apart by is the server's own and of bounded number: operations of the
 * contract, statuses, codes; never an address, nor a name.
 */
public final class Meters implements AutoCloseable {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final AtomicInteger webhooksUnreadable = new AtomicInteger();

    /** All at nought. */
    public Meters() {
        collections.bindTo(registry);
        List.of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(each -> each.bindTo(registry));
        registry.counter("kvittens.receipts.taken");
        registry.gauge("kvittens.webhooks.unreadable", webhooksUnreadable);
    }

    /** Something that takes a while. */
    public static final class Begun {

        private final Timer.Sample sample;

        private Begun(Timer.Sample sample) {
            this.sample = sample;
        }
    }

    /** From now on. */
    public Begun begin() {
        return new Begun(Timer.start(registry));
    }

    /** How long a request took, until its answer began. */
    public Duration answered(Begun begun, String operation, int status) {
        return Duration.ofNanos(begun.sample.stop(Timer.builder("kvittens.http.requests")
                .description("Requests, from their arrival until the answer begins")
                .tags("operation", operation, "status", String.valueOf(status))
                .serviceLevelObjectives(BOUNDS)
                .register(registry)));
    }

    /** What was asked of the journal is done. */
    void journal(Begun begun, String call, String outcome) {
        begun.sample.stop(Timer.builder("kvittens.journal")
                .description("What was asked of the journal")
                .tags("call", call, "outcome", outcome)
                .serviceLevelObjectives(BOUNDS)
                .register(registry));
    }

    void receiptsTaken(int many) {
        registry.counter("kvittens.receipts.taken").increment(many);
    }

    /** Somebody was not let in, since there was no token, or none to be believed. */
    public void signInRefused(String code) {
        registry.counter("kvittens.sign.in.refused", "code", code).increment();
    }

    /** An event was sent to another system, and how that went. */
    public void webhook(String event, String outcome) {
        registry.counter("kvittens.webhooks", "event", event, "outcome", outcome)
                .increment();
    }

    /** So many webhooks stand and can't be read, as of the last look. */
    public void webhooksUnreadable(int many) {
        webhooksUnreadable.set(many);
    }

    /** Somebody was told to wait. */
    public void rateLimited(String limit) {
        registry.counter("kvittens.rate.limited", "limit", limit).increment();
    }

    /** All of them, in the text format of Prometheus. */
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
