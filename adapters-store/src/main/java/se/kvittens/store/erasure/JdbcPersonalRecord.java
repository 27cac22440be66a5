package se.kvittens.store.erasure;

import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.erasing.Erasure;
import se.kvittens.application.erasing.PersonalRecord;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Times;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.Personal;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.Streams;
import se.kvittens.store.stream.Subjects;

/** What is recorded of a person in a database. An entry has a key in the person's place from the beginning. */
public final class JdbcPersonalRecord implements PersonalRecord {

    private static final TimeSpan ALWAYS = new TimeSpan(Instant.MIN, Instant.MAX);

    private final Database database;
    private final Streams streams;

    public JdbcPersonalRecord(Database database, Streams streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public Either<JournalFault, Optional<LastEntry>> lastAbout(RecipientId person) {
        return database.read(connection -> {
            Optional<String> key = Subjects.known(person, connection);
            return key.isEmpty() ? Optional.empty() : lastAbout(key.get(), connection);
        });
    }

    /** Who was only looked at, which an earlier version of the program let be known by that, is told by the readings. */
    private static Optional<LastEntry> lastAbout(String key, Connection connection) throws SQLException {
        Optional<LastEntry> about = last("select max(taken), max(about) from entry where subject = ?", key, connection);
        return about.isPresent()
                ? about
                : last(
                        "select max(e.taken), max(e.about) from sighted g join entry e on e.position = g.position"
                                + " where g.subject = ?",
                        key,
                        connection);
    }

    private static Optional<LastEntry> last(String sql, String key, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, key);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                String taken = found.getString(1);
                return taken == null
                        ? Optional.empty()
                        : Optional.of(new LastEntry(Times.instant(taken), Times.instant(found.getString(2))));
            }
        }
    }

    @Override
    public Either<JournalFault, RecipientId> erase(RecipientId person, Instant lastTaken, Erasure erasure) {
        return database.erase(connection -> {
            String key = Subjects.known(person, connection).orElseThrow(() -> new FaultFound(JournalFault.OVERTAKEN));
            boolean isAsTold = lastAbout(key, connection)
                    .filter(last -> last.taken().equals(lastTaken))
                    .isPresent();
            if (!isAsTold || !Subjects.erase(key, connection)) {
                throw new FaultFound(JournalFault.OVERTAKEN);
            }
            forget("select position from entry where subject = ?", key, connection);
            forget("select position from sighted where subject = ?", key, connection);
            streams.appendLast(StreamKey.ERASURES, line(erasure), connection);
            return Subjects.erased(key);
        });
    }

    private static void forget(String positions, String key, Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from words where position in (" + positions + ")")) {
            delete.setString(1, key);
            delete.executeUpdate();
        }
    }

    private static NewLine line(Erasure erasure) {
        return new NewLine(
                ErasureCodec.TYPE,
                ErasureCodec.body(erasure),
                erasure.when(),
                new Deed(erasure.who(), erasure.role(), erasure.when(), ""),
                Personal.NOTHING,
                Optional.empty());
    }

    @Override
    public Either<JournalFault, List<Erasure>> erasures() {
        return database.read(connection -> {
            List<Erasure> erasures = new ArrayList<>();
            for (Line line :
                    streams.read(StreamKey.ERASURES, ALWAYS, connection).lines()) {
                erasures.add(ErasureCodec.erasure(line));
            }
            return erasures;
        });
    }
}
