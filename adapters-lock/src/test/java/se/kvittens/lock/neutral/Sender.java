package se.kvittens.lock.neutral;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.Told;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.lock.sign.StandardWebhooks;

/** A gateway that sends by itself, and we who receive, with one secret. */
final class Sender {

    private final Secrets secrets;

    Sender(Path folder) {
        this.secrets = Secrets.ofFile(Neutral.write(folder.resolve("signing"), Neutral.secret("in use")));
    }

    static String body(String... events) {
        return "{\"events\": [" + String.join(", ", events) + "]}";
    }

    Delivery sent(Instant when, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new StandardWebhooks("webhook", secrets, () -> when).headers("msg_1", bytes);
        return new Delivery(headers, bytes);
    }

    Either<Turned, Told> received(Instant when, Delivery delivery) {
        return deliveries(when).read(delivery);
    }

    /** Sent and received at one moment. */
    Either<Turned, Told> received(String body) {
        return received(Neutral.NOW, sent(Neutral.NOW, body));
    }

    private Deliveries deliveries(Instant now) {
        return new NeutralDeliveries(Neutral.NAME, secrets, () -> now);
    }
}
