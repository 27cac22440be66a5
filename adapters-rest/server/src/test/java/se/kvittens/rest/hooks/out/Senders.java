package se.kvittens.rest.hooks.out;

import io.netty.handler.ssl.SslContextBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.subscribing.EventType;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.town.WebhookKey;
import se.kvittens.rest.watch.Meters;

/** What sends, made for tests. */
final class Senders {

    static final Instant NOON = Instant.parse("2025-03-14T11:00:00Z");
    static final ProviderId PROVIDER = new ProviderId("Norra hemtjänsten");

    /** Of nothing but noughts, so that others can compute what follows from it. */
    static final HookKeys KEYS = new HookKeys(
            WebhookKey.of(Base64.getEncoder().encodeToString(new byte[32])).orElseThrow());

    private Senders() {}

    /** Waits for whoever answers, however busy the machine is. */
    static Courier patient() {
        return within(Duration.ofMinutes(1));
    }

    /** For whoever never answers. */
    static Courier hasty() {
        return within(Duration.ofMillis(300));
    }

    private static Courier within(Duration whole) {
        return new Courier(Courier.tls(SslContextBuilder.forClient()), new Courier.Pace(Duration.ofMinutes(1), whole));
    }

    static SignedPost post(Set<String> allowed, Courier courier, InstantSource clock) {
        return new SignedPost(new SignedPost.Road(new Guard(allowed), courier), KEYS, new Meters(), clock);
    }

    static Subscription to(String address, String id) {
        return new Subscription(
                id,
                PROVIDER,
                address,
                Set.of(EventType.VISITS_CHANGED, EventType.MONTH_CLOSED),
                new Deed("adam", Role.ADMINISTRATOR, NOON, ""),
                1,
                Optional.empty());
    }
}
