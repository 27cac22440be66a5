package se.kvittens.files.servefolder;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.access.Role;

/**
 * Whom a server believes that somebody is somebody, and in which words. What is left out is as usual with whoever reads tokens.
 *
 * @param issuer of tokens, as they name it
 * @param audiences by which a token says that it is for this server; one at least
 * @param client by which the issuer knows the page on which people sign in; empty where they bring a token along
 * @param keys the address of the issuer's keys, where it is not the one that the issuer says
 * @param claims in which a token says what
 * @param roles what the issuer's words mean here (SYS-2), in place of the usual ones; none where these go
 * @param deviceWord the word, among those for roles, by which a token is a device's and not a person's
 * @param twoFactor what says that somebody has shown two things (SYS-3)
 */
public record StatedSignIn(
        String issuer,
        Set<String> audiences,
        Optional<String> client,
        Optional<String> keys,
        Claims claims,
        Map<String, Role> roles,
        Optional<String> deviceWord,
        Optional<TwoFactor> twoFactor) {

    public StatedSignIn {
        audiences = Set.copyOf(audiences);
        roles = Map.copyOf(roles);
    }

    /** The names of a token's claims. */
    public record Claims(Optional<String> name, Optional<String> role, Optional<String> provider) {}

    /**
     * One of either is enough.
     *
     * @param acr levels, each of which says so
     * @param amr methods that say so together, in each of the sets
     */
    public record TwoFactor(Set<String> acr, Set<Set<String>> amr) {

        public TwoFactor {
            acr = Set.copyOf(acr);
            amr = amr.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
        }
    }
}
