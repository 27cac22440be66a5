package se.kvittens.rest.hooks.out;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.subscribing.Event;
import se.kvittens.application.subscribing.Failure;
import se.kvittens.application.subscribing.Post;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.rest.watch.Meters;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.retry.Obstacles;
import se.kvittens.transport.sign.SigningKey;

/** Sends events signed by Standard Webhooks 1.0.0, to where the guard lets them. */
public final class SignedPost implements Post {

    private static final String TAKEN = "TAKEN";
    private static final int HUNDRED = 100;
    private static final int TWO_HUNDREDS = 2;

    /** Of the addresses of a host, so many are tried where no connection comes about. */
    private static final int MOST_ADDRESSES = 3;

    private final Road road;
    private final HookKeys keys;
    private final Meters meters;
    private final InstantSource clock;

    public SignedPost(Road road, HookKeys keys, Meters meters, InstantSource clock) {
        this.road = road;
        this.keys = keys;
        this.meters = meters;
        this.clock = clock;
    }

    /** Where something may be sent, and by whom it is brought. */
    public record Road(Guard guard, Courier courier) {}

    @Override
    public Optional<Failure> send(Subscription to, Event event) {
        Optional<Failure> failure = road.guard()
                .target(to.address())
                .map(target -> send(target, to, event))
                .orElseGet(() -> Optional.of(Failure.of(Failure.Kind.NOT_ALLOWED)));
        meters.webhook(
                event.type().word(), failure.map(each -> each.kind().name()).orElse(TAKEN));
        return failure;
    }

    private Optional<Failure> send(Target target, Subscription to, Event event) {
        try {
            List<InetAddress> open = road.guard().open(target);
            return open.isEmpty()
                    ? Optional.of(Failure.of(Failure.Kind.NOT_ALLOWED))
                    : failure(send(target, open, to, event));
        } catch (UnknownHostException unknown) {
            return Optional.of(Failure.of(Failure.Kind.UNREACHABLE));
        }
    }

    private Exchange send(Target target, List<InetAddress> open, Subscription to, Event event) {
        Instant now = clock.instant();
        byte[] body = EventJson.of(event, now);
        List<InetAddress> tried = open.subList(0, Math.min(open.size(), MOST_ADDRESSES));
        return road.courier().post(target, tried, headers(to, event, now, body), body);
    }

    private Map<String, String> headers(Subscription to, Event event, Instant now, byte[] body) {
        String second = String.valueOf(now.getEpochSecond());
        String signatures = SigningKey.signatures(keys.signing(to, now), event.id(), second, body);
        return Map.of("webhook-id", event.id(), "webhook-timestamp", second, "webhook-signature", signatures);
    }

    private Optional<Failure> failure(Exchange exchange) {
        if (exchange instanceof Exchange.Response response) {
            return response.status() / HUNDRED == TWO_HUNDREDS
                    ? Optional.empty()
                    : Optional.of(Failure.answered(
                            response.status(),
                            Obstacles.of(response, clock.instant()).flatMap(Obstacle::after)));
        }
        return Optional.of(Failure.of(kind(((Exchange.Broken) exchange).kind())));
    }

    private static Failure.Kind kind(Obstacle.Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> Failure.Kind.UNREACHABLE;
            case UNTRUSTED -> Failure.Kind.UNTRUSTED;
            case TIMED_OUT -> Failure.Kind.TIMED_OUT;
            case SIGN_IN, BROKEN_OFF, TOO_MANY_REQUESTS, FAULT, UNREADABLE -> Failure.Kind.BROKEN_OFF;
        };
    }
}
