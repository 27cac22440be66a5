package se.kvittens.application.importing.told;

import java.util.Optional;
import se.kvittens.domain.order.Order;

/**
 * An order as a feed tells it.
 *
 * @param id the other system's, which names the same order each time it is told; without one its content does
 * @param provider as the feed names it; empty where all of the feed is one provider's
 */
public record ToldOrder(
        Optional<String> id, Optional<String> provider, ToldPerson recipient, Order order, Origin origin) {}
