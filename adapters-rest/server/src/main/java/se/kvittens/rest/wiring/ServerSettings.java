package se.kvittens.rest.wiring;

import java.net.InetAddress;
import java.time.Duration;

/**
 * How the server listens.
 *
 * @param port 0 for any that is free
 * @param idle after which a connection that says nothing is closed
 */
public record ServerSettings(InetAddress address, int port, Most most, Duration idle) {

    /**
     * How much it takes.
     *
     * @param body the largest body, in bytes
     * @param perMinute how often each who has signed in may ask in a minute
     * @param failuresPerMinute how often a token that is not believed may come from an address in a minute
     * @param streams how many may listen to what happens at once, all together
     */
    public record Most(long body, int perMinute, int failuresPerMinute, int streams) {

        private static final long TEN_MEGABYTES = 10 * 1024 * 1024;
        private static final int TEN_A_SECOND = 600;
        private static final int TWO_A_SECOND = 120;
        private static final int THOUSAND = 1000;

        /** Enough for a municipality, as a serve folder has it that says nothing of limits. */
        public static final Most USUAL = new Most(TEN_MEGABYTES, TEN_A_SECOND, TWO_A_SECOND, THOUSAND);
    }

    /** On this machine alone. */
    public static ServerSettings loopback(int port) {
        return new ServerSettings(InetAddress.getLoopbackAddress(), port, Most.USUAL, Duration.ofSeconds(60));
    }
}
