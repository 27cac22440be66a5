package se.kvittens.application.looking;

import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/**
 * Somebody looked at what is recorded.
 *
 * @param deed who looked, in which role, when and why
 * @param provider in whose record; empty where it was the whole
 * @param recipients whose visits were shown or asked for; nobody where nothing was there to see, or where it was of everybody
 */
public record Reading(Deed deed, Sight sight, Optional<ProviderId> provider, Set<RecipientId> recipients) {

    public Reading {
        recipients = Set.copyOf(recipients);
    }

    /** Whether what is recorded of a recipient was looked at. */
    public boolean isOf(RecipientId recipient) {
        return sight.isOfEverybody() || recipients.contains(recipient);
    }
}
