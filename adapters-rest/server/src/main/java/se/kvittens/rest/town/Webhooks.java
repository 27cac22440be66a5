package se.kvittens.rest.town;

import java.util.Set;

/**
 * How a server tells other systems what happens.
 *
 * @param allowed {@code host:port} of those that are reached though they are of this network or machine
 */
public record Webhooks(WebhookKey key, Set<String> allowed) {

    public Webhooks {
        allowed = Set.copyOf(allowed);
    }
}
