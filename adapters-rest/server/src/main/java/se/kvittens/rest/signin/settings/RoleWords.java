package se.kvittens.rest.signin.settings;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.access.Role;

/**
 * The issuer's words for our roles (SYS-2). Words that are not known are of other systems, and say nothing here.
 *
 * @param roles by word
 * @param device the word for a program; no person's role
 */
public record RoleWords(Map<String, Role> roles, String device) {

    /** The role in Lifecare by which a carer has access, given by the provider. */
    private static final String CARER = "EC.UtförarpersonalMobil";

    public RoleWords {
        roles = Map.copyOf(roles);
        Texts.each(roles.keySet(), "word for a role");
        Texts.one(device, "word for a device");
        if (roles.containsKey(device)) {
            throw new IllegalArgumentException("The word for a device is that of a role as well.");
        }
    }

    /** The carer's word of SYS-2 and the names of our own roles, such as {@code PLANNER}; {@code DEVICE} for a device. */
    public static RoleWords usual() {
        Map<String, Role> roles = new HashMap<>(Map.of(CARER, Role.CARER));
        EnumSet.allOf(Role.class).forEach(role -> roles.put(role.name(), role));
        return new RoleWords(roles, "DEVICE");
    }

    public Optional<Role> role(String word) {
        return Optional.ofNullable(roles.get(word));
    }

    public boolean sayDevice(Set<String> words) {
        return words.contains(device);
    }
}
