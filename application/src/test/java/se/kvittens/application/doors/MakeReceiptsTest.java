package se.kvittens.application.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.kvittens.application.doors.DoorTown.ANNAS;
import static se.kvittens.application.doors.DoorTown.BO;
import static se.kvittens.application.doors.DoorTown.ENTRANCE;
import static se.kvittens.application.doors.DoorTown.GATEWAY;
import static se.kvittens.application.doors.DoorTown.answering;
import static se.kvittens.application.doors.DoorTown.at;
import static se.kvittens.application.doors.DoorTown.by;
import static se.kvittens.application.doors.DoorTown.event;
import static se.kvittens.application.doors.DoorTown.remote;
import static se.kvittens.application.doors.DoorTown.through;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.doors.Became.AReceipt;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.KeyUse;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.opening.AskedBy;
import se.kvittens.domain.opening.DoorAlarm;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.domain.registering.RefusalCode;

/** What locks tell becomes visits, and what can't yet waits until somebody has told. */
class MakeReceiptsTest {

    private final DoorTown town = new DoorTown();

    @Test
    void REG_1_a_door_that_is_unlocked_and_locked_makes_a_visit() {
        town.hear(
                through(ENTRANCE, event("0", DoorFact.UNLOCKED, "07:58")),
                event("1", DoorFact.UNLOCKED, "08:00"),
                event("2", DoorFact.LOCKED, "08:30"));

        assertThat(town.make())
                .extracting(DoorFinding::became)
                .hasOnlyElementsOfTypes(Became.Nothing.class, AReceipt.class);
        assertThat(town.visits()).containsExactly("c1 anna 08:00-08:30");
    }

    @Test
    void STAFF_2_two_carers_at_one_door_make_each_a_visit() {
        town.hear(
                event("1", DoorFact.UNLOCKED, "08:00"),
                by("c2", event("2", DoorFact.ARRIVED, "08:01")),
                by("c2", event("3", DoorFact.DEPARTED, "08:29")),
                event("4", DoorFact.LOCKED, "08:30"));
        town.make();

        assertThat(town.visits()).containsExactly("c1 anna 08:00-08:30", "c2 anna 08:01-08:29");
    }

    @Test
    void REG_18_what_was_done_is_not_done_again() {
        town.hear(event("1", DoorFact.UNLOCKED, "08:00"));
        assertThat(town.make()).hasSize(1);
        assertThat(town.make()).isEmpty();
        town.hear(event("2", DoorFact.LOCKED, "08:30"));
        assertThat(town.make()).hasSize(1);

        assertThat(town.visits()).containsExactly("c1 anna 08:00-08:30");
    }

    @Test
    void REG_18_a_key_that_nobody_knows_waits_until_somebody_tells() {
        town.hear(by("c3", event("1", DoorFact.UNLOCKED, "08:00")), event("2", DoorFact.LOCKED, "08:30"));
        assertThat(became(town.make()))
                .containsExactly("1 Waits[why=UNKNOWN_KEY]", "2 AReceipt[visit=g:2, clock=RIGHT]");
        assertThat(became(town.make())).containsExactly("1 Waits[why=UNKNOWN_KEY]");

        town.with(new KeyUse(GATEWAY.key("c3"), Optional.of(DoorTown.holder("c1")), at("07:00")));

        assertThat(became(town.make())).containsExactly("1 AReceipt[visit=g:1, clock=RIGHT]");
        assertThat(town.make()).isEmpty();
        assertThat(town.visits()).containsExactly("c1 anna 08:00-08:30");
    }

    @Test
    void REG_18_a_lock_at_no_door_that_is_known_waits_until_somebody_tells() {
        DoorEvent event = through(GATEWAY.lock("new"), event("1", DoorFact.UNLOCKED, "08:00"));
        town.hear(event);
        assertThat(became(town.make())).containsExactly("1 Waits[why=UNKNOWN_LOCK]");

        town.with(new DoorUse(GATEWAY.lock("new"), DoorKind.HOME, Set.of(BO), at("07:00")));

        assertThat(became(town.make())).containsExactly("1 AReceipt[visit=g:1, clock=RIGHT]");
        assertThat(town.visits()).containsExactly("c1 bo 08:00-");
    }

    @Test
    void REG_18_a_lock_that_is_moved_at_noon_is_at_another_door_from_then_on() {
        town.with(new DoorUse(ANNAS, DoorKind.HOME, Set.of(BO), at("12:00")));
        town.hear(
                event("1", DoorFact.UNLOCKED, "12:00"),
                event("2", DoorFact.LOCKED, "12:20"),
                event("3", DoorFact.UNLOCKED, "11:00"),
                event("4", DoorFact.LOCKED, "11:59:59"));
        town.make();

        assertThat(town.visits()).containsExactly("c1 anna 11:00-11:59:59", "c1 bo 12:00-12:20");
    }

