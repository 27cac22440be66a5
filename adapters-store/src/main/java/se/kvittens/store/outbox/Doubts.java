package se.kvittens.store.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.outbox.Kept;

/**
 * What was answered with a fault. A disk that fails in the middle of a commit may have it all the same, and it is taken back
 * before anything else is done, so that the answer holds. Used by one thread at a time.
 */
final class Doubts {

    private final Map<Long, Optional<Kept>> before = new HashMap<>();

    /** What is kept under a number before it is written to; empty where it is new. */
    void note(long number, Optional<Kept> was) {
        before.putIfAbsent(number, was);
    }

    boolean isAny() {
        return !before.isEmpty();
    }

    void takeBack(Connection connection) throws SQLException {
        for (Map.Entry<Long, Optional<Kept>> each : before.entrySet()) {
            if (each.getValue().isPresent()) {
                KeptTable.replace(each.getValue().get(), connection);
            } else {
                KeptTable.delete(each.getKey(), connection);
            }
        }
    }

    /** What was written is known to be there. */
    void end() {
        before.clear();
    }
}
