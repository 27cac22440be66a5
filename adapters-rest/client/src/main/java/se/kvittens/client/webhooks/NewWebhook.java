package se.kvittens.client.webhooks;

import java.net.URI;
import java.util.Set;

/**
 * A system that is to be told.
 *
 * @param address {@code https} and a name on the open internet, or what whoever runs the server has allowed
 * @param events one at least
 */
public record NewWebhook(URI address, Set<EventKind> events) {

    public NewWebhook {
        events = Set.copyOf(events);
    }
}
