package se.kvittens.rest.gate;

import static se.kvittens.domain.access.Role.CASE_WORKER;
import static se.kvittens.domain.access.Role.FEE_HANDLER;
import static se.kvittens.domain.access.Role.SYSTEM_ADMINISTRATOR;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.signin.Caller;

/** In which role somebody asks, and whose record that role is of. */
public final class Roles {

    /** Of the municipality: all providers are theirs (SYS-2). */
    private static final Set<Role> OF_MUNICIPALITY = EnumSet.of(CASE_WORKER, FEE_HANDLER, SYSTEM_ADMINISTRATOR);

    private Roles() {}

    /** Whether a role is the municipality's, and not a provider's. */
    public static boolean isOfMunicipality(Role role) {
        return OF_MUNICIPALITY.contains(role);
    }

    /** The role that is named, or the only one that the token has. */
    public static Either<Problem, Role> asked(Caller caller, Optional<String> named) {
        if (named.isPresent()) {
            return Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(named.get()))
                    .filter(caller.roles()::contains)
                    .findFirst()
                    .<Either<Problem, Role>>map(Either::right)
                    .orElseGet(() -> Either.left(Problems.noRole()));
        }
        return switch (caller.roles().size()) {
            case 0 -> Either.left(Problems.noRole());
            case 1 -> Either.right(caller.roles().iterator().next());
            default -> Either.left(Problems.whichRole());
        };
    }

    /** The providers whose record is shown to somebody in one of its roles at least. */
    public static Set<ProviderId> seenBy(Caller caller, Set<ProviderId> served) {
        Set<ProviderId> seen = new HashSet<>(caller.providers());
        if (caller.roles().stream().anyMatch(OF_MUNICIPALITY::contains)) {
            seen.addAll(served);
        }
        return seen;
    }

    /** The providers whose record is shown to somebody in one role. */
    public static Set<ProviderId> seenBy(Caller caller, Role role, Set<ProviderId> served) {
        return OF_MUNICIPALITY.contains(role) ? served : caller.providers();
    }

    static boolean maySee(Caller caller, Optional<Role> role, ProviderId provider) {
        return role.filter(OF_MUNICIPALITY::contains).isPresent()
                || caller.providers().contains(provider);
    }
}
