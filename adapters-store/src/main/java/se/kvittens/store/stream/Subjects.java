package se.kvittens.store.stream;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.sql.Storable;

/** Under which keys recipients stand in what is never changed. Who deletes the row of one, has erased who it was. */
public final class Subjects {

    private static final String ERASED = "erased-";

    /** Consonants, so that a key is never taken for a word or for a number of a person. 24 of them are 103 bits. */
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";

    private static final int LENGTH = 24;

    private static final Pattern ERASED_NAME = Pattern.compile(ERASED + "[" + LETTERS + "]{" + LENGTH + "}");

    private final RandomGenerator luck = new SecureRandom();

    /** The key of a recipient, who gets one where there is none yet. */
    public String keyOf(RecipientId recipient, Connection connection) throws SQLException {
        if (isErased(recipient)) {
            return recipient.value().substring(ERASED.length());
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into subject (pseudonym, recipient, checksum) values (?, ?, ?) on conflict do nothing")) {
            String key = newKey();
            insert.setString(1, key);
            insert.setString(2, Storable.text(recipient.value()));
            insert.setLong(3, Checksum.of(key, recipient.value()));
            insert.executeUpdate();
        }
        try (PreparedStatement select =
                connection.prepareStatement("select pseudonym from subject where recipient = ?")) {
            select.setString(1, Storable.text(recipient.value()));
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    /** The key of a recipient who has one. */
    public static Optional<String> known(RecipientId recipient, Connection connection) throws SQLException {
        if (isErased(recipient)) {
            return Optional.of(recipient.value().substring(ERASED.length()));
        }
        try (PreparedStatement select =
                connection.prepareStatement("select pseudonym from subject where recipient = ?")) {
            select.setString(1, Storable.text(recipient.value()));
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        }
    }

    /** The same, of whom something is recorded: a name that looks as if it were made of a key may only be typed so. */
    public static Optional<String> recorded(RecipientId recipient, Connection connection) throws SQLException {
        Optional<String> key = known(recipient, connection);
        if (key.isEmpty() || !isErased(recipient)) {
            return key;
        }
        try (PreparedStatement select = connection.prepareStatement("select 1 where exists"
                + " (select 1 from entry where subject = ?) or exists (select 1 from sighted where subject = ?)")) {
            select.setString(1, key.get());
            select.setString(2, key.get());
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? key : Optional.empty();
            }
        }
    }

    /** Who a key stands for. */
    public static RecipientId recipientOf(String key, Connection connection) throws SQLException {
        return behind(key, connection).map(RecipientId::new).orElseGet(() -> erased(key));
    }

    /** The id of who a key stands for; empty where that is erased. */
    public static Optional<String> behind(String key, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select recipient, checksum from subject where pseudonym = ?")) {
            select.setString(1, key);
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(recipient(key, found.getString(1), found.getLong(2))
                                .value())
                        : Optional.empty();
            }
        }
    }

    /** What stands for a person who is erased. */
    public static RecipientId erased(String key) {
        return new RecipientId(ERASED + key);
    }

    /** Erases who a key stood for. Whether there was somebody. */
    public static boolean erase(String key, Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from subject where pseudonym = ?")) {
            delete.setString(1, key);
            return delete.executeUpdate() == 1;
        }
    }

    /** A name that was made of a key stands for that key, and gets none of its own. */
    private static boolean isErased(RecipientId recipient) {
        return ERASED_NAME.matcher(recipient.value()).matches();
    }

    private String newKey() {
        return luck.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (key, at) -> key.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    /**
     * Who a key stands for; a name made of the key where that is erased.
     *
     * @param checksum of the row that says who it is
     */
    public static RecipientId recipient(String key, @Nullable String known, long checksum) throws SQLException {
        if (known == null) {
            return erased(key);
        }
        Checksum.check(checksum, key, known);
        return new RecipientId(known);
    }
}
