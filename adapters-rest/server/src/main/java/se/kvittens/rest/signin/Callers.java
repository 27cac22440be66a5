package se.kvittens.rest.signin;

import io.vavr.control.Either;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.people.PersonalNumbers;

/** Makes callers of what is said of them, where it says enough and no personal number. */
public final class Callers {

    /** The others are the municipality's, which sees every provider's work (SYS-2). */
    private static final Set<Role> OF_A_PROVIDER =
            Set.of(Role.CARER, Role.PLANNER, Role.ADMINISTRATOR, Role.MANAGER, Role.REVIEWER);

    /** As long as OpenID Connect lets the name of a user be. */
    private static final int MOST_CHARACTERS = 255;

    /** One in some thousands holds what looks like a personal number, by chance. */
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Callers() {}

    public static Either<SignInFault, Caller> person(
            String who, Set<Role> roles, Set<String> providers, boolean twoFactor) {
        boolean ofMunicipality = roles.stream().noneMatch(OF_A_PROVIDER::contains);
        return roles.isEmpty() || !(ofMunicipality || !providers.isEmpty())
                ? Either.left(SignInFault.NOBODY)
                : named(who, providers).map(ids -> new Caller(who, roles, ids, Caller.Kind.PERSON, twoFactor));
    }

    public static Either<SignInFault, Caller> device(String who, Set<String> providers) {
        return providers.isEmpty()
                ? Either.left(SignInFault.NOBODY)
                : named(who, providers).map(ids -> new Caller(who, Set.of(), ids, Caller.Kind.DEVICE, false));
    }

    private static Either<SignInFault, Set<ProviderId>> named(String who, Set<String> providers) {
        return isName(who) && providers.stream().allMatch(Callers::isName)
                ? Either.right(providers.stream().map(ProviderId::new).collect(Collectors.toUnmodifiableSet()))
                : Either.left(SignInFault.NOBODY);
    }

    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= MOST_CHARACTERS
                && text.chars().noneMatch(Character::isISOControl)
                && (UUID.matcher(text).matches() || !PersonalNumbers.appearIn(text));
    }
}
