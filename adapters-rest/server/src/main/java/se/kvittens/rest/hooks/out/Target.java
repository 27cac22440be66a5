package se.kvittens.rest.hooks.out;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where something is sent.
 *
 * @param host as it is asked for, in small letters
 * @param path with the query, encoded
 * @param isSealed whether by TLS
 * @param isAllowed whether somebody has allowed this very host and port, wherever they are
 */
record Target(String host, int port, String path, boolean isSealed, boolean isAllowed) {

    private static final int USUAL = 443;
    private static final int USUAL_OPEN = 80;
    private static final Set<Integer> PORTS = Set.of(USUAL, 8443);
    private static final int LONGEST_HOST = 253;

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    /**
     * A name of at least two parts, the last of which begins with a letter: no address in any of the ways in which one can be
     * written (as one number, in octal, in hexadecimal), no name of this network, and none with a full stop at its end.
     */
    private static final Pattern NAME = Pattern.compile("(" + LABEL + "\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    /**
     * Empty where nothing is sent to such an address: it is no {@code https}, holds a user or a fragment, is of no name or of another
     * port.
     *
     * @param allowed of which any host and port will do, and on this machine {@code http}
     */
    static Optional<Target> of(String address, Set<String> allowed) {
        try {
            return of(new URI(address), allowed);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static Optional<Target> of(URI uri, Set<String> allowed) {
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.empty();
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean isSealed = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : isSealed ? USUAL : USUAL_OPEN;
        boolean isAllowed = allowed.contains(host + ":" + port);
        boolean isOpen = isAllowed
                && "http".equalsIgnoreCase(uri.getScheme())
                && THIS_MACHINE.matcher(host).matches();
        boolean isUsual = isSealed && PORTS.contains(port) && isName(host);
        return isUsual || isOpen || (isAllowed && isSealed)
                ? Optional.of(new Target(host, port, path(uri), isSealed, isAllowed))
                : Optional.empty();
    }

    private static boolean isName(String host) {
        return host.length() <= LONGEST_HOST && NAME.matcher(host).matches();
    }

    private static String path(URI uri) {
        URI ascii = URI.create(uri.toASCIIString());
        String path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    /** As the other side is told whom it is asked for. */
    String authority() {
        return port == (isSealed ? USUAL : USUAL_OPEN) ? host : host + ":" + port;
    }
}
