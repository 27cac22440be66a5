package se.kvittens.lock.nuki.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** What the simulated system signs with: HMAC as RFC 2104 writes it down, made of SHA-256 alone. */
public final class Sha {

    private static final int BLOCK = 64;

    private Sha() {}

    /** As hexadecimal digits. */
    public static String hash(String text) {
        return hex(sha(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same of a body and a secret. */
    public static String sign(String secret, byte[] body) {
        byte[] given = secret.getBytes(StandardCharsets.UTF_8);
        byte[] key = Arrays.copyOf(given.length > BLOCK ? sha(given) : given, BLOCK);
        return hex(sha(padded(key, 0x5c), sha(padded(key, 0x36), body)));
    }

    private static byte[] padded(byte[] key, int pad) {
        byte[] padded = key.clone();
        for (int at = 0; at < padded.length; at++) {
            padded[at] ^= (byte) pad;
        }
        return padded;
    }

    private static byte[] sha(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte each : bytes) {
            hex.append("%02x".formatted(each));
        }
        return hex.toString();
    }
}
