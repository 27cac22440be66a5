package se.kvittens.store.months;

import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.Posting;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;
import se.kvittens.store.stream.Streams;

/** The ledger of closed months in a database: one stream for each provider of a municipality. */
public final class JdbcMonthLedger implements MonthLedger {

    private final Database database;
    private final Streams streams;

    public JdbcMonthLedger(Database database, Streams streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public Either<JournalFault, Page> read(Account account, YearMonth month) {
        Instant about = PostingLines.about(month);
        return database.read(
                connection -> page(streams.read(keyOf(account), new TimeSpan(about, about.plusNanos(1)), connection)));
    }

    private static Page page(Streams.Part part) throws FaultFound {
        List<Posted> posted = new ArrayList<>();
        for (Line line : part.lines()) {
            posted.add(new Posted(PostingLines.posting(line), line.taken()));
        }
        return new Page(part.version(), posted);
    }

    /** A stream of months gives names to nothing but the months that are closed. */
    @Override
    public Either<JournalFault, Set<YearMonth>> closed(Account account) {
        return database.read(connection -> names(keyOf(account), connection));
    }

    private static Set<YearMonth> names(StreamKey key, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select n.name from name n"
                + " join stream s on s.id = n.stream"
                + " where s.kind = ? and s.owner = ? and s.member = ? and s.part = ?")) {
            select.setString(1, key.kind().name());
            select.setString(2, Storable.text(key.owner()));
            select.setString(3, Storable.text(key.member()));
            select.setString(4, key.part());
            Set<YearMonth> months = new TreeSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    months.add(YearMonth.parse(rows.getString(1)));
                }
            }
            return months;
        } catch (DateTimeException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    @Override
    public Either<JournalFault, Instant> append(Account account, long version, List<Posting> postings) {
        Streams.Append append = new Streams.Append(
                keyOf(account),
                version,
                postings.stream().map(PostingLines::line).toList());
        return database.write(connection -> streams.append(append, connection));
    }

    private static StreamKey keyOf(Account account) {
        return new StreamKey(
                StreamKind.MONTH,
                account.municipality().value(),
                account.provider().value(),
                "");
    }
}
