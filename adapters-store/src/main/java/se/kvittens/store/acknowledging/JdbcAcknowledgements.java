package se.kvittens.store.acknowledging;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.acknowledging.Acknowledged;
import se.kvittens.application.acknowledging.Acknowledgements;
import se.kvittens.application.acknowledging.Acknowledging;
import se.kvittens.application.closing.Account;
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

/** Acknowledgements in a database: one stream for each provider of the municipality whose database it is. */
public final class JdbcAcknowledgements implements Acknowledgements {

    private final Database database;
    private final Streams streams;
    private final OneMunicipality of;

    public JdbcAcknowledgements(Database database, Streams streams, OneMunicipality of) {
        this.database = database;
        this.streams = streams;
        this.of = of;
    }

    @Override
    public Either<JournalFault, List<Acknowledged>> of(Account account, YearMonth month) {
        Instant about = AcknowledgingLines.about(month);
        TimeSpan ofMonth = new TimeSpan(about, about.plusNanos(1));
        return database.read(connection -> {
            List<Acknowledged> all = new ArrayList<>();
            for (Line line : streams.read(keyOf(account), ofMonth, connection).lines()) {
                all.add(new Acknowledged(AcknowledgingLines.acknowledging(line), line.taken()));
            }
            return all;
        });
    }

    @Override
    public Either<JournalFault, Instant> append(Account account, Acknowledging what) {
        return database.write(connection -> {
            StreamKey key = keyOf(account);
            long version = streams.version(key, connection);
            List<NewLine> line = List.of(AcknowledgingLines.line(what));
            return streams.append(new Streams.Append(key, version, line), connection);
        });
    }

    private StreamKey keyOf(Account account) throws FaultFound {
        of.require(account.municipality());
        return new StreamKey(
                StreamKind.ACKNOWLEDGEMENTS,
                account.municipality().value(),
                account.provider().value(),
                "");
    }
}
