package se.kvittens.files.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal. */
public final class ContentHash {

    private ContentHash() {}

    public static String of(String text) {
        return of(newDigest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static String of(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** For content that is not held whole. */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
