package se.kvittens.lock.sign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.Delivery;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.sign.SigningKey;

/**
 * Signatures by Standard Webhooks 1.0.0 (standardwebhooks.com), which are those of Svix under other names of headers: of the
 * name of the delivery, the second when it was sent, and the bytes of the body, with a dot between them.
 */
public final class StandardWebhooks {

    /** By how much a delivery's time may differ from ours, before or after; by that much it may. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    /** A dot parts what is signed, so that a name with one would let somebody move what stands in the body out of it. */
    private static final String NAME = "[^.\\s]+";

    /** Of the year 33658 at most, so that it is an instant. */
    private static final String SECONDS = "\\d{1,12}";

    private final String prefix;
    private final Secrets secrets;
    private final InstantSource clock;

    /**
     * For one sender.
     *
     * @param prefix of the names of its headers, such as {@code webhook} or {@code svix}
     * @param secrets {@code whsec_} and Base64 each; what is not so is none, and is not accepted
     */
    public StandardWebhooks(String prefix, Secrets secrets, InstantSource clock) {
        this.prefix = prefix;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Why it is turned away, before anything in it is read; empty where the sender signed it, just now. */
    public Optional<Turned> refusal(Delivery delivery) {
        if (delivery.length() > Deliveries.MOST_BYTES) {
            return Optional.of(Turned.TOO_LONG);
        }
        Optional<Signed> signed = signed(delivery);
        if (signed.isEmpty()) {
            return Optional.of(Turned.UNSIGNED);
        }
        if (!isOurs(signed.get(), delivery.body())) {
            return Optional.of(Turned.FORGED);
        }
        return isNow(signed.get()) ? Optional.empty() : Optional.of(Turned.STALE);
    }

    /**
     * The headers of a body that is sent now, signed with each secret, so that a receiver who knows one of them accepts it.
     *
     * @param name of the delivery, without dots and blanks; the same where it is sent again
     */
    public Map<String, String> headers(String name, byte[] body) {
        String time = "" + clock.instant().getEpochSecond();
        String signatures = SigningKey.signatures(keys().toList(), name, time, body);
        return Map.of(prefix + "-id", name, prefix + "-timestamp", time, prefix + "-signature", signatures);
    }

    private record Signed(String name, String time, List<String> signatures) {}

    private Optional<Signed> signed(Delivery delivery) {
        Optional<String> time = delivery.header(prefix + "-timestamp").filter(text -> text.matches(SECONDS));
        return delivery.header(prefix + "-id")
                .filter(name -> name.matches(NAME))
                .flatMap(name -> time.flatMap(at -> delivery.header(prefix + "-signature")
                        .map(all -> new Signed(name, at, List.of(all.split(" "))))));
    }

    /** Every signature is compared with every secret, and each in the same time wherever they differ. */
    private boolean isOurs(Signed signed, byte[] body) {
        return keys().map(key -> key.signature(signed.name(), signed.time(), body))
                .flatMap(ours -> signed.signatures().stream().map(theirs -> isEqual(ours, theirs)))
                .reduce(false, Boolean::logicalOr);
    }

    private static boolean isEqual(String ours, String theirs) {
        return MessageDigest.isEqual(bytes(ours), bytes(theirs));
    }

    private boolean isNow(Signed signed) {
        Instant sent = Instant.ofEpochSecond(Long.parseLong(signed.time()));
        return Duration.between(sent, clock.instant()).abs().compareTo(WINDOW) <= 0;
    }

    private Stream<SigningKey> keys() {
        return secrets.accepted().stream().flatMap(secret -> SigningKey.of(secret).stream());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
