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
import java.util.Optional;
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

    /** No message has it for a name. */
    private static final String TURN = "";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    /**
     * Of two who send for the same sender at the same time the second waits for the first, at a row that is no message's. What
     * is remembered no more is forgotten.
     */
    void takeTurn(Instant now, Connection connection) throws SQLException {
        forget(now, connection);
        run(new String[] {sender.value(), TURN, "", "", Times.text(now)}, connection);
    }

    /** What is sent under the name from now on. */
    void takeDown(Draft draft, Instant now, Connection connection) throws SQLException {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        String hex = HexFormat.of().formatHex(salt);
        run(
                new String[] {sender.value(), Storable.text(id.value()), hex, digest(salt, draft), Times.text(now)},
                connection);
    }

    private static void run(String[] row, Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into posted (sender, id, salt, digest, sent) values (?, ?, ?, ?, ?)"
                        + " on conflict (sender, id) do update set sent = excluded.sent")) {
            for (int column = 0; column < row.length; column++) {
                insert.setString(column + 1, row[column]);
            }
            insert.executeUpdate();
        }
    }

    private static void forget(Instant now, Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from posted where sent < ?")) {
            delete.setString(1, Times.bound(now.minus(REMEMBERED)));
            delete.executeUpdate();
        }
    }

    /** Whether the same was sent under the name; empty where nothing was. */
    Optional<Boolean> isSame(Draft draft, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select salt, digest from posted where sender = ? and id = ?")) {
            select.setString(1, sender.value());
            select.setString(2, Storable.text(id.value()));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(digest(HexFormat.of().parseHex(row.getString(1)), draft)
                                .equals(row.getString(2)))
                        : Optional.empty();
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
