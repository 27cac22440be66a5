package se.kvittens.application.looking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.application.doors.DoorTown.ANNA;
import static se.kvittens.application.doors.DoorTown.ASSIGNMENT;
import static se.kvittens.application.doors.DoorTown.BO;
import static se.kvittens.application.doors.DoorTown.GATEWAY;
import static se.kvittens.application.doors.DoorTown.answering;
import static se.kvittens.application.doors.DoorTown.at;
import static se.kvittens.application.doors.DoorTown.by;
import static se.kvittens.application.doors.DoorTown.byNobody;
import static se.kvittens.application.doors.DoorTown.event;
import static se.kvittens.application.doors.DoorTown.remote;
import static se.kvittens.application.doors.DoorTown.through;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.doors.Became;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.doors.DoorTown;
import se.kvittens.application.doors.NewDoorEntry;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.door.KeyUse;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.opening.AskedBy;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.DoorAlarm;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.domain.pairing.ReceiptClock;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.time.DateSpan;

/** A log of doors is a log of homes: it is shown to few, and that it was is kept. */
class LookAtDoorsTest {

    private static final DateSpan DAY = DateSpan.closed(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 1));
    private static final Deed PLANNER = new Deed("åsa", Role.PLANNER, at("18:00"), "");

    private final DoorTown town = new DoorTown();
    private final MemoryReadingLog log = new MemoryReadingLog();

    @Test
    void SYS_2_what_was_told_is_shown_once_it_is_kept_who_looked() {
        DoorEvent unlocked = event("1", DoorFact.UNLOCKED, "08:00");
        DoorEvent strange = by("c3", event("2", DoorFact.UNLOCKED, "07:00"));
        DoorEvent asked = remote(event("3", DoorFact.UNLOCKED, "09:00"));
        town.hear(unlocked, strange, asked);

        assertThat(shown(PLANNER).findings())
                .containsExactly(
                        new DoorFinding(strange, new Became.Waits(Why.UNKNOWN_KEY), Optional.empty()),
                        new DoorFinding(
                                unlocked,
                                new Became.AReceipt(new VisitId("g:1"), ReceiptClock.State.RIGHT),
                                Optional.empty()),
                        new DoorFinding(
                                asked, new Became.Nothing(Why.NOBODY_KNOWN), Optional.of(DoorAlarm.UNASKED_UNLOCK)));
        assertThat(log.all())
                .containsExactly(new Reading(PLANNER, Sight.DOORS, Optional.of(ASSIGNMENT.provider()), Set.of(ANNA)));
    }

    @Test
    void SYS_2_what_has_two_meanings_and_what_has_none_is_shown() {
        DoorEvent first = event("1", DoorFact.UNLOCKED, "08:00");
        town.hear(first, by("c2", first));
        town.hearing().hear(GATEWAY, new Told(List.of(), List.of(new Unread("7", "date"))));

        DoorDays days = shown(PLANNER);

        assertThat(days.otherwise()).containsExactly(by("c2", first));
        assertThat(days.unread()).containsExactly(new Unread("7", "date"));
    }

    @Test
    void SYS_2_who_said_at_whom_the_carer_was_is_shown_and_of_whom() {
        LockId theirs = GATEWAY.lock("theirs");
        RecipientId cia = new RecipientId("cia");
        town.with(new DoorUse(theirs, DoorKind.HOME, Set.of(BO, cia), at("00:00")));
        town.with(new KeyUse(
                GATEWAY.key("c9"), Optional.of(new Keyholder(new ProviderId("q"), new CarerId("c9"))), at("00:00")));
        town.hear(
                through(theirs, event("1", DoorFact.UNLOCKED, "08:00")),
                by("c9", through(theirs, event("2", DoorFact.UNLOCKED, "09:00"))));
        NewDoorEntry own = said("1", cia, PLANNER, "08:00");
        NewDoorEntry others = said("2", BO, new Deed("kim", Role.PLANNER, at("18:00"), ""), "09:00");
        town.doorJournal.append(GATEWAY, 2, List.of(own, others)).get();

        DoorDays days = shown(PLANNER);

        assertThat(days.whose())
                .extracting(RecordedDoor::entry, RecordedDoor::deed)
                .containsExactly(tuple(own.entry(), PLANNER));
        assertThat(days.findings())
                .extracting(DoorFinding::became)
                .containsExactly(new Became.AReceipt(new VisitId("g:1"), ReceiptClock.State.RIGHT));
        assertThat(log.all()).extracting(Reading::recipients).containsExactly(Set.of(BO, cia));
    }

    private static NewDoorEntry said(String event, RecipientId visited, Deed deed, String about) {
        return new NewDoorEntry(new DoorEntry.WhoseSaid(GATEWAY.event(event), visited), deed, at(about));
    }

    @Test
    void SYS_2_of_other_days_nothing_is_shown() {
        town.hear(event("1", DoorFact.UNLOCKED, "08:00"));
        LookAtDoors looking = looking(log);
        DateSpan before = DateSpan.closed(LocalDate.of(2024, 9, 30), LocalDate.of(2024, 9, 30));

        assertThat(looking.look(GATEWAY, before, town.known(), new LookAtDoors.Asker(ASSIGNMENT, PLANNER)))
                .isInstanceOfSatisfying(
                        Shown.These.class,
                        these -> assertThat(((DoorDays) these.found().get(0)).findings())
                                .isEmpty());
    }

    /** Another provider's carer c9 has a key to Anna's door, and alone to Bo's. */
    @Test
    void SYS_2_a_provider_sees_nothing_of_what_anothers_carers_did_nor_of_homes_where_only_they_were() {
        LockId bos = GATEWAY.lock("bo");
        town.with(new DoorUse(bos, DoorKind.HOME, Set.of(BO), at("00:00")));
        town.with(new KeyUse(
                GATEWAY.key("c9"), Optional.of(new Keyholder(new ProviderId("q"), new CarerId("c9"))), at("00:00")));
        DoorEvent own = event("1", DoorFact.UNLOCKED, "08:00");
        DoorEvent leaf = event("2", DoorFact.DOOR_OPENED, "08:00:02");
        DoorEvent bosLeaf = through(bos, event("4", DoorFact.DOOR_OPENED, "09:00:02"));
        town.hear(
                own,
                byNobody(leaf),
                by("c9", through(bos, event("3", DoorFact.UNLOCKED, "09:00"))),
                byNobody(bosLeaf),
                by("c9", event("5", DoorFact.UNLOCKED, "10:00")));

        assertThat(shown(PLANNER).findings()).extracting(DoorFinding::event).containsExactly(own, byNobody(leaf));
        assertThat(log.all())
                .singleElement()
                .matches(reading -> reading.recipients().equals(Set.of(ANNA)));
    }

    /** Both providers' people are at Anna's; what was recorded before providers were is of whoever was there. */
    @Test
    void SYS_2_a_provider_sees_the_commands_of_its_own_people_and_of_nobody_elses() {
        town.hear(event("1", DoorFact.UNLOCKED, "07:00"));
        asked("own", Optional.of(ASSIGNMENT.provider()));
        asked("anothers", Optional.of(new ProviderId("q")));
        asked("old", Optional.empty());

        assertThat(shown(PLANNER).commands())
                .extracting(each -> LookAtDoorsTest.commandOf(each.entry()))
                .containsExactly("own", "own", "own", "old", "old", "old");
    }

    @Test
    void REG_19_that_a_command_may_be_done_is_shown_while_nothing_else_is_known() {
        asked("k1", Optional.of(ASSIGNMENT.provider()), new CommandProgress.Lost(Optional.of("before")));
        assertThat(progress()).containsExactly(new CommandProgress.Lost(Optional.of("before")));

        record(new CommandBecame(new CommandId("k1"), new CommandProgress.Confirmed()));
        assertThat(progress()).containsExactly(new CommandProgress.Confirmed());
    }

    private List<CommandProgress> progress() {
        return shown(PLANNER).commands().stream()
                .filter(each -> each.entry() instanceof CommandBecame)
                .map(each -> ((CommandBecame) each.entry()).progress())
                .toList();
    }

    @Test
    void SYS_2_what_a_door_did_for_anothers_manager_is_not_shown() {
        asked("anothers", Optional.of(new ProviderId("q")));
        asked("own", Optional.of(ASSIGNMENT.provider()));
        DoorEvent own = answering("own", event("2", DoorFact.UNLOCKED, "08:00:10"));
        town.hear(answering("anothers", event("1", DoorFact.UNLOCKED, "08:00:05")), own);

        assertThat(shown(PLANNER).findings()).extracting(DoorFinding::event).containsExactly(own);
    }

    private static String commandOf(DoorEntry entry) {
        if (entry instanceof CommandAsked asked) {
            return asked.command().id().value();
        }
        return entry instanceof CommandTurnedDown down
                ? down.command().id().value()
                : ((CommandBecame) entry).command().value();
    }

    /** Asked and done, and once more and refused, by a manager. */
    private void asked(String id, Optional<ProviderId> provider) {
        asked(id, provider, new CommandProgress.Confirmed());
    }

    private void asked(String id, Optional<ProviderId> provider, CommandProgress progress) {
        LockCommand command = new LockCommand(new CommandId(id), DoorTown.ANNAS, LockAction.UNLOCK, at("08:00:30"));
        AskedBy by = new AskedBy(provider, Optional.empty());
        record(new CommandAsked(command, by));
        record(new CommandBecame(command.id(), progress));
        record(new CommandTurnedDown(command, by, OpeningRefusal.NAME_TAKEN));
    }

    private void record(DoorEntry entry) {
        Deed deed = new Deed("mia", Role.MANAGER, at("08:00"), "has fallen");
        long version = town.doorJournal.standing(GATEWAY).get().version();
        assertThat(town.doorJournal
                        .append(GATEWAY, version, List.of(new NewDoorEntry(entry, deed, deed.when())))
                        .isRight())
                .isTrue();
    }

    @Test
    void SYS_2_a_carer_sees_no_doors() {
        town.hear(event("1", DoorFact.UNLOCKED, "08:00"));

        assertThat(look(log, new Deed("c1", Role.CARER, at("18:00"), "")))
                .isEqualTo(new Shown.Refused<DoorDays>(RefusalCode.NOT_OWN_VISIT));
        assertThat(log.all()).isEmpty();
    }

    @Test
    void SYS_2_what_can_not_be_kept_is_not_shown() {
        town.hear(event("1", DoorFact.UNLOCKED, "08:00"));

        assertThat(look(new FullLog(log), PLANNER)).isEqualTo(new Shown.NotShown<DoorDays>(JournalFault.FULL));
    }

    private DoorDays shown(Deed deed) {
        Shown<DoorDays> shown = look(log, deed);
        assertThat(shown).isInstanceOf(Shown.These.class);
        return ((Shown.These<DoorDays>) shown).found().get(0);
    }

    private Shown<DoorDays> look(ReadingLog into, Deed deed) {
        return looking(into).look(GATEWAY, DAY, town.known(), new LookAtDoors.Asker(ASSIGNMENT, deed));
    }

    private LookAtDoors looking(ReadingLog into) {
        return new LookAtDoors(town.doorJournal, new ShowLogged(into, DoorTown::books), DoorTown::books);
    }
}
