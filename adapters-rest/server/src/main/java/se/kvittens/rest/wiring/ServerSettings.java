package se.kvittens.rest.wiring;

import java.net.InetAddress;
import java.time.Duration;

/**
 * How the server listens.
 *
 * @param port 0 for any that is free
 * @param mostBody the largest body that is taken, in bytes
 * @param idle after which a connection that says nothing is closed
 */
public record ServerSettings(InetAddress address, int port, long mostBody, Duration idle) {

    private static final long TWO_MEGABYTES = 2 * 1024 * 1024;

    /** On this machine alone. */
    public static ServerSettings loopback(int port) {
        return new ServerSettings(InetAddress.getLoopbackAddress(), port, TWO_MEGABYTES, Duration.ofSeconds(60));
    }
}
