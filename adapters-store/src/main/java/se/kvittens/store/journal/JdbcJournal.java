package se.kvittens.store.journal;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.StreamKind;
import se.kvittens.store.stream.Streams;

/** The journal of visits in a database. */
public final class JdbcJournal implements Journal {

    private final Database database;
    private final Streams streams;

    public JdbcJournal(Database database, Streams streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public Either<JournalFault, Page> read(CarerOfProvider carer, TimeSpan about) {
        return database.read(connection -> page(streams.read(StreamKey.of(carer), about, connection)));
    }

    @Override
    public Either<JournalFault, Page> after(CarerOfProvider carer, long version) {
        return database.read(connection -> page(streams.readAfter(StreamKey.of(carer), version, connection)));
    }

    private static Page page(Streams.Part part) throws FaultFound {
        List<Recorded> recorded = new ArrayList<>();
        for (Line line : part.lines()) {
            recorded.add(Lines.recorded(line));
        }
        return new Page(part.version(), recorded);
    }

    @Override
    public Either<JournalFault, List<Recorded>> append(CarerOfProvider carer, long version, List<Entry> entries) {
        Streams.Append append = new Streams.Append(
                StreamKey.of(carer), version, entries.stream().map(Lines::line).toList());
        return database.write(connection -> inTime(entries, streams.append(append, connection)))
                .map(taken -> entries.stream()
                        .map(each -> new Recorded(each.happening(), each.deed(), taken))
                        .toList());
    }

    /** Within the transaction, so that nothing is taken of what comes too late or too early. */
    private static Instant inTime(List<Entry> entries, Instant taken) throws FaultFound {
        for (Entry each : entries) {
            Optional<JournalFault> fault = each.faultAt(taken);
            if (fault.isPresent()) {
                throw new FaultFound(fault.get());
            }
        }
        return taken;
    }

    @Override
    public Either<JournalFault, Optional<Instant>> timeOf(CarerOfProvider carer, VisitId receiptOrVisit) {
        return database.read(connection -> {
            Optional<Line> line = streams.named(StreamKey.of(carer), receiptOrVisit.value(), connection);
            return line.isEmpty() ? Optional.empty() : Optional.of(Lines.timeOf(receiptOrVisit, line.get()));
        });
    }

    @Override
    public Either<JournalFault, Optional<CarerOfProvider>> holder(ProviderId provider, VisitId receiptOrVisit) {
        return database.read(connection -> streams.holder(provider.value(), receiptOrVisit.value(), connection))
                .map(member -> member.map(carer -> new CarerOfProvider(provider, new CarerId(carer))));
    }

    @Override
    public Either<JournalFault, Set<CarerOfProvider>> carers(ProviderId provider, TimeSpan about) {
        return database.read(connection -> streams.members(StreamKind.CARER, provider.value(), about, connection))
                .map(members -> carers(provider, members));
    }

    @Override
    public Either<JournalFault, Map<CarerOfProvider, Instant>> ahead(ProviderId provider) {
        return database.read(connection -> streams.ahead(StreamKind.CARER, provider.value(), connection))
                .map(members -> members.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                each -> new CarerOfProvider(provider, new CarerId(each.getKey())),
                                Map.Entry::getValue)));
    }

    @Override
    public Either<JournalFault, Map<CarerOfProvider, Long>> versions(ProviderId provider) {
        return database.read(connection -> streams.versions(StreamKind.CARER, provider.value(), connection))
                .map(members -> members.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                each -> new CarerOfProvider(provider, new CarerId(each.getKey())),
                                Map.Entry::getValue)));
    }

    private static Set<CarerOfProvider> carers(ProviderId provider, Set<String> members) {
        return members.stream()
                .map(member -> new CarerOfProvider(provider, new CarerId(member)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
