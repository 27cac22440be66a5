package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorReading;
import se.kvittens.domain.door.DoorReading.NoReceipt;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.door.DoorRules.Besides;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.opening.Answering;
import se.kvittens.domain.opening.CommandsAsked;
import se.kvittens.domain.opening.DoorAlarm;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;

/**
 * Reads what events say, by what is known of doors and of what was asked of them. For one run: it keeps what it has read.
 */
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

    /**
     * What an event says, and what it would say.
     *
     * @param carer of whom it is; empty where nobody knows, or it is of none
     * @param soFar with all that was told of it
     * @param then where somebody said at whom the carer was
     */
    public record Compared(Optional<Keyholder> carer, DoorReading soFar, DoorReading then) {}

    /** An event as it was told so far; empty where there is none of that name. */
    public Either<JournalFault, Optional<DoorEvent>> find(EventId id) {
        return journal.event(id)
                .flatMap(first -> first.flatMap(EventReader::told)
                        .map(event -> journal.about(gateway, at(event))
                                .map(found -> DoorTellings.events(found).stream()
                                        .filter(each -> each.id().equals(id))
                                        .findFirst()))
                        .orElseGet(() -> Either.right(Optional.empty())));
    }

    private static Optional<DoorEvent> told(RecordedDoor recorded) {
        return recorded.entry() instanceof EventTold told ? Optional.of(told.event()) : Optional.empty();
    }

    private static TimeSpan at(DoorEvent event) {
        Instant told = event.times().told();
        return new TimeSpan(told, told.plusNanos(1));
    }

    /** An alarm is one also where a lock's clock says a year of which no rule book is: it is by that of when it was told. */
    public Either<JournalFault, Read> read(DoorEvent event) {
        return answered(event)
                .flatMap(answered -> soFar(answered)
                        .map(reading -> new Read(reading, DoorAlarm.of(event, answered.answering(), known.keys()))));
    }

    /** What an event says, and what it would say where somebody said at whom the carer was; empty without a rule book. */
    public Either<JournalFault, Optional<Compared>> compare(DoorEvent event, RecipientId visited) {
        return answered(event)
                .flatMap(answered -> soFar(answered)
                        .map(soFar -> soFar.flatMap(reading -> compared(answered, reading, Optional.of(visited)))));
    }

    private Optional<Compared> compared(Answered answered, DoorReading soFar, Optional<RecipientId> visited) {
        return answered.book().flatMap(book -> {
            Besides besides = answered.besides(visited);
            Optional<Keyholder> carer = book.doors().carerOf(answered.event(), besides, known.keys());
            return reading(answered, visited).map(then -> new Compared(carer, soFar, then));
        });
    }

    /** An event, the command that it answers, and the rules by which it is read. */
    private record Answered(DoorEvent event, Optional<Answering> answering, Optional<RuleBook> book) {

        Besides besides(Optional<RecipientId> visited) {
            return new Besides(answering.flatMap(Answering::by), visited);
        }
    }

    private Either<JournalFault, Answered> answered(DoorEvent event) {
        Optional<RuleBook> then = bookAt(event.times().told());
        Duration spread = then.or(() -> bookAt(event.times().received()))
                .map(book -> book.doors().clockRightWithin().value())
                .orElse(Duration.ZERO);
        return asked(event, spread).map(asked -> new Answered(event, asked.answeredBy(event), then));
    }

    /** With what somebody said of it afterwards, where it waits for that. */
    private Either<JournalFault, Optional<DoorReading>> soFar(Answered answered) {
        Optional<DoorReading> alone = reading(answered, Optional.empty());
        boolean waits = alone.filter(new NoReceipt(Why.WHOSE_VISIT)::equals).isPresent();
        return waits
                ? about(at(answered.event()))
                        .map(found -> reading(
                                answered,
                                DoorTellings.visited(found, answered.event().id())))
                : Either.right(alone);
    }

    private Optional<DoorReading> reading(Answered answered, Optional<RecipientId> visited) {
        return answered.book()
                .map(book ->
                        book.doors().read(answered.event(), answered.besides(visited), known.keys(), known.doors()));
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
