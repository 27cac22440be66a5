package se.kvittens.lock.nuki;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.nuki.wire.Telling;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.sign.HmacSha256;

/**
 * What Nuki sends by itself (decentral webhook). Its signature covers the body and no time: what was sent once can be sent
 * again by whoever has seen it, and is accepted each time. That it says nothing new is known by the names of events, which
 * are those of entries of the log. The older header {@code X-Nuki-Signature}, which is sent as well, is not looked at.
 *
 * <p>Of what Nuki tells in several ways, entries of the log alone are events ({@code DEVICE_LOGS}). How a device is
 * ({@code DEVICE_STATUS}) would tell the same again without who and when.
 */
public final class NukiDeliveries implements Deliveries {

    private static final String SIGNATURE = "X-Nuki-Signature-SHA256";
    private static final String LOGS = "DEVICE_LOGS";
    private static final String ENTRY = "smartlockLog";

    private final GatewayName name;
    private final Secrets secrets;
    private final Telling telling;

    /**
     * Of one webhook.
     *
     * @param secrets that Nuki gave when it was registered
     */
    public NukiDeliveries(GatewayName name, Secrets secrets, InstantSource clock) {
        this.name = name;
        this.secrets = secrets;
        this.telling = new Telling(name, clock);
    }

    @Override
    public GatewayName name() {
        return name;
    }

    @Override
    public Either<Turned, Told> read(Delivery delivery) {
        if (delivery.length() > MOST_BYTES) {
            return Either.left(Turned.TOO_LONG);
        }
        Optional<String> signature = delivery.header(SIGNATURE);
        if (signature.isEmpty()) {
            return Either.left(Turned.UNSIGNED);
        }
        return isOurs(signature.get(), delivery.body()) ? told(Json.tree(delivery.body())) : Either.left(Turned.FORGED);
    }

    /** With each secret, and each in the same time wherever they differ. */
    private boolean isOurs(String signature, byte[] body) {
        byte[] theirs = bytes(signature.strip().toLowerCase(Locale.ROOT));
        return secrets.accepted().stream()
                .map(secret -> bytes(HexFormat.of().formatHex(HmacSha256.of(bytes(secret), body))))
                .map(ours -> MessageDigest.isEqual(ours, theirs))
                .reduce(false, Boolean::logicalOr);
    }

    private Either<Turned, Told> told(JsonNode message) {
        if (!message.path("feature").isTextual()) {
            return Either.left(Turned.UNREADABLE);
        }
        if (!message.path("feature").textValue().equals(LOGS)) {
            return Either.right(Told.NOTHING);
        }
        JsonNode entry = message.path(ENTRY);
        return Either.right(entry.isObject() ? telling.of(List.of(entry)) : Telling.withoutEntry(message, ENTRY));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
