package se.kvittens.store.tags;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.TagEntry;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.OneMunicipality;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.Streams;

/** The journal of tags in a database: a stream of the municipality whose database it is. */
public final class JdbcTagJournal implements TagJournal {

    private final Database database;
    private final Streams streams;
    private final OneMunicipality of;

    public JdbcTagJournal(Database database, Streams streams, OneMunicipality of) {
        this.database = database;
        this.streams = streams;
        this.of = of;
    }

    @Override
    public Either<JournalFault, Page> read(MunicipalityId municipality, long afterVersion) {
        return database.read(connection -> {
            long erasures = streams.version(StreamKey.ERASURES, connection);
            return page(erasures, streams.readAfter(keyOf(municipality), afterVersion, connection));
        });
    }

    /** The erasures were counted before: one that comes between is seen at the next reading. */
    private static Page page(long erasures, Streams.Part part) throws FaultFound {
        List<RecordedTag> recorded = new ArrayList<>();
        for (Line line : part.lines()) {
            recorded.add(new RecordedTag(TagCodec.happening(line), line.deed(), line.taken()));
        }
        return new Page(part.version(), erasures, recorded);
    }

    @Override
    public Either<JournalFault, List<RecordedTag>> append(
            MunicipalityId municipality, long version, List<TagEntry> entries) {
        List<NewLine> lines = entries.stream().map(TagCodec::line).toList();
        return database.write(connection ->
                        streams.append(new Streams.Append(keyOf(municipality), version, lines), connection))
                .map(taken -> entries.stream()
                        .map(each -> new RecordedTag(each.happening(), each.deed(), taken))
                        .toList());
    }

    private StreamKey keyOf(MunicipalityId municipality) throws FaultFound {
        of.require(municipality);
        return StreamKey.ofTags(municipality);
    }
}