    @Test
    void REG_18_a_day_that_comes_in_the_evening_makes_the_same_visits() {
        town.hear(event("2", DoorFact.LOCKED, "08:30"));
        town.make();
        town.hear(event("4", DoorFact.LOCKED, "10:30"), event("3", DoorFact.UNLOCKED, "10:00"));
        town.make();
        town.hear(event("1", DoorFact.UNLOCKED, "08:00"));
        town.make();

        assertThat(town.visits()).containsExactly("c1 anna 08:00-08:30", "c1 anna 10:00-10:30");
    }

    @Test
    void BOOK_1_what_happened_before_any_rule_book_waits() {
        DoorEvent early =
                new DoorEventAt(event("1", DoorFact.UNLOCKED, "08:00")).at(Instant.parse("1999-01-01T00:00:00Z"));
        town.hear(early);

        assertThat(became(town.make())).containsExactly("1 Refused[code=" + RefusalCode.NO_RULE_BOOK + "]");
        assertThat(town.make()).hasSize(1);
    }

    @Test
    void REG_18_where_the_journal_fails_nothing_is_called_done() {
        town.hear(event("1", DoorFact.UNLOCKED, "08:00"));
        MakeReceipts failing = new MakeReceipts(
                new BrokenFor(town.doorJournal, JournalFault.FULL), town.recording(), DoorTown::books, town.clock);

        assertThat(failing.make(GATEWAY, town.known())).isEqualTo(Either.left(JournalFault.FULL));

        assertThat(became(town.make())).containsExactly("1 AReceipt[visit=g:1, clock=RIGHT]");
        assertThat(town.visits()).containsExactly("c1 anna 08:00-");
    }

    @Test
    void REG_19_a_door_that_was_asked_for_is_opened_by_who_asked() {
        ask("k1", "08:00");
        town.hear(answering("k1", event("1", DoorFact.UNLOCKED, "08:00:05")));
        town.hear(event("2", DoorFact.LOCKED, "08:30"));

        assertThat(alarms(town.make())).containsOnly(Optional.empty());
        assertThat(town.visits()).containsExactly("c1 anna 08:00:05-08:30");
    }

    /** The gateway names no command: it is the last one before, good for half a minute by clocks that differ by as much. */
    @ParameterizedTest
    @CsvSource({"08:00:59, c1 anna 08:00:59-, ''", "08:01:00, '', LATE_UNLOCK"})
    void REG_19_a_door_that_opens_after_the_command_has_expired_is_nobodys_visit_and_an_alarm(
            String time, String visit, String alarm) {
        ask("k1", "08:00");
        town.hear(remote(event("1", DoorFact.UNLOCKED, time)));

        assertThat(alarms(town.make()))
                .containsExactly(
                        Optional.of(alarm).filter(each -> !each.isEmpty()).map(DoorAlarm::valueOf));
        assertThat(town.visits()).isEqualTo(visit.isEmpty() ? List.of() : List.of(visit));
    }

    @Test
    void REG_19_a_door_that_nobody_asked_to_open_is_nobodys_visit_and_an_alarm() {
        town.hear(remote(event("1", DoorFact.UNLOCKED, "08:00")));

        assertThat(town.make())
                .extracting(DoorFinding::became, DoorFinding::alarm)
                .containsExactly(tuple(new Became.Nothing(Why.NOBODY_KNOWN), Optional.of(DoorAlarm.UNASKED_UNLOCK)));
    }

    /** Some gateways learn a minute later whose key it was; whichever they tell first. */
    @Test
    void REG_18_who_it_was_may_be_told_afterwards() {
        DoorEvent whole = event("1", DoorFact.UNLOCKED, "08:00");
        town.hear(DoorTown.byNobody(whole));
        assertThat(became(town.make())).containsExactly("1 Nothing[why=NOBODY_KNOWN]");

        town.hear(whole);

        assertThat(became(town.make())).containsExactly("1 AReceipt[visit=g:1, clock=RIGHT]");
        assertThat(town.make()).isEmpty();
        assertThat(town.visits()).containsExactly("c1 anna 08:00-");
    }

