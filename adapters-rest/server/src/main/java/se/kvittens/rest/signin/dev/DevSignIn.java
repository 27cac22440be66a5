package se.kvittens.rest.signin.dev;

import io.vavr.control.Either;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.domain.access.Role;
import se.kvittens.rest.signin.Caller;
import se.kvittens.rest.signin.Callers;
import se.kvittens.rest.signin.Entrance;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.signin.SignInFault;

/**
 * Believes what a token says: {@code dev:who:roles:providers}, each of several after a plus sign, as in {@code
 * dev:eva:PLANNER+REVIEWER:norra}. What is no ASCII is written as in an address ({@code hemtj%C3%A4nst}), since headers have
 * nothing else. The role {@code DEVICE} is a program. Who signs in is taken to have shown two things, but
 * with {@code :password} at the end to have shown a password alone (SYS-3).
 */
public final class DevSignIn implements SignIn {

    private static final String DEVICE = "DEVICE";
    private static final String ONE_FACTOR = "password";

    /** A percent sign that codes nothing. */
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** {@code dev}, who, roles and providers. */
    private static final int PARTS = 4;

    /** Throws where another machine could reach it: there, everybody would be whoever they say they are. */
    public DevSignIn(InetAddress listening) {
        if (!listening.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    "Made-up sign-in is for a server that this machine alone can reach.%nMaybe it should listen on 127.0.0.1."
                            .formatted());
        }
    }

    @Override
    public Entrance entrance() {
        return Entrance.madeUp();
    }

    @Override
    public Either<SignInFault, Caller> callerOf(String token) {
        String[] parts = token.split(":", -1);
        boolean oneFactor = parts.length == PARTS + 1 && parts[PARTS].equals(ONE_FACTOR);
        boolean isWhole = parts.length == PARTS || oneFactor;
        return parts[0].equals("dev") && isWhole && !BROKEN.matcher(token).find()
                ? caller(decoded(parts[1]), each(parts[2]), each(parts[3]), !oneFactor)
                : Either.left(SignInFault.NOT_A_TOKEN);
    }

    private static Either<SignInFault, Caller> caller(
            String who, Set<String> roles, Set<String> providers, boolean twoFactor) {
        return roles.equals(Set.of(DEVICE))
                ? Callers.device(who, providers)
                : roles(roles)
                        .map(known -> Callers.person(who, known, providers, twoFactor))
                        .orElse(Either.left(SignInFault.NOBODY));
    }

    /** Empty where one is not known: who makes a token up may have mistyped it. */
    private static Optional<Set<Role>> roles(Set<String> names) {
        Set<Role> known = Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(known).filter(roles -> roles.size() == names.size());
    }

    private static Set<String> each(String part) {
        return Stream.of(part.split("\\+", -1))
                .filter(text -> !text.isEmpty())
                .map(DevSignIn::decoded)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
