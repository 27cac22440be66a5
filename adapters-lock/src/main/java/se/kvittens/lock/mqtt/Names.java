package se.kvittens.lock.mqtt;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names that we give ourselves at a broker. */
final class Names {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 8;

    private Names() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Where one says something to oneself: when it comes back, all that was there before has come. */
    static String markOf(String client) {
        return "kvittens/" + client + "/mark";
    }
}
