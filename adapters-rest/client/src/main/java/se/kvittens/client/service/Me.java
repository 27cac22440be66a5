package se.kvittens.client.service;

import java.util.List;
import java.util.Set;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;

/** Who asks, as it is understood at the server. */
public record Me(String who, Coded<Kind> kind, List<Coded<Role>> roles, Set<ProviderId> providers, boolean twoFactor) {

    public Me {
        roles = List.copyOf(roles);
        providers = Set.copyOf(providers);
    }

    /** Who a token can be of. */
    public enum Kind {
        /** Somebody who signed in. */
        PERSON,
        /** A program with a token of its own. */
        DEVICE
    }
}
