package se.kvittens.store.stream;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.kvittens.store.sql.Storable;

/** What of a line is never changed, as texts. */
public record LineFields(
        String about,
        String taken,
        String who,
        String role,
        String done,
        String type,
        @Nullable String subject,
        String body) {

    /** In the order in which {@link #bind} and {@link #of} have them. */
    public static final String COLUMNS = "e.about, e.taken, e.who, e.role, e.done_at, e.type, e.subject, e.body";

    public static LineFields of(ResultSet row, int first) throws SQLException {
        return new LineFields(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6),
                row.getString(first + 7));
    }

    public void bind(PreparedStatement statement, int first) throws SQLException {
        int at = first;
        for (String each : texts()) {
            statement.setString(at, Storable.orNull(each));
            at++;
        }
    }

    private @Nullable String[] texts() {
        return new @Nullable String[] {about, taken, who, role, done, type, subject, body};
    }

    /** Over the line and its place, so that a line which has strayed into another stream is seen too. */
    public long checksum(StreamKey key, long version) {
        return Checksum.of(
                key.kind().name(),
                key.owner(),
                key.member(),
                key.part(),
                Long.toString(version),
                about,
                taken,
                who,
                role,
                done,
                type,
                subject,
                body);
    }
}
