package se.kvittens.application.looking;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.application.doors.Became;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorEntry.NotUnderstood;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.DoorTellings;
import se.kvittens.application.doors.EventReader;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorReading;
import se.kvittens.domain.door.DoorReading.IsReceipt;
import se.kvittens.domain.door.DoorReading.NoReceipt;
import se.kvittens.domain.door.SequenceGaps;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.time.TimeSpan;

/** Shows what locks told to who may see it, once it is logged that it is looked at. A log of doors is a log of homes. */
public final class LookAtDoors {

    private static final TimeSpan NOWHEN = new TimeSpan(Instant.EPOCH, Instant.EPOCH.plusNanos(1));

    private final DoorJournal journal;
    private final ShowLogged show;
    private final RuleBookShelf shelf;

    @Inject
    public LookAtDoors(DoorJournal journal, ShowLogged show, RuleBookShelf shelf) {
        this.journal = journal;
        this.show = show;
        this.shelf = shelf;
    }

    /**
     * What was told on some days. A carer is refused: it is of all carers. What another provider's carers did is not
     * shown, nor what a door told at whose home only they were.
     */
    public Shown<DoorDays> look(GatewayName gateway, DateSpan days, KnownDoors known, Asker asker) {
        return show.showOfAll(
                Sight.DOORS,
                asker.assignment(),
                asker.deed(),
                () -> read(gateway, days, known).map(found -> {
                    DoorSight sight = new DoorSight(known, asker.assignment().provider(), found);
                    DoorDays own = sight.own();
                    return new ShowLogged.Found<>(own, sight.recipients(own));
                }));
    }

    /**
     * Who wants to see it.
     *
     * @param assignment in whose record it is logged
     */
    public record Asker(Assignment assignment, Deed deed) {}

    private Either<JournalFault, DoorDays> read(GatewayName gateway, DateSpan days, KnownDoors known) {
        TimeSpan time = new TimeSpan(CareZone.startOf(days.start()), CareZone.startOf(days.end()));
        EventReader reader = new EventReader(journal, shelf.books(), gateway, known);
        return journal.about(gateway, time)
                .flatMap(recorded -> journal.about(gateway, NOWHEN)
                        .flatMap(unread ->
                                findings(recorded, reader).map(findings -> days(findings, recorded, unread))));
    }

    private static DoorDays days(List<DoorFinding> findings, List<RecordedDoor> recorded, List<RecordedDoor> unread) {
        return new DoorDays(
                findings,
                SequenceGaps.in(findings.stream().map(DoorFinding::event).toList()),
                recorded.stream()
                        .filter(each -> each.entry() instanceof ToldOtherwise)
                        .map(each -> ((ToldOtherwise) each.entry()).event())
                        .toList(),
                commands(recorded),
                recorded.stream()
                        .filter(each -> each.entry() instanceof WhoseSaid)
                        .toList(),
                unread.stream()
                        .filter(each -> each.entry() instanceof NotUnderstood)
                        .map(each -> ((NotUnderstood) each.entry()).unread())
                        .toList());
    }

    /** That a command may be done is said where nothing more is known of it. */
    private static List<RecordedDoor> commands(List<RecordedDoor> recorded) {
        Set<CommandId> known = recorded.stream()
                .filter(each -> each.entry() instanceof CommandBecame && !isLost(each.entry()))
                .map(each -> ((CommandBecame) each.entry()).command())
                .collect(Collectors.toSet());
        return recorded.stream()
                .filter(each -> isOfCommand(each.entry()))
                .filter(each -> !(isLost(each.entry()) && known.contains(((CommandBecame) each.entry()).command())))
                .toList();
    }

    private static boolean isLost(DoorEntry entry) {
        return entry instanceof CommandBecame became && became.progress() instanceof CommandProgress.Lost;
    }

    private static boolean isOfCommand(DoorEntry entry) {
        return entry instanceof CommandAsked || entry instanceof CommandTurnedDown || entry instanceof CommandBecame;
    }

    private static Either<JournalFault, List<DoorFinding>> findings(List<RecordedDoor> recorded, EventReader reader) {
        List<DoorFinding> findings = new ArrayList<>();
        for (DoorEvent event : DoorTellings.events(recorded)) {
            Either<JournalFault, EventReader.Read> read = reader.read(event);
            if (read.isLeft()) {
                return Either.left(read.getLeft());
            }
            findings.add(finding(event, read.get()));
        }
        findings.sort(Comparator.comparing(each -> each.event().times().told()));
        return Either.right(findings);
    }

    private static DoorFinding finding(DoorEvent event, EventReader.Read read) {
        return new DoorFinding(
                event,
                read.reading().map(LookAtDoors::became).orElseGet(() -> new Became.Refused(RefusalCode.NO_RULE_BOOK)),
                read.alarm());
    }

    /** A receipt is of a visit that is found by it. */
    private static Became became(DoorReading reading) {
        return reading instanceof IsReceipt is
                ? new Became.AReceipt(
                        new VisitId(is.receipt().id().value()),
                        is.receipt().clock().state())
                : Became.of((NoReceipt) reading);
    }
}
