package se.kvittens.examples.cli.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.kvittens.application.importing.feed.Feeds;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.time.CareZone;
import se.kvittens.files.intake.Deliveries;
import se.kvittens.files.intake.remote.RemoteFeeds;
import se.kvittens.files.intake.remote.RemotePatience;
import se.kvittens.files.intake.remote.RemoteSource;
import se.kvittens.lifecare.call.Credentials;
import se.kvittens.lifecare.feed.Asked;
import se.kvittens.lifecare.feed.LifecareFeeds;
import se.kvittens.lifecare.feed.Unread;
import se.kvittens.lifecare.wiring.Lifecare;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.Pauses;
import se.kvittens.transport.retry.RetryPlan;

/** Lifecare over HTTP as the feeds of an intake; one connection for each source. */
final class LifecareSource implements RemoteFeeds, AutoCloseable {

    /** Of the environment; it goes before the file that an intake names. */
    static final String SECRET = "KVITTENS_LIFECARE_SECRET";

    /** The least that an import needs. */
    private static final List<String> SCOPES = List.of("orders.read", "absences.read", "visits.read", "register.read");

    private final Map<RemoteSource, Lifecare> open = new HashMap<>();
    private final Map<Deliveries.Kind, Long> told = new EnumMap<>(Deliveries.Kind.class);
    private final Optional<String> secret;

    /** With the secret of the environment, where there is one. */
    LifecareSource() {
        this(Optional.ofNullable(System.getenv(SECRET)));
    }

    LifecareSource(Optional<String> secret) {
        this.secret = secret;
    }

    @Override
    public Feeds of(RemoteSource source, YearMonth month, BiConsumer<String, String> unread) {
        Lifecare lifecare = open.computeIfAbsent(source, this::opened);
        LifecareFeeds feeds = lifecare.feeds();
        Asked asked = Asked.EVERYTHING.on(CareZone.daysOf(month));
        return new Feeds(
                List.of((recipients, carers) -> {
                    feeds.register(month)
                            .tell(
                                    counted(Deliveries.Kind.RECIPIENTS, recipients),
                                    counted(Deliveries.Kind.CARERS, carers));
                    tell(lifecare.unread(), unread);
                }),
                List.of(orders -> {
                    feeds.orders(Asked.EVERYTHING).tell(counted(Deliveries.Kind.ORDERS, orders));
                    tell(lifecare.unread(), unread);
                }),
                List.of(absences -> {
                    feeds.absences(Asked.EVERYTHING).tell(counted(Deliveries.Kind.ABSENCES, absences));
                    tell(lifecare.unread(), unread);
                }),
                List.of(visits -> {
                    feeds.visits(asked).tell(counted(Deliveries.Kind.VISITS, visits));
                    tell(lifecare.unread(), unread);
                }));
    }

    /** How many things it told of each kind when it was asked last. */
    Map<Deliveries.Kind, Long> told() {
        return told;
    }

    @Override
    public void close() {
        open.values().forEach(Lifecare::close);
    }

    /** From nothing, where nothing of a kind is told too. */
    private <T> Consumer<T> counted(Deliveries.Kind kind, Consumer<? super T> consumer) {
        told.put(kind, 0L);
        return item -> {
            told.merge(kind, 1L, Long::sum);
            consumer.accept(item);
        };
    }

    private static void tell(Unread items, BiConsumer<String, String> unread) {
        items.items().forEach(item -> unread.accept(item.place(), item.reason()));
        if (items.unlisted() > 0) {
            unread.accept("/", "more than " + Unread.MOST + " items can't be read");
        }
    }

    private Lifecare opened(RemoteSource source) {
        RemotePatience asked = source.patience();
        Connection any = Connection.to(URI.create(source.address()));
        Connection usual = source.trustStore()
                .map(Connection.TrustStore::ofCertificates)
                .map(any::trusting)
                .orElse(any);
        RetryPlan plan = new RetryPlan(
                asked.attempts().orElse(RetryPlan.USUAL.mostAttempts()),
                asked.pause().orElse(RetryPlan.USUAL.firstPause()),
                asked.within().orElse(RetryPlan.USUAL.deadline()));
        Lifecare.Settings settings = new Lifecare.Settings(
                usual.within(
                        asked.connect().orElse(usual.connect()), asked.answer().orElse(usual.read())),
                new Credentials(source.client(), secret.orElseGet(() -> secretOf(source)), SCOPES),
                new Address(source.mailbox().orElse(source.client())));
        return Lifecare.open(settings, new Patience(plan, Pauses.sleeping(), InstantSource.system()));
    }

    private static String secretOf(RemoteSource source) {
        try {
            return source.secretFile().isPresent()
                    ? Files.readString(source.secretFile().get()).strip()
                    : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