    @Test
    void REG_18_who_it_was_may_be_told_afterwards_and_known_later_still() {
        DoorEvent whole = by("c3", event("1", DoorFact.UNLOCKED, "08:00"));
        town.hear(DoorTown.byNobody(whole), whole);
        assertThat(became(town.make())).containsExactly("1 Waits[why=UNKNOWN_KEY]");

        town.with(new KeyUse(GATEWAY.key("c3"), Optional.of(DoorTown.holder("c1")), at("07:00")));

        assertThat(became(town.make())).containsExactly("1 AReceipt[visit=g:1, clock=RIGHT]");
    }

    /** A new battery, and the lock says the year 2000. */
    @Test
    void REG_19_an_alarm_is_one_whatever_year_the_lock_says() {
        DoorEvent tampered =
                new DoorEventAt(event("1", DoorFact.TAMPERED, "08:00")).at(Instant.parse("2000-01-01T00:00:00Z"));
        town.hear(tampered);

        assertThat(alarms(town.make())).containsExactly(Optional.of(DoorAlarm.TAMPERED));
    }

    @Test
    void REG_18_what_the_rules_refuse_for_good_waits_for_nothing() {
        town.hear(event("1", DoorFact.UNLOCKED, "08:00"));
        town.make();
        town.with(new KeyUse(GATEWAY.key("c1"), Optional.of(DoorTown.holder("c2")), at("07:00")));
        MakeReceipts anew =
                new MakeReceipts(new Forgetful(town.doorJournal), town.recording(), DoorTown::books, town.clock);

        assertThat(became(anew.make(GATEWAY, town.known()).get()))
                .containsExactly("1 Refused[code=" + RefusalCode.NAME_TAKEN + "]");
        assertThat(town.doorJournal.standing(GATEWAY).get().worked().get().waiting())
                .isEmpty();
    }

    @Test
    void REG_18_one_record_that_is_damaged_holds_up_nothing_else() {
        town.hear(event("1", DoorFact.UNLOCKED, "08:00"), by("c2", event("2", DoorFact.UNLOCKED, "08:00")));
        MakeReceipts making = new MakeReceipts(
                town.doorJournal, new DamagedFor("c1", town.journal).recording(), DoorTown::books, town.clock);

        assertThat(became(making.make(GATEWAY, town.known()).get()))
                .containsExactly("1 Damaged[]", "2 AReceipt[visit=g:2, clock=RIGHT]");
        assertThat(became(town.make())).containsExactly("1 AReceipt[visit=g:1, clock=RIGHT]");
    }

    private void ask(String id, String time) {
        LockCommand command = new LockCommand(new CommandId(id), ANNAS, LockAction.UNLOCK, at(time).plusSeconds(30));
        Deed deed = new Deed("c1", Role.CARER, at(time), "");
        town.doorJournal
                .append(
                        GATEWAY,
                        town.doorJournal.standing(GATEWAY).get().version(),
                        List.of(new NewDoorEntry(
                                new CommandAsked(command, AskedBy.inRole(Role.CARER, DoorTown.PROVIDER, "c1")),
                                deed,
                                at(time))))
                .get();
    }

    private static List<Optional<DoorAlarm>> alarms(List<DoorFinding> findings) {
        return findings.stream().map(DoorFinding::alarm).toList();
    }

    private static List<String> became(List<DoorFinding> findings) {
        return findings.stream()
                .map(each -> each.event().id().name() + " " + each.became())
                .toList();
    }

    /** The same event at another time. */
    private record DoorEventAt(DoorEvent event) {

        DoorEvent at(Instant time) {
            return new DoorEvent(
                    event.id(),
                    event.lock(),
                    event.fact(),
                    event.means(),
                    event.key(),
                    event.command(),
                    event.recipient(),
                    new EventTimes(
                            time,
                            event.times().source(),
                            Optional.empty(),
                            event.times().received()),
                    event.sequence(),
                    event.detail());
        }
    }

    /** Does not know that anything was done. */
    private static final class Forgetful extends PassedOn {

        Forgetful(DoorJournal other) {
            super(other);
        }

        @Override
        public Either<JournalFault, Standing> standing(GatewayName gateway) {
            return super.standing(gateway).map(all -> new Standing(all.version(), Optional.empty(), all.place()));
        }
    }

    /** Takes nothing down; what is there can be read. */
    private static final class BrokenFor extends PassedOn {

        private final JournalFault fault;

        BrokenFor(DoorJournal other, JournalFault fault) {
            super(other);
            this.fault = fault;
        }

        @Override
        public Either<JournalFault, Long> append(GatewayName gateway, long version, List<NewDoorEntry> entries) {
            return Either.left(fault);
        }
    }
}
