package se.kvittens.store.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.Journal;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.sql.Work;

/** All streams of a database. Each method is one piece of work on a connection. */
public final class Streams {

    private final Work<Instant> clock;
    private final LineWriter writer = new LineWriter();

    /**
     * The streams of a database.
     *
     * @param clock what time it is when something is taken down, asked within its transaction
     */
    public Streams(Work<Instant> clock) {
        this.clock = clock;
    }

    /** What is to be taken down of a stream that is at a version. */
    public record Append(StreamKey key, long version, List<NewLine> lines) {

        public Append {
            lines = List.copyOf(lines);
        }
    }

    /** A part of a stream, and the version of the whole. */
    public record Part(long version, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Takes lines down, within a transaction that writes. Time never goes back in a stream, though the clock may.
     *
     * @return when they were taken down
     * @throws se.kvittens.store.sql.FaultFound OVERTAKEN where the stream is at another version
     */
    public Instant append(Append append, Connection connection) throws SQLException {
        Head head = Head.at(append.version(), append.key(), connection);
        Instant taken = moveOn(head, append.lines().size(), connection);
        writer.write(append, head.id(), taken, connection);
        return taken;
    }

    private Instant moveOn(Head head, int lines, Connection connection) throws SQLException {
        Instant now = time(connection);
        Instant taken = now.isAfter(head.taken()) ? now : head.taken();
        head.moveOn(lines, taken, connection);
        return taken;
    }

    /**
     * Takes a line down after whatever is the last of its stream.
     *
     * @return the version of the line
     * @throws se.kvittens.store.sql.FaultFound OVERTAKEN where somebody else was quicker
     */
    public long appendLast(StreamKey key, NewLine line, Connection connection) throws SQLException {
        return appendLast(key, none -> line, connection);
    }

    /**
     * The same, of a line that is made once the stream has moved on. Who writes to other tables to make it must do so there:
     * a stream comes first with all who write, so that no two wait for each other.
     */
    public long appendLast(StreamKey key, Work<NewLine> line, Connection connection) throws SQLException {
        long version = version(key, connection);
        Head head = Head.at(version, key, connection);
        Instant taken = moveOn(head, 1, connection);
        Append append = new Append(key, version, List.of(line.in(connection)));
        writer.write(append, head.id(), taken, connection);
        return version + 1;
    }

    /** The members of an owner whose streams bear a time that has not come yet by the clock, and that time. */
    public Map<String, Instant> ahead(StreamKind kind, String owner, Connection connection) throws SQLException {
        return Head.takenAfter(latest(connection), kind, owner, connection);
    }

    /** The members of an owner that have streams with lines, and how many each has. */
    public Map<String, Long> versions(StreamKind kind, String owner, Connection connection) throws SQLException {
        return Head.versions(kind, owner, connection);
    }

    /** What time it is by the clock of what is taken down. */
    public Instant time(Connection connection) throws SQLException {
        return clock.in(connection);
    }

    /** The latest time that a stream can bear where no clock was wrong. */
    public Instant latest(Connection connection) throws SQLException {
        return time(connection).plus(Journal.CLOCKS_DIFFER);
    }

    /** The lines of a kind that a condition picks and that are about a stretch of time, in the order of all streams. */
    public List<Line> search(StreamKind kind, TimeSpan about, LineSearch.Condition condition, Connection connection)
            throws SQLException {
        return LineSearch.search(kind, about, condition, connection);
    }

    /** How many lines a stream has. */
    public long version(StreamKey key, Connection connection) throws SQLException {
        return Head.of(key, connection).map(Head::version).orElse(0L);
    }

    /** The lines that are about a stretch of time. */
    public Part read(StreamKey key, TimeSpan about, Connection connection) throws SQLException {
        return LineReader.about(key, about, connection);
    }

    /** The lines that were taken down after a version; none where the stream has not come so far. */
    public Part readAfter(StreamKey key, long version, Connection connection) throws SQLException {
        return LineReader.after(key, version, connection);
    }

    /** The lines of a type, in their order. */
    public List<Line> ofType(StreamKey key, String type, Connection connection) throws SQLException {
        return LineReader.ofType(key, type, connection);
    }

    /** The last line of each of some types, in their order. What was taken down before them is not read. */
    public Part last(StreamKey key, List<String> types, Connection connection) throws SQLException {
        return LineReader.last(key, types, connection);
    }

    /** The lines of some types from that one on which gave a name to a thing; none where no line did. */
    public List<Line> sinceNamed(StreamKey key, String name, List<String> types, Connection connection)
            throws SQLException {
        return LineReader.sinceNamed(key, name, types, connection);
    }

    /** The line that gave a name to a thing. */
    public Optional<Line> named(StreamKey key, String name, Connection connection) throws SQLException {
        return LineReader.named(key, name, connection);
    }

    /** The members of an owner whose streams have lines that are about a stretch of time. */
    public Set<String> members(StreamKind kind, String owner, TimeSpan about, Connection connection)
            throws SQLException {
        return LineReader.members(kind, owner, about, connection);
    }

    /** The carer of a provider in whose stream a line gave a name to a thing. */
    public Optional<String> holder(String provider, String name, Connection connection) throws SQLException {
        return LineReader.holder(provider, name, connection);
    }
}
