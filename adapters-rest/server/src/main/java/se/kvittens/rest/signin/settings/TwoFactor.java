package se.kvittens.rest.signin.settings;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * By what a token shows that its user has shown two things (SYS-3): an e-legitimation, or a password and a code by SMS.
 *
 * @param levels of assurance, each of which is enough
 * @param methods which are enough together, in each of the sets
 */
public record TwoFactor(Set<String> levels, Set<Set<String>> methods) {

    public TwoFactor {
        levels = Texts.each(levels, "level of assurance");
        Set<Set<String>> together = new HashSet<>();
        methods.forEach(each -> together.add(Texts.some(each, "method")));
        methods = Set.copyOf(together);
    }

    /**
     * The levels 3 and 4 of Swedish e-legitimationer, as Sweden Connect writes them; and of the methods of RFC 8176 {@code
     * mfa} by itself, and {@code sms} or {@code otp} with {@code pwd}.
     */
    public static TwoFactor usual() {
        return new TwoFactor(
                Set.of("http://id.elegnamnden.se/loa/1.0/loa3", "http://id.elegnamnden.se/loa/1.0/loa4"),
                Set.of(Set.of("mfa"), Set.of("pwd", "sms"), Set.of("pwd", "otp")));
    }

    /** Whether it is enough, by what a token says of level and methods. */
    public boolean isShownBy(Collection<String> level, Collection<String> used) {
        return level.stream().anyMatch(levels::contains) || methods.stream().anyMatch(used::containsAll);
    }
}
