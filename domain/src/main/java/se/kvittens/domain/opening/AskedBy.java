package se.kvittens.domain.opening;

import java.util.Optional;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;

/**
 * Whose people ask for a door.
 *
 * @param provider whose; empty where it is the municipality, or where it was recorded before providers were
 * @param carer where a carer asks; only of a provider's
 */
public record AskedBy(Optional<ProviderId> provider, Optional<CarerId> carer) {

    public AskedBy {
        if (carer.isPresent() && provider.isEmpty()) {
            throw new IllegalArgumentException("A carer is a provider's.");
        }
    }

    /**
     * Somebody in a role.
     *
     * @param provider whose, where the role is at a provider
     * @param who the name by which the user is known; of a carer, the carer's
     */
    public static AskedBy inRole(Role role, ProviderId provider, String who) {
        return new AskedBy(
                Optional.of(provider).filter(of -> role.isAtProvider()),
                Optional.of(who).filter(of -> role == Role.CARER).map(CarerId::new));
    }

    /** The carer who asks; empty where it is somebody else. */
    public Optional<Keyholder> keyholder() {
        return provider.flatMap(of -> carer.map(who -> new Keyholder(of, who)));
    }
}
