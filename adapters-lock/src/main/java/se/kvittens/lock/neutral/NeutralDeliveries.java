package se.kvittens.lock.neutral;

import io.vavr.control.Either;
import java.time.InstantSource;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.Told;
import se.kvittens.lock.json.Fields;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.json.WrongField;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.lock.sign.StandardWebhooks;

/** Reads what a gateway of the contract sends by itself. */
public final class NeutralDeliveries implements Deliveries {

    private final GatewayName name;
    private final StandardWebhooks webhooks;
    private final Events events;

    /**
     * Of one gateway.
     *
     * @param secrets by which it signs
     */
    public NeutralDeliveries(GatewayName name, Secrets secrets, InstantSource clock) {
        this.name = name;
        this.webhooks = new StandardWebhooks("webhook", secrets, clock);
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
                .orElseGet(() -> told(delivery));
    }

    private Either<Turned, Told> told(Delivery delivery) {
        try {
            return Either.right(
                    events.told(Fields.of(Json.tree(delivery.body())).list("events")));
        } catch (WrongField noMessage) {
            return Either.left(Turned.UNREADABLE);
        }
    }
}
