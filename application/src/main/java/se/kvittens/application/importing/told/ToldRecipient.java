package se.kvittens.application.importing.told;

import java.time.Duration;
import java.util.Optional;
import se.kvittens.domain.people.Recipient;

/**
 * A recipient as a register tells of one.
 *
 * @param name by which feeds without ids name the person; never printed
 * @param provider by name; empty where all of the register is one provider's
 * @param excessApproved time beyond the granted that the case worker has approved for the month
 * @param mealDeliveries the number of deliveries in the month
 */
public record ToldRecipient(
        Recipient recipient,
        Optional<String> name,
        Optional<String> provider,
        Duration excessApproved,
        int mealDeliveries,
        Origin origin) {

    @Override
    public String toString() {
        return "ToldRecipient[" + recipient.id() + "]";
    }
}
