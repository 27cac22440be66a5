package se.kvittens.lock.mqtt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A message as the broker handed it over.
 *
 * @param text empty where it is no text (UTF-8), or longer than any word of a lock
 * @param print by which the same message is known again, with its topic; of too few digits to tell what it says
 * @param isRetained whether it is how things were when we asked, and nothing that happened just now
 * @param isAgain whether the broker may have handed it over before, over another connection
 * @param id by which the broker is told that it need not hand it over again; 0 where it does not ask
 */
public record Packet(String topic, Optional<String> text, String print, boolean isRetained, boolean isAgain, int id) {

    private static final int LONGEST = 200;
    private static final int PRINT = 8;

    static Packet of(String topic, byte[] payload, boolean isRetained, int id) {
        return new Packet(topic, textOf(payload), printOf(topic, payload), isRetained, false, id);
    }

    Packet perhapsAgain() {
        return new Packet(topic, text, print, isRetained, true, id);
    }

    /** Whether the broker waits to hear that it has come. */
    boolean isToBeAcknowledged() {
        return id > 0;
    }

    boolean isSameAs(Packet other) {
        return id == other.id && print.equals(other.print) && topic.equals(other.topic);
    }

    private static Optional<String> textOf(byte[] payload) {
        if (payload.length > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(payload))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static String printOf(String topic, byte[] payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(topic.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(payload)).substring(0, PRINT);
        } catch (NoSuchAlgorithmException unlikely) {
            throw new IllegalStateException("Each Java has SHA-256.", unlikely);
        }
    }

    /** What it says may tell who came and went. */
    @Override
    public String toString() {
        return "Packet[" + topic + "]";
    }
}
