package se.kvittens.application.doors;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.LogRead;
import se.kvittens.application.doors.DoorEntry.NotUnderstood;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.time.TimeSpan;

/** What of something that was told is to be taken down: all that the record doesn't hold. */
final class HearingDraft {

    /** What is unread has no time that anybody knows; it stands at one place, where it is found again. */
    private static final Instant NOWHEN = Instant.EPOCH;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final DoorJournal journal;
    private final GatewayName gateway;
    private final Deed deed;
    private final List<NewDoorEntry> entries = new ArrayList<>();
    private final Map<EventId, DoorEvent> fresh = new HashMap<>();
    private Heard heard = Heard.NOTHING;

    HearingDraft(DoorJournal journal, GatewayName gateway, Instant when) {
        this.journal = journal;
        this.gateway = gateway;
        this.deed = deedOf(gateway, when);
    }

    /** What a gateway does by itself is done by nobody, in the role of who runs the system. */
    static Deed deedOf(GatewayName gateway, Instant when) {
        return new Deed(gateway.value(), Role.SYSTEM_ADMINISTRATOR, when, "");
    }

    List<NewDoorEntry> entries() {
        return entries;
    }

    Heard heard() {
        return heard;
    }

    void add(LogPlace place) {
        add(new LogRead(place), deed.when());
    }

    Either<JournalFault, HearingDraft> add(Told told) {
        Either<JournalFault, HearingDraft> so = Either.right(this);
        for (DoorEvent event : told.events()) {
            so = so.flatMap(draft -> draft.add(event));
        }
        for (Unread unread : told.unread()) {
            so = so.flatMap(draft -> draft.add(unread));
        }
        return so;
    }

    /** A time that no record can hold says nothing of when it happened. */
    private static boolean isInCalendar(DoorEvent event) {
        EventTimes times = event.times();
        return Stream.concat(
                        Stream.of(times.told(), times.received()),
                        times.clocks().stream().flatMap(clocks -> Stream.of(clocks.device(), clocks.server())))
                .allMatch(each -> !each.isBefore(FIRST) && each.isBefore(LAST));
    }

    private Either<JournalFault, HearingDraft> add(DoorEvent event) {
        if (!isInCalendar(event)) {
            return add(new Unread(event.id().name(), "time"));
        }
        Optional<DoorEvent> inDraft = Optional.ofNullable(fresh.get(event.id()));
        Either<JournalFault, Optional<DoorEvent>> before = inDraft.isPresent()
                ? Either.right(inDraft)
                : journal.event(event.id()).map(HearingDraft::eventOf);
        return before.flatMap(known -> known.isEmpty() ? first(event) : again(event, known.get()));
    }

    private static Optional<DoorEvent> eventOf(Optional<RecordedDoor> recorded) {
        return recorded.map(RecordedDoor::entry)
                .filter(EventTold.class::isInstance)
                .map(entry -> ((EventTold) entry).event());
    }

    private Either<JournalFault, HearingDraft> first(DoorEvent event) {
        fresh.put(event.id(), event);
        add(new EventTold(event), event.times().told());
        heard = heard.and(new Heard(1, 0, 0, 0));
        return Either.right(this);
    }

    private Either<JournalFault, HearingDraft> again(DoorEvent event, DoorEvent known) {
        return event.tellsTheSameAs(known)
                ? Either.right(counted(new Heard(0, 1, 0, 0)))
                : unlessThere(new ToldOtherwise(event), event.times().told(), new Heard(0, 0, 1, 0));
    }

    private Either<JournalFault, HearingDraft> add(Unread unread) {
        return unlessThere(new NotUnderstood(unread), NOWHEN, new Heard(0, 0, 0, 1));
    }

    /** What was told once is looked at once, however often it is told. */
    private Either<JournalFault, HearingDraft> unlessThere(DoorEntry entry, Instant about, Heard count) {
        return journal.about(gateway, new TimeSpan(about, about.plusNanos(1))).map(there -> {
            boolean isThere = there.stream().anyMatch(each -> isSame(each.entry(), entry))
                    || entries.stream().anyMatch(each -> isSame(each.entry(), entry));
            if (!isThere) {
                add(entry, about);
                counted(count);
            }
            return this;
        });
    }

    private static boolean isSame(DoorEntry one, DoorEntry other) {
        if (one instanceof ToldOtherwise first && other instanceof ToldOtherwise second) {
            return first.event().tellsTheSameAs(second.event());
        }
        return one.equals(other);
    }

    private HearingDraft counted(Heard more) {
        heard = heard.and(more);
        return this;
    }

    private void add(DoorEntry entry, Instant about) {
        entries.add(new NewDoorEntry(entry, deed, about));
    }
}
