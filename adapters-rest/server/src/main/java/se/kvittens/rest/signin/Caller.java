package se.kvittens.rest.signin;

import java.time.Instant;
import java.util.Set;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;

/**
 * Who asks, by a token that is to be believed.
 *
 * @param who the name by which the user is known, of a carer its id; never a personal number
 * @param roles in which the user may act (SYS-2); none for a device
 * @param providers of whose work the user is: for a device and roles of a provider those whose record they may see
 * @param kind whether it is a person or a program
 * @param twoFactor whether the person has shown two things, and not a password alone (SYS-3)
 * @param until the token is to be believed, for what goes on after it was asked for
 */
public record Caller(
        String who, Set<Role> roles, Set<ProviderId> providers, Kind kind, boolean twoFactor, Instant until) {

    public Caller {
        if (who.isBlank()) {
            throw new IllegalArgumentException("Who asks needs a name.");
        }
        roles = Set.copyOf(roles);
        providers = Set.copyOf(providers);
    }

    /** By a token that does not say when it ends. */
    public Caller(String who, Set<Role> roles, Set<ProviderId> providers, Kind kind, boolean twoFactor) {
        this(who, roles, providers, kind, twoFactor, Instant.MAX);
    }

    /** The same by a token that ends. */
    public Caller until(Instant end) {
        return new Caller(who, roles, providers, kind, twoFactor, end);
    }

    /** Who a token can be of. */
    public enum Kind {
        /** Somebody who signed in. */
        PERSON,
        /** A kiosk or an app's back end, with a token of its own: it hands in receipts and sees nobody's visits. */
        DEVICE
    }

    /** Not who it is, nor whose: that is written where it is meant to be, and not by chance. */
    @Override
    public String toString() {
        return "Caller[" + kind + ", " + roles + "]";
    }
}
