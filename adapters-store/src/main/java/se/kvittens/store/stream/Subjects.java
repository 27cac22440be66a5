package se.kvittens.store.stream;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.RecipientId;

/** Under which keys recipients stand in what is never changed. Who deletes the row of one, has erased who it was. */
final class Subjects {

    private static final String ERASED = "erased-";

    /** Consonants, so that a key is never taken for a word or for a number of a person. 24 of them are 103 bits. */
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";

    private static final int LENGTH = 24;

    private final RandomGenerator luck = new SecureRandom();

    /** The key of a recipient, who gets one where there is none yet. */
    String keyOf(RecipientId recipient, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into subject (pseudonym, recipient, checksum) values (?, ?, ?) on conflict do nothing")) {
            String key = newKey();
            insert.setString(1, key);
            insert.setString(2, recipient.value());
            insert.setLong(3, Checksum.of(key, recipient.value()));
            insert.executeUpdate();
        }
        try (PreparedStatement select =
                connection.prepareStatement("select pseudonym from subject where recipient = ?")) {
            select.setString(1, recipient.value());
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
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
    static RecipientId recipient(String key, @Nullable String known, long checksum) throws SQLException {
        if (known == null) {
            return new RecipientId(ERASED + key);
        }
        Checksum.check(checksum, key, known);
        return new RecipientId(known);
    }
}
