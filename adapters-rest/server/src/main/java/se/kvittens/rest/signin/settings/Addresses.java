package se.kvittens.rest.signin.settings;

import java.net.URI;
import java.util.regex.Pattern;

/** Where keys may come from: over a line that nobody else can change. */
public final class Addresses {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /** Whether it is {@code https}, or {@code http} on this machine, and holds neither a user nor a fragment. */
    public static boolean isSafe(URI address) {
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && ("https".equalsIgnoreCase(address.getScheme()) || isOfThisMachine(address));
    }

    private static boolean isOfThisMachine(URI address) {
        return "http".equalsIgnoreCase(address.getScheme())
                && LOOPBACK.matcher(address.getHost()).matches();
    }

    static void requireSafe(URI address, String what) {
        if (!isSafe(address)) {
            throw new IllegalArgumentException(
                    "The address of %s is not like https://host/path.%nMaybe it holds a user or a fragment, or is http for another machine than this."
                            .formatted(what));
        }
    }
}
