package se.kvittens.rest.hooks.out;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says where something may be sent. A name is looked up when something is sent, and what is connected to is one of the very addresses
 * that were looked at: a name that is another address a moment later leads nowhere else.
 */
public final class Guard {

    private final Set<String> allowed;
    private final Names names;

    /** @param allowed {@code host:port} of those that are reached wherever they are */
    public Guard(Set<String> allowed) {
        this(allowed, InetAddress::getAllByName);
    }

    Guard(Set<String> allowed, Names names) {
        this.allowed = Set.copyOf(allowed);
        this.names = names;
    }

    /** Tells which addresses a name has. */
    @FunctionalInterface
    interface Names {

        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** Whether something may be sent to such an address, as far as it says so itself. */
    public boolean lets(String address) {
        return target(address).isPresent();
    }

    Optional<Target> target(String address) {
        return Target.of(address, allowed);
    }

    /**
     * The addresses of a target that something may be sent to; none where it has no others.
     *
     * @throws UnknownHostException where it has none
     */
    List<InetAddress> open(Target target) throws UnknownHostException {
        return Arrays.stream(names.of(target.host()))
                .filter(each -> isOpen(target, each))
                .toList();
    }

    private static boolean isOpen(Target target, InetAddress address) {
        if (!target.isSealed()) {
            return address.isLoopbackAddress();
        }
        return target.isAllowed() || PublicAddresses.contain(address);
    }
}
