package se.kvittens.store.keeping;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.closing.Account;
import se.kvittens.application.keeping.Chronicle;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.OneMunicipality;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;
import se.kvittens.store.stream.Streams;

/** A chronicle in a database: one stream of a kind for each provider of the municipality whose database it is. */
public final class JdbcChronicle<T> implements Chronicle<T> {

    private final Database database;
    private final Streams streams;
    private final OneMunicipality of;
    private final Written<T> written;

    public JdbcChronicle(Database database, Streams streams, OneMunicipality of, Written<T> written) {
        this.database = database;
        this.streams = streams;
        this.of = of;
        this.written = written;
    }

    /** How it is written. */
    public interface Written<T> {

        StreamKind kind();

        NewLine line(T what);

        /**
         * What a line says.
         *
         * @throws FaultFound DAMAGED where it is not whole, NEWER_VERSION where there is more than is known here
         */
        T read(Line line) throws FaultFound;
    }

    @Override
    public Either<JournalFault, Page<T>> read(Account account) {
        return database.read(connection -> {
            Streams.Part part = streams.readAfter(keyOf(account), 0, connection);
            List<Told<T>> told = new ArrayList<>();
            for (Line line : part.lines()) {
                told.add(new Told<>(written.read(line), line.taken()));
            }
            return new Page<>(part.version(), told);
        });
    }

    @Override
    public Either<JournalFault, Instant> append(Account account, long version, T what) {
        List<NewLine> line = List.of(written.line(what));
        return database.write(
                connection -> streams.append(new Streams.Append(keyOf(account), version, line), connection));
    }

    private StreamKey keyOf(Account account) throws FaultFound {
        of.require(account.municipality());
        return new StreamKey(
                written.kind(),
                account.municipality().value(),
                account.provider().value(),
                "");
    }
}
