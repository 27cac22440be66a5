package se.kvittens.rest.rig;

import static se.kvittens.rest.rig.Rig.NORTH;
import static se.kvittens.rest.rig.Rig.SOUTH;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Set;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.signin.Caller.Kind;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.signin.SignInFault;

/** Tokens that are names; {@code planner-7} and its like are planners too. */
final class NamedCallers implements SignIn {

    private static final String MORE = "planner-";

    private static final Map<String, Caller> CALLERS = Map.ofEntries(
            Map.entry("carer", person("c1", Role.CARER, NORTH)),
            Map.entry("other-carer", person("c2", Role.CARER, NORTH)),
            Map.entry("planner", person("pia", Role.PLANNER, NORTH)),
            Map.entry("manager", person("mia", Role.MANAGER, NORTH)),
            Map.entry("administrator", person("adam", Role.ADMINISTRATOR, NORTH)),
            Map.entry("south-administrator", person("sara", Role.ADMINISTRATOR, SOUTH)),
            Map.entry("south-planner", person("siv", Role.PLANNER, SOUTH)),
            Map.entry("south-carer", person("c9", Role.CARER, SOUTH)),
            Map.entry("case-worker", new Caller("kim", Set.of(Role.CASE_WORKER), Set.of(), Kind.PERSON, true)),
            Map.entry("device", new Caller("app", Set.of(), Set.of(NORTH), Kind.DEVICE, false)),
            Map.entry("one-factor", new Caller("pia", Set.of(Role.PLANNER), Set.of(NORTH), Kind.PERSON, false)),
            Map.entry("both", new Caller("pia", Set.of(Role.PLANNER, Role.MANAGER), Set.of(NORTH), Kind.PERSON, true)));

    private static Caller person(String who, Role role, ProviderId provider) {
        return new Caller(who, Set.of(role), Set.of(provider), Kind.PERSON, true);
    }

    @Override
    public Either<SignInFault, Caller> callerOf(String token) {
        Caller caller = token.startsWith(MORE) ? person(token, Role.PLANNER, NORTH) : CALLERS.get(token);
        return caller == null ? Either.left(SignInFault.NOT_A_TOKEN) : Either.right(caller);
    }
}
