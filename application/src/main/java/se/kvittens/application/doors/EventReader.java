package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorReading;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.opening.Answering;
import se.kvittens.domain.opening.AskedCommand;
import se.kvittens.domain.opening.DoorAlarm;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;

/** Reads what events say, by what is known of doors and of what was asked of them. */
public final class EventReader {

    /** A gateway may keep a command for a lock that is out of reach; nobody finds one that it kept for longer than this. */
    private static final Duration KEPT_AT_MOST = Duration.ofDays(7);

    private final DoorJournal journal;
    private final RuleBooks books;
    private final GatewayName gateway;
    private final KnownDoors known;

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

    public Either<JournalFault, Read> read(DoorEvent event) {
        YearMonth month = YearMonth.from(CareZone.dateOf(event.times().told()));
        return books.rulesFor(known.municipality(), month)
                .map(book -> read(event, book))
                .orElseGet(() -> Either.right(new Read(Optional.empty(), Optional.empty())));
    }

    private Either<JournalFault, Read> read(DoorEvent event, RuleBook book) {
        Duration spread = book.doors().clockRightWithin().value();
        return asked(event, spread).map(asked -> {
            Optional<Answering> answering = Answering.find(event, asked, spread);
            return new Read(
                    Optional.of(
                            book.doors().read(event, answering.flatMap(Answering::by), known.keys(), known.doors())),
                    DoorAlarm.of(event, answering, known.keys()));
        });
    }

    private Either<JournalFault, List<AskedCommand>> asked(DoorEvent event, Duration spread) {
        if (event.command().isPresent()) {
            return journal.command(gateway, event.command().get()).map(EventReader::commands);
        }
        Instant when = event.times().right();
        return event.means() == Means.REMOTE
                ? journal.about(
                                gateway,
                                new TimeSpan(
                                        when.minus(KEPT_AT_MOST),
                                        when.plus(spread).plusNanos(1)))
                        .map(EventReader::commands)
                : Either.right(List.of());
    }

    private static List<AskedCommand> commands(Collection<RecordedDoor> recorded) {
        return recorded.stream()
                .filter(each -> each.entry() instanceof CommandAsked)
                .map(each -> asked((CommandAsked) each.entry(), each.deed().when()))
                .toList();
    }

    private static AskedCommand asked(CommandAsked entry, Instant when) {
        return new AskedCommand(entry.command(), when, entry.by());
    }
}
