package se.kvittens.rest.jobs;

import java.util.Optional;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.signin.Caller;

/**
 * Whose a job is: the same person in the same role sees it, and nobody else.
 *
 * @param who by name, among those of a kind
 */
record Owner(Caller.Kind kind, String who, Optional<Role> role, ProviderId provider) {

    static Owner of(Acting acting) {
        return new Owner(acting.caller().kind(), acting.caller().who(), acting.role(), acting.ofProvider());
    }

    /** Whether the other is of the same person, in whatever role and of whatever provider. */
    boolean isOfWhom(Owner other) {
        return kind == other.kind && who.equals(other.who);
    }
}
