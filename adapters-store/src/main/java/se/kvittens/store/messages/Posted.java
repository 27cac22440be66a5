package se.kvittens.store.messages;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.MessageId;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.sql.Times;

/**
 * What somebody has sent under which name: known by a digest with a salt of its own, since what it said is gone once its
 * receivers have deleted it.
 */
record Posted(Address sender, MessageId id) {

    /** Nobody sends the same again after so long because an answer was lost. */
    static final Duration REMEMBERED = Duration.ofDays(90);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    /** Whether it is new, and is taken down now. Of two who send at the same time the second waits for the first. */
    boolean isNew(Draft draft, Instant now, Connection connection) throws SQLException {
        forget(now, connection);
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into posted (sender, id, salt, digest, sent)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, sender.value());
            insert.setString(2, Storable.text(id.value()));
            insert.setString(3, HexFormat.of().formatHex(salt));
            insert.setString(4, digest(salt, draft));
            insert.setString(5, Times.text(now));
            return insert.executeUpdate() == 1;
        }
    }

    private static void forget(Instant now, Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from posted where sent < ?")) {
            delete.setString(1, Times.bound(now.minus(REMEMBERED)));
            delete.executeUpdate();
        }
    }

    /** Whether the same was sent under the name. */
    boolean isSame(Draft draft, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select salt, digest from posted where sender = ? and id = ?")) {
            select.setString(1, sender.value());
            select.setString(2, id.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        && digest(HexFormat.of().parseHex(row.getString(1)), draft)
                                .equals(row.getString(2));
            }
        }
    }

    private static String digest(byte[] salt, Draft draft) {
        MessageDigest digest = sha256();
        digest.update(salt);
        List<String> receivers = draft.receivers().stream().map(Address::value).toList();
        add(digest, String.join("\n", receivers).getBytes(StandardCharsets.UTF_8));
        add(digest, draft.subject().getBytes(StandardCharsets.UTF_8));
        add(digest, draft.text().getBytes(StandardCharsets.UTF_8));
        for (Attachment file : draft.attachments()) {
            add(digest, file.name().getBytes(StandardCharsets.UTF_8));
            add(digest, file.mediaType().getBytes(StandardCharsets.UTF_8));
            add(digest, file.content());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length before it, so that no two run together to the same. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Each Java has it.", impossible);
        }
    }
}
