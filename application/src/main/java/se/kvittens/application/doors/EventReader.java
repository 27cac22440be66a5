package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorReading;
import se.kvittens.domain.opening.Answering;
import se.kvittens.domain.opening.CommandsAsked;
import se.kvittens.domain.opening.DoorAlarm;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;

/** Reads what events say, by what is known of doors and of what was asked of them. For one run: it keeps what it has read. */
public final class EventReader {

    /** A gateway may keep a command for a lock that is out of reach; nobody finds one that it kept for longer than this. */
    private static final Duration KEPT_AT_MOST = Duration.ofDays(7);

    /** What is read at once beyond an event: those after it are mostly of the same day. */
    private static final Duration READ_AHEAD = Duration.ofDays(1);

    private final DoorJournal journal;
    private final RuleBooks books;
    private final GatewayName gateway;
    private final KnownDoors known;
    private TimeSpan stretch = new TimeSpan(Instant.MIN, Instant.MIN);
    private List<RecordedDoor> recorded = List.of();

    public EventReader(DoorJournal journal, RuleBooks books, GatewayName gateway, KnownDoors known) {
        this.journal = journal;
        this.books = books;
        this.gateway = gateway;
        this.known = known;
    }

    /**
     * What an event says, and what alarm it raises.
     *
     * @param reading empty where no rule book is in force
     */
    public record Read(Optional<DoorReading> reading, Optional<DoorAlarm> alarm) {}

    /** An alarm is one also where a lock's clock says a year of which no rule book is: it is by that of when it was told. */
    public Either<JournalFault, Read> read(DoorEvent event) {
        Optional<RuleBook> then = bookAt(event.times().told());
        Duration spread = then.or(() -> bookAt(event.times().received()))
                .map(book -> book.doors().clockRightWithin().value())
                .orElse(Duration.ZERO);
        return asked(event, spread).map(asked -> {
            Optional<Answering> answering = asked.answeredBy(event);
            return new Read(
                    then.map(book ->
                            book.doors().read(event, answering.flatMap(Answering::by), known.keys(), known.doors())),
                    DoorAlarm.of(event, answering, known.keys()));
        });
    }

    private Optional<RuleBook> bookAt(Instant instant) {
        return books.rulesFor(known.municipality(), YearMonth.from(CareZone.dateOf(instant)));
    }

    private Either<JournalFault, CommandsAsked> asked(DoorEvent event, Duration spread) {
        if (event.command().isPresent()) {
            return journal.command(gateway, event.command().get()).map(found -> asked(found, spread));
        }
        if (!CommandsAsked.mayBeOfCommand(event, known.keys())) {
            return Either.right(CommandsAsked.none(known.keys()));
        }
        Instant when = event.times().right();
        return about(new TimeSpan(when.minus(KEPT_AT_MOST), when.plus(spread).plusNanos(1)))
                .map(found -> asked(found, spread));
    }

    private CommandsAsked asked(List<RecordedDoor> found, Duration spread) {
        return new CommandsAsked(DoorTellings.commands(found), DoorTellings.events(found), known.keys(), spread);
    }

    private Either<JournalFault, List<RecordedDoor>> about(TimeSpan needed) {
        boolean isRead =
                !needed.start().isBefore(stretch.start()) && !needed.end().isAfter(stretch.end());
        if (isRead) {
            return Either.right(recorded);
        }
        TimeSpan longer = new TimeSpan(needed.start(), needed.end().plus(READ_AHEAD));
        return journal.about(gateway, longer).peek(found -> {
            stretch = longer;
            recorded = found;
        });
    }
}
