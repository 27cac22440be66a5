package se.kvittens.rest.gate;

import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;

/**
 * How often somebody at an address may come with a token that is not believed. Whoever has one that is comes in all the same:
 * many work behind one address.
 */
public final class FailedSignIns {

    /** Of IPv6, whoever has one address has all that begin alike. */
    private static final int NETWORK_BYTES = 8;

    private final Rate rate;

    /**
     * @param most in a minute, of each address
     */
    public FailedSignIns(int most, InstantSource clock) {
        this.rate = new Rate(most, clock);
    }

    /** Counts one more. */
    boolean mayFail(InetAddress from) {
        byte[] address = from.getAddress();
        return rate.allows(
                Base64.getEncoder().encodeToString(Arrays.copyOf(address, Math.min(address.length, NETWORK_BYTES))));
    }
}
