package se.kvittens.client.supplied;

import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.Area;

/**
 * A recipient (brukare) of a month.
 *
 * @param tagRefusalAgreed whether it is agreed that no tag hangs at the door
 * @param excessApprovedSeconds time above the granted that is approved
 */
public record Recipient(
        RecipientId recipient,
        Optional<LocalDate> born,
        Coded<Area> area,
        boolean socialPsychiatry,
        boolean temporaryStay,
        boolean tagRefusalAgreed,
        Optional<RecipientId> cohabitsWith,
        int excessApprovedSeconds,
        int mealDeliveries) {

    /** Not who, and nothing of the person. */
    @Override
    public String toString() {
        return "Recipient";
    }
}
