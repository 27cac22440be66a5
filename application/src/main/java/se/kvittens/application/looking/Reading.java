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
 * @param provider in whose record; empty where it was the whole, or nothing of anybody was there
 * @param recipients whose visits were shown or asked for; nobody where nothing was there to see, or where it was of everybody
 * @param unknown how many more were asked for of whom the record knows nothing: who is erased, or was never there, does not
 *     come into it by being asked for
 */
public record Reading(Deed deed, Sight sight, Optional<ProviderId> provider, Set<RecipientId> recipients, int unknown) {

    public Reading {
        recipients = Set.copyOf(recipients);
    }

    /** A reading as it is asked for: who is known is found out when it is taken down. */
    public Reading(Deed deed, Sight sight, Optional<ProviderId> provider, Set<RecipientId> recipients) {
        this(deed, sight, provider, recipients, 0);
    }

    /** The same, once it is found out who of the recipients is known. */
    public Reading among(Set<RecipientId> known) {
        return new Reading(deed, sight, provider, known, unknown + recipients.size() - known.size());
    }

    /** Whether what is recorded of a recipient was looked at. */
    public boolean isOf(RecipientId recipient) {
        return sight.isOfEverybody() || recipients.contains(recipient);
    }
}
