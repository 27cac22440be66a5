package se.kvittens.files.servefolder;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.access.Role;

/**
 * Whom a server believes that somebody is somebody, and in which words.
 *
 * @param issuer of tokens, as they name it
 * @param audience by which a token says that it is for this server
 * @param keys the address of the issuer's keys, where it is not the one that the issuer says
 * @param claims in which a token says what
 * @param roles what the issuer's words mean here (SYS-2); others mean nothing
 * @param deviceWord the word, among those for roles, by which a token is a device's and not a person's
 * @param twoFactor what says that somebody has shown two things (SYS-3)
 */
public record SignInSettings(
        String issuer,
        String audience,
        Optional<String> keys,
        Claims claims,
        Map<String, Role> roles,
        Optional<String> deviceWord,
        TwoFactor twoFactor) {

    public SignInSettings {
        roles = Map.copyOf(roles);
    }

    /** The names of a token's claims. */
    public record Claims(String name, String role, String provider) {

        static final Claims USUAL = new Claims("sub", "roles", "providers");
    }

    /**
     * One of either is enough.
     *
     * @param acr the values of {@code acr} that say so
     * @param amr the members of {@code amr} that say so
     */
    public record TwoFactor(Set<String> acr, Set<String> amr) {

        /** {@code mfa}: RFC 8176, section 2. */
        static final TwoFactor USUAL = new TwoFactor(Set.of(), Set.of("mfa"));

        public TwoFactor {
            acr = Set.copyOf(acr);
            amr = Set.copyOf(amr);
        }
    }
}
