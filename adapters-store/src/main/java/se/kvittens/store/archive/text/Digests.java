package se.kvittens.store.archive.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The check sum of a whole archive. */
public final class Digests {

    private Digests() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
