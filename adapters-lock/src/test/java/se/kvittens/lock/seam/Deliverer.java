package se.kvittens.lock.seam;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.Told;
import se.kvittens.lock.sign.StandardWebhooks;

/** Seam, when it sends something by itself; and we, who receive it a second later. */
final class Deliverer {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    static final String SECRET_BEFORE = "whsec_dGhlIHNlY3JldCB0aGF0IHdhcyBpbiB1c2U=";
    static final String SECRET_OF_A_STRANGER = "whsec_YW5vdGhlciBzZWNyZXQgb2YgYSBzdHJhbmdlcg==";
    static final Instant SENT = Seam.NOW;

    static final String UNLOCKING = """
            {"event_id": "9a1d", "event_type": "lock.unlocked", "workspace_id": "w", "device_id": "d-1",
             "connected_account_id": "a", "created_at": "2026-03-29T07:59:59.120Z",
             "occurred_at": "2026-03-29T07:59:58.000Z", "method": "keycode", "access_code_id": "code-7",
             "code": "4711", "access_code_is_managed": true}
            """;

    private final Path folder;
    private final Deliveries deliveries;

    Deliverer(Path folder) {
        this(folder, SENT.plusSeconds(1), SECRET, SECRET_BEFORE);
    }

    Deliverer(Path folder, Instant received, String... secrets) {
        this.folder = folder;
        this.deliveries = new SeamDeliveries(Seam.NAME, Seam.secrets(folder, "accepted", secrets), () -> received);
    }

    Deliveries deliveries() {
        return deliveries;
    }

    Map<String, String> signed(byte[] body, String... secrets) {
        return new StandardWebhooks("svix", Seam.secrets(folder, "signing", secrets), () -> SENT)
                .headers("msg_2a", body);
    }

    Either<Turned, Told> received(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return deliveries.read(new Delivery(signed(bytes, SECRET), bytes));
    }

    static Deliverer later(Path folder, Duration by) {
        return new Deliverer(folder, SENT.plus(by), SECRET);
    }
}
