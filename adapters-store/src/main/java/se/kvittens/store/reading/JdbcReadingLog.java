package se.kvittens.store.reading;

import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.sql.Work;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.LineSearch.Condition;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.Personal;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;
import se.kvittens.store.stream.Streams;
import se.kvittens.store.stream.Subjects;

/**
 * The log of readings in a database: a stream of each user within each provider. A database that is nobody's yet, in which
 * nothing is, takes no reading down: who looks into it, under whichever municipality, sees nothing of anybody, and makes it
 * no one's. Who takes everything out is taken down there too, since that is told before it is read.
 */
public final class JdbcReadingLog implements ReadingLog {

    /** A user looks at one thing at a time, or at a few; who is overtaken so often in a row is told. */
    private static final int MOST_ATTEMPTS = 50;

    private final Database database;
    private final Streams streams;

    public JdbcReadingLog(Database database, Streams streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public Either<JournalFault, Reading> append(Reading reading) {
        Either<JournalFault, Reading> last = Either.left(JournalFault.BUSY);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            last = attempt(reading);
            if (last.isRight() || last.getLeft() != JournalFault.OVERTAKEN) {
                return last;
            }
        }
        return last.mapLeft(overtaken -> JournalFault.BUSY);
    }

    private Either<JournalFault, Reading> attempt(Reading reading) {
        if (reading.sight().isBeyondRecord()) {
            return database.write(connection -> written(reading, connection));
        }
        return database.writeIfInUse(connection -> written(reading, connection))
                .map(taken -> taken.orElseGet(() -> reading.among(Set.of())));
    }

    private Reading written(Reading reading, Connection connection) throws SQLException {
        Map<RecipientId, String> keys = new HashMap<>();
        StreamKey stream = streamOf(reading);
        Work<NewLine> line = holding -> {
            for (RecipientId recipient : reading.recipients()) {
                Subjects.recorded(recipient, holding).ifPresent(key -> keys.put(recipient, key));
            }
            return line(reading.among(keys.keySet()), new TreeSet<>(keys.values()));
        };
        long version = streams.appendLast(stream, line, connection);
        for (String key : keys.values()) {
            sighted(key, stream, version, connection);
        }
        return reading.among(keys.keySet());
    }

    private static NewLine line(Reading reading, Set<String> keys) {
        return new NewLine(
                ReadingCodec.TYPE,
                ReadingCodec.body(reading, keys),
                reading.deed().when(),
                reading.deed(),
                Personal.NOTHING,
                Optional.empty());
    }

    private static void sighted(String key, StreamKey stream, long version, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into sighted (position, subject)"
                + " select e.position, ? from entry e join stream s on s.id = e.stream"
                + " where s.kind = ? and s.owner = ? and s.member = ? and s.part = ? and e.version = ?")) {
            insert.setString(1, key);
            insert.setString(2, stream.kind().name());
            insert.setString(3, Storable.text(stream.owner()));
            insert.setString(4, Storable.text(stream.member()));
            insert.setString(5, stream.part());
            insert.setLong(6, version);
            insert.executeUpdate();
        }
    }

    private static StreamKey streamOf(Reading reading) {
        String owner = reading.provider().map(Object::toString).orElse("");
        return new StreamKey(StreamKind.READINGS, owner, reading.deed().who(), "");
    }

    /** What was of everybody has no provider. */
    @Override
    public Either<JournalFault, List<Reading>> ofRecipient(RecipientId recipient, TimeSpan when) {
        return database.read(connection -> {
            Condition condition = new Condition(
                    "(s.owner = '' or exists"
                            + " (select 1 from sighted g where g.position = e.position and g.subject = ?))",
                    Subjects.known(recipient, connection).orElse(""));
            return readings(condition, when, connection).stream()
                    .filter(reading -> reading.isOf(recipient))
                    .toList();
        });
    }

    @Override
    public Either<JournalFault, List<Reading>> byUser(String who, TimeSpan when) {
        return database.read(connection -> readings(new Condition("s.member = ?", who), when, connection));
    }

    private List<Reading> readings(Condition condition, TimeSpan when, Connection connection) throws SQLException {
        KnownSubjects known = new KnownSubjects(connection);
        List<Reading> readings = new ArrayList<>();
        for (Line line : streams.search(StreamKind.READINGS, when, condition, connection)) {
            readings.add(ReadingCodec.reading(line, known));
        }
        return readings;
    }
}
