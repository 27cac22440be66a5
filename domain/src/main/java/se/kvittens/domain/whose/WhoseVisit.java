package se.kvittens.domain.whose;

import java.util.Optional;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.door.DoorReading;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/**
 * That somebody says at whom a carer was, of an event of a lock that does not say it.
 *
 * @param carer of whom the event is; empty where nobody knows, or it is of none
 * @param soFar what the event says of visits, with all that was told of it before
 * @param then what it says where this is told as well
 * @param provider for whom it is said
 */
public record WhoseVisit(
        RecipientId visited,
        Optional<Keyholder> carer,
        DoorReading soFar,
        DoorReading then,
        ProviderId provider,
        Deed deed) {}
