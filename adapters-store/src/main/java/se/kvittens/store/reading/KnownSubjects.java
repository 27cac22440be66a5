package se.kvittens.store.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.stream.Subjects;

/** Asks once who a key stands for: the same few people are looked at again and again. */
final class KnownSubjects {

    private final Connection connection;
    private final Map<String, RecipientId> known = new HashMap<>();

    KnownSubjects(Connection connection) {
        this.connection = connection;
    }

    RecipientId of(String key) throws SQLException {
        RecipientId recipient = known.get(key);
        if (recipient == null) {
            recipient = Subjects.recipientOf(key, connection);
            known.put(key, recipient);
        }
        return recipient;
    }
}
