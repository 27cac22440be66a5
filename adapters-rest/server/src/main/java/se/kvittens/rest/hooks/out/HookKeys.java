package se.kvittens.rest.hooks.out;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.rest.town.WebhookKey;
import se.kvittens.transport.sign.HmacSha256;
import se.kvittens.transport.sign.SigningKey;

/**
 * The secrets of subscriptions, and the marks of events: each follows from the server's key, so that none has to be kept, and none
 * tells of another.
 */
public final class HookKeys {

    private static final String PURPOSE = "kvittens webhook 1\n";
    private static final byte[] OF_EVENTS = "kvittens webhook event 1\n".getBytes(StandardCharsets.UTF_8);

    private final WebhookKey key;

    public HookKeys(WebhookKey key) {
        this.key = key;
    }

    /** Those that sign, the newest first. */
    List<SigningKey> signing(Subscription of, Instant now) {
        return of.signing(now).stream()
                .map(generation -> of(of.id(), generation))
                .toList();
    }

    /** The newest, as it is given to the receiver. */
    public String secret(Subscription of) {
        return of(of.id(), of.generation()).secret();
    }

    /** A mark of what is told, see {@link se.kvittens.application.subscribing.Marks}. */
    public byte[] mark(byte[] told) {
        return HmacSha256.of(key.bytes(), OF_EVENTS, told);
    }

    private SigningKey of(String id, int generation) {
        byte[] name = (PURPOSE + id + "\n" + generation).getBytes(StandardCharsets.UTF_8);
        return SigningKey.of(HmacSha256.of(key.bytes(), name)).orElseThrow();
    }
}
