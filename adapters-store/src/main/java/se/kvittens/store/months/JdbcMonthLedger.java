package se.kvittens.store.months;

import io.vavr.control.Either;
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
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.OneMunicipality;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;
import se.kvittens.store.stream.Streams;

/** The ledger of closed months in a database: one stream for each provider of the municipality whose database it is. */
public final class JdbcMonthLedger implements MonthLedger {

    private final Database database;
    private final Streams streams;
    private final OneMunicipality of;

    public JdbcMonthLedger(Database database, Streams streams, OneMunicipality of) {
        this.database = database;
        this.streams = streams;
        this.of = of;
    }

    @Override
    public Either<JournalFault, Page> read(Account account, YearMonth month) {
        Instant about = PostingLines.about(month);
        TimeSpan ofMonth = new TimeSpan(about, about.plusNanos(1));
        return database.read(connection -> {
            Instant now = streams.time(connection);
            return page(streams.read(keyOf(account), ofMonth, connection), now);
        });
    }

    private static Page page(Streams.Part part, Instant now) throws FaultFound {
        List<Posted> posted = new ArrayList<>();
        for (Line line : part.lines()) {
            posted.add(new Posted(PostingLines.posting(line), line.taken()));
        }
        return new Page(part.version(), posted, now);
    }

    /** By what was stated, and not by the names, which are kept for quick answers. */
    @Override
    public Either<JournalFault, Set<YearMonth>> closed(Account account) {
        return database.read(connection -> {
            Set<YearMonth> months = new TreeSet<>();
            for (Line line : streams.ofType(keyOf(account), PostingLines.MONTH_CLOSED, connection)) {
                months.add(PostingLines.posting(line).month());
            }
            return months;
        });
    }

    @Override
    public Either<JournalFault, Instant> append(Account account, long version, List<Posting> postings) {
        List<NewLine> lines = postings.stream().map(PostingLines::line).toList();
        return database.write(
                connection -> streams.append(new Streams.Append(keyOf(account), version, lines), connection));
    }

    private StreamKey keyOf(Account account) throws FaultFound {
        of.require(account.municipality());
        return new StreamKey(
                StreamKind.MONTH,
                account.municipality().value(),
                account.provider().value(),
                "");
    }
}
