package se.kvittens.rest.gate;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.signin.Caller;

/**
 * Who asks, in which role and within whose record.
 *
 * @param role empty for a device
 * @param provider of whom the route is; empty where it is of none
 */
public record Acting(Caller caller, Optional<Role> role, Optional<ProviderId> provider) {

    /** What a person does now. */
    public Deed deed(Instant when, String why) {
        return new Deed(caller.who(), role.orElseThrow(), when, why);
    }

    /** Whose record the route is of. */
    public ProviderId ofProvider() {
        return provider.orElseThrow();
    }
}
