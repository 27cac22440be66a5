package se.kvittens.store.doors;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.ClockReading;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;

/** An event of a lock without its recipient, as JSON and back. */
final class DoorEventCodec {

    private static final char END_OF_GATEWAY = ':';

    private DoorEventCodec() {}

    static Body body(DoorEvent event) {
        Body body = new Body()
                .with("event", event.id())
                .with("lock", event.lock())
                .with("fact", event.fact())
                .with("means", event.means())
                .with("key", event.key())
                .with("command", event.command())
                .with("recipientSaid", event.recipient().isPresent())
                .withInstant("told", event.times().told())
                .with("source", event.times().source())
                .with("deviceClock", event.times().clocks().map(ClockReading::device))
                .with("serverClock", event.times().clocks().map(ClockReading::server))
                .withInstant("received", event.times().received())
                .with("detail", event.detail());
        event.sequence().ifPresent(number -> body.with("sequence", number.longValue()));
        return body;
    }

    /**
     * An event.
     *
     * @param beside whom the line is about: the recipient that it says, or, where it says none, of whom its event was before
     */
    static DoorEvent event(Fields fields, Optional<RecipientId> beside) throws FaultFound {
        return new DoorEvent(
                id(fields.text("event")),
                new LockId(fields.text("lock")),
                fields.oneOf(DoorFact.class, "fact"),
                fields.oneOf(Means.class, "means"),
                fields.optionalText("key").map(KeyId::new),
                fields.optionalText("command").map(CommandId::new),
                fields.flag("recipientSaid") ? Optional.of(required(beside)) : Optional.empty(),
                times(fields),
                fields.optionalNumber("sequence"),
                fields.text("detail"));
    }

    private static EventTimes times(Fields fields) throws FaultFound {
        return new EventTimes(
                fields.instant("told"),
                fields.oneOf(TimeSource.class, "source"),
                clocks(fields),
                fields.instant("received"));
    }

    /** Both or none. */
    private static Optional<ClockReading> clocks(Fields fields) throws FaultFound {
        Optional<Instant> device = fields.optionalInstant("deviceClock");
        Optional<Instant> server = fields.optionalInstant("serverClock");
        return device.isEmpty() && server.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClockReading(required(device), required(server)));
    }

    /** The name of an event as it is written: a gateway has no colon. */
    static EventId id(String text) throws FaultFound {
        int end = text.indexOf(END_OF_GATEWAY);
        if (end < 0) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return new EventId(text.substring(0, end), text.substring(end + 1));
    }

    private static <T> T required(Optional<T> value) throws FaultFound {
        return value.orElseThrow(() -> new FaultFound(JournalFault.DAMAGED));
    }
}
