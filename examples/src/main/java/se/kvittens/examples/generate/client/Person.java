package se.kvittens.examples.generate.client;

import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.examples.generate.chance.Dice;

/**
 * Somebody of whom nothing is known yet.
 *
 * @param place by which what happens is spread
 * @param dice of the person's own
 */
record Person(long number, long place, Optional<RecipientId> cohabitsWith, Dice dice) {

    RecipientId id() {
        return id(number);
    }

    static RecipientId id(long number) {
        String digits = Long.toString(number);
        return new RecipientId("r" + "0".repeat(Math.max(0, 4 - digits.length())) + digits);
    }
}
