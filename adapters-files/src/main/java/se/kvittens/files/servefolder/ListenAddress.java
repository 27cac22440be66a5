package se.kvittens.files.servefolder;

import io.vavr.control.Either;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;

/**
 * Where a server listens.
 *
 * @param host a name, or an address; of IPv6 without brackets
 * @param port 0 for one that is free
 */
public record ListenAddress(String host, int port) {

    /** This machine alone. */
    public static final ListenAddress USUAL = new ListenAddress("127.0.0.1", 8770);

    private static final int LAST_PORT = 65_535;
    private static final Pattern PARTS = Pattern.compile("(?:\\[([0-9a-fA-F:.]+)]|([\\w.-]+)):(\\d{1,5})");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|::1|127(\\.\\d{1,3}){3}");
    private static final Misread NONE = new Misread(FaultKind.INVALID_VALUE, USUAL + ", [::1]:8770");

    /** {@code host:port}. */
    static Either<Misread, ListenAddress> of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(3)) > LAST_PORT) {
            return Either.left(NONE);
        }
        String host = parts.group(1) == null ? parts.group(2) : parts.group(1);
        return Either.right(new ListenAddress(host, Integer.parseInt(parts.group(3))));
    }

    /** Whether nobody on another machine can reach it. */
    public boolean isLoopback() {
        return LOOPBACK.matcher(host).matches();
    }

    /** The same at another port. */
    public ListenAddress at(int other) {
        return new ListenAddress(host, other);
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
