package se.kvittens.domain.people;

import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.domain.identity.RecipientId;

/**
 * A recipient (brukare, kund), with what the rules ask and nothing more.
 *
 * @param temporaryStay a guest in the municipality (tillfällig vistelse)
 * @param tagRefusalAgreed the recipient refuses a tag, and the case worker has agreed to it
 * @param cohabitsWith the other recipient at the same address
 */
public record Recipient(
        RecipientId id,
        Optional<LocalDate> born,
        Area area,
        boolean socialPsychiatry,
        boolean temporaryStay,
        boolean tagRefusalAgreed,
        Optional<RecipientId> cohabitsWith) {}
