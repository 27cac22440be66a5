package se.kvittens.store.stream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.sql.Times;

/** Finds lines across the streams of a kind. */
public final class LineSearch {

    private LineSearch() {}

    /**
     * What a line must be.
     *
     * @param sql on {@code s}, the stream, and {@code e}, the entry, with one question mark
     * @param value of the question mark
     */
    public record Condition(String sql, String value) {}

    static List<Line> search(StreamKind kind, TimeSpan about, Condition condition, Connection connection)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LineReader.COLUMNS
                + ", s.owner, s.member, s.part from stream s join entry e on e.stream = s.id" + LineReader.BESIDE
                + " where s.kind = ? and e.about >= ? and e.about < ? and " + condition.sql()
                + " order by e.position")) {
            select.setString(1, kind.name());
            select.setString(2, Times.bound(about.start()));
            select.setString(3, Times.bound(about.end()));
            select.setString(4, Storable.text(condition.value()));
            List<Line> lines = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    StreamKey key = new StreamKey(
                            kind, rows.getString("owner"), rows.getString("member"), rows.getString("part"));
                    lines.add(LineReader.line(key, rows));
                }
            }
            return lines;
        }
    }
}
