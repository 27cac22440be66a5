package se.kvittens.application.registering;

import se.kvittens.domain.identity.RecipientId;

/** Who lives with whom: cohabitants share a door. */
@FunctionalInterface
public interface Households {

    boolean live(RecipientId one, RecipientId other);
}
