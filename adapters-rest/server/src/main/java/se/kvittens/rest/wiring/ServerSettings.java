package se.kvittens.rest.wiring;

import java.net.InetAddress;
import java.time.Duration;

/**
 * How the server listens.
 *
 * @param port 0 for any that is free
 * @param mostBody the largest body that is taken, in bytes
 * @param perMinute how often each who has signed in may ask in a minute
 * @param streams how many may listen to what happens at once, all together
 * @param idle after which a connection that says nothing is closed
 */
public record ServerSettings(InetAddress address, int port, long mostBody, int perMinute, int streams, Duration idle) {
 * @param failuresPerMinute how often a token that is not believed may come from an address in a minute
 * @param idle after which a connection that says nothing is closed
 */
public record ServerSettings(
        InetAddress address, int port, long mostBody, int perMinute, int failuresPerMinute, Duration idle) {

    private static final long TWO_MEGABYTES = 2 * 1024 * 1024;
    private static final int TEN_A_SECOND = 600;
    private static final int THOUSAND = 1000;

    /** Who is not believed may try as often as who is may ask. */
    public ServerSettings(InetAddress address, int port, long mostBody, int perMinute, Duration idle) {
        this(address, port, mostBody, perMinute, perMinute, idle);
    }

    /** On this machine alone. */
    public static ServerSettings loopback(int port) {
        return new ServerSettings(
                InetAddress.getLoopbackAddress(), port, TWO_MEGABYTES, TEN_A_SECOND, THOUSAND, Duration.ofSeconds(60));
    }
}
