package se.kvittens.store.doors;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.LogRead;
import se.kvittens.application.doors.DoorEntry.Worked;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.NewDoorEntry;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.StreamKey;
import se.kvittens.store.stream.Streams;

/** The journal of doors in a database: a stream for each gateway of the municipality whose database it is. */
public final class JdbcDoorJournal implements DoorJournal {

    private static final List<String> OF_STANDING =
            List.of(DoorLineType.DOORS_WORKED.name(), DoorLineType.DOOR_LOG_READ.name());
    private static final List<String> OF_COMMANDS =
            List.of(DoorLineType.DOOR_COMMAND_ASKED.name(), DoorLineType.DOOR_COMMAND_BECAME.name());

    private final Database database;
    private final Streams streams;
    private final MunicipalityId municipality;

    /**
     * The journal in a database.
     *
     * @param municipality whose database it is; the database lets in nobody else
     */
    public JdbcDoorJournal(Database database, Streams streams, MunicipalityId municipality) {
        this.database = database;
        this.streams = streams;
        this.municipality = municipality;
    }

    @Override
    public Either<JournalFault, Standing> standing(GatewayName gateway) {
        return database.read(connection -> standing(streams.last(keyOf(gateway), OF_STANDING, connection)));
    }

    private static Standing standing(Streams.Part part) throws FaultFound {
        Optional<Worked> worked = Optional.empty();
        Optional<LogPlace> place = Optional.empty();
        for (Line line : part.lines()) {
            DoorEntry entry = DoorCodec.entry(line);
            if (entry instanceof Worked last) {
                worked = Optional.of(last);
            } else {
                place = Optional.of(((LogRead) entry).place());
            }
        }
        return new Standing(part.version(), worked, place);
    }

    @Override
    public Either<JournalFault, Page> after(GatewayName gateway, long version) {
        return database.read(connection -> {
            Streams.Part part = streams.readAfter(keyOf(gateway), version, connection);
            return new Page(part.version(), recorded(part.lines()));
        });
    }

    @Override
    public Either<JournalFault, List<RecordedDoor>> about(GatewayName gateway, TimeSpan time) {
        return database.read(connection ->
                recorded(streams.read(keyOf(gateway), time, connection).lines()));
    }

    @Override
    public Either<JournalFault, Optional<RecordedDoor>> event(EventId event) {
        StreamKey key = StreamKey.ofDoors(municipality, event.gateway());
        return database.read(connection -> {
            Optional<Line> line = streams.named(key, DoorCodec.nameOf(event), connection);
            return line.isEmpty() ? Optional.empty() : Optional.of(first(event, line.get()));
        });
    }

    private static RecordedDoor first(EventId event, Line line) throws FaultFound {
        RecordedDoor recorded = recorded(line);
        require(recorded.entry() instanceof EventTold told && told.event().id().equals(event));
        return recorded;
    }

    @Override
    public Either<JournalFault, List<RecordedDoor>> command(GatewayName gateway, CommandId command) {
        return database.read(connection -> {
            String name = DoorCodec.nameOf(command);
            List<RecordedDoor> of = recorded(streams.sinceNamed(keyOf(gateway), name, OF_COMMANDS, connection));
            require(of.isEmpty() || isAsked(of.get(0).entry(), command));
            return of.stream()
                    .filter(each -> isAsked(each.entry(), command) || isOf(each.entry(), command))
                    .toList();
        });
    }

    private static boolean isAsked(DoorEntry entry, CommandId command) {
        return entry instanceof CommandAsked asked && asked.command().id().equals(command);
    }

    private static boolean isOf(DoorEntry entry, CommandId command) {
        return entry instanceof CommandBecame became && became.command().equals(command);
    }

    @Override
    public Either<JournalFault, Long> append(GatewayName gateway, long version, List<NewDoorEntry> entries) {
        if (!entries.stream().allMatch(each -> each.isOf(gateway))) {
            throw new IllegalArgumentException("An event is of another gateway than " + gateway + ".");
        }
        List<NewLine> lines = entries.stream().map(DoorCodec::line).toList();
        return database.write(
                        connection -> streams.append(new Streams.Append(keyOf(gateway), version, lines), connection))
                .map(taken -> version + lines.size());
    }

    private static List<RecordedDoor> recorded(List<Line> lines) throws FaultFound {
        List<RecordedDoor> recorded = new ArrayList<>();
        for (Line line : lines) {
            recorded.add(recorded(line));
        }
        return recorded;
    }

    private static RecordedDoor recorded(Line line) throws FaultFound {
        return new RecordedDoor(DoorCodec.entry(line), line.deed(), line.taken());
    }

    /** A name that leads to another line is kept beside the lines, and is not what was written. */
    private static void require(boolean isWhole) throws FaultFound {
        if (!isWhole) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private StreamKey keyOf(GatewayName gateway) {
        return StreamKey.ofDoors(municipality, gateway.value());
    }
}
