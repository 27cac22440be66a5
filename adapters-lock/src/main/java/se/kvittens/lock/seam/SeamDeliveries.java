package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.lock.sign.StandardWebhooks;

/** What Seam sends by itself, by way of Svix: an event each, as it stands in the log. */
public final class SeamDeliveries implements Deliveries {

    private final GatewayName name;
    private final StandardWebhooks webhooks;
    private final Events events;

    /**
     * Of one webhook.
     *
     * @param secrets that Seam gave when it was registered
     */
    public SeamDeliveries(GatewayName name, Secrets secrets, InstantSource clock) {
        this.name = name;
        this.webhooks = new StandardWebhooks("svix", secrets, clock);
        this.events = new Events(name, clock);
    }

    @Override
    public GatewayName name() {
        return name;
    }

    @Override
    public Either<Turned, Told> read(Delivery delivery) {
        return webhooks.refusal(delivery)
                .<Either<Turned, Told>>map(Either::left)
                .orElseGet(() -> told(Json.tree(delivery.body())));
    }

    private Either<Turned, Told> told(JsonNode event) {
        return event.path("event_type").isTextual()
                ? Either.right(events.told(List.of(event)))
                : Either.left(Turned.UNREADABLE);
    }
}
