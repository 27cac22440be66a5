package se.kvittens.rest.gate;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** From which address a request comes; through a proxy on this machine, from the one that it says. */
final class WhereFrom {

    private static final String FORWARDED = "X-Forwarded-For";

    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})";

    /** An address, and never a name: nobody is asked which address a name has. */
    private static final Pattern ADDRESS = Pattern.compile(BYTE + "(\\." + BYTE + "){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*");

    private WhereFrom() {}

    static InetAddress of(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        return peer.isLoopbackAddress() ? forwarded(request).orElse(peer) : peer;
    }

    /** The last one, which the nearest proxy has written; what stands before it, anybody may have. */
    private static Optional<InetAddress> forwarded(HttpRequest<?> request) {
        return request.getHeaders().getAll(FORWARDED).stream()
                .reduce((first, second) -> second)
                .map(list -> list.substring(list.lastIndexOf(',') + 1).strip())
                .filter(text -> ADDRESS.matcher(text).matches())
                .flatMap(WhereFrom::address);
    }

    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }
}
