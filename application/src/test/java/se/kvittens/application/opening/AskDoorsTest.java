package se.kvittens.application.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.doors.DoorTown.ANNA;
import static se.kvittens.application.doors.DoorTown.ANNAS;
import static se.kvittens.application.doors.DoorTown.BO;
import static se.kvittens.application.doors.DoorTown.ENTRANCE;
import static se.kvittens.application.doors.DoorTown.GATEWAY;
import static se.kvittens.application.doors.DoorTown.PROVIDER;
import static se.kvittens.application.doors.DoorTown.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.doors.BrokenDoorJournal;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorEntry.CommandTurnedDown;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.DoorTown;
import se.kvittens.application.doors.OvertakenOnce;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.application.opening.CommandOutcome.Asked;
import se.kvittens.application.opening.CommandOutcome.NotKnown;
import se.kvittens.application.opening.CommandOutcome.NotRecorded;
import se.kvittens.application.opening.CommandOutcome.Refused;
import se.kvittens.application.opening.DoorRequest.Asker;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.CommandProgress.Unconfirmed;
import se.kvittens.domain.opening.Errand;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.OpeningRefusal;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.TimeSpan;

/** Who has a door opened, and what stops who must not. */
class AskDoorsTest {

    private static final Asker CARER = new Asker(PROVIDER, "c1", Role.CARER, "");

    private final DoorTown town = new DoorTown();
    private final AskedGateway gateway = new AskedGateway();
    private Answer<List<Errand>> errands =
            Answer.accepted(List.of(new Errand(ANNA, new TimeSpan(at("08:00"), at("08:30")))));

    AskDoorsTest() {
        town.clock.set(at("08:00"));
    }

    @Test
    void REG_19_a_carer_with_a_visit_has_the_door_opened_and_is_told_what_came_of_it() {
        assertThat(ask("k1", CARER)).satisfies(became(new Accepted(Optional.of("handle"))));
        assertThat(follow("k1")).satisfies(became(new Confirmed()));

        assertThat(gateway.sent()).hasSize(1);
        assertThat(gateway.sent().get(0).expires()).isEqualTo(at("08:00:30"));
        assertThat(entries())
                .extracting(DoorEntry::getClass)
                .containsExactly(CommandAsked.class, CommandBecame.class, CommandBecame.class);
    }

    @Test
    void REG_19_what_is_sent_is_on_the_disk_before() {
        List<DoorEntry> before = new ArrayList<>();
        gateway.whenSent(() -> before.addAll(entries()));
        ask("k1", CARER);

        assertThat(before).hasSize(1).first().isInstanceOf(CommandAsked.class);
    }

    @Test
    void REG_19_what_can_not_be_taken_down_is_not_sent() {
        assertThat(ask(new BrokenDoorJournal(JournalFault.FULL), "k1", CARER))
                .isEqualTo(new NotRecorded(JournalFault.FULL));

        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void REG_19_the_same_asked_again_is_not_sent_again() {
        gateway.answers(new Lost(), new Lost());
        assertThat(ask("k1", CARER)).satisfies(became(new Lost()));
        town.clock.set(at("08:10"));

        assertThat(ask("k1", CARER)).isInstanceOf(Asked.class);

        assertThat(gateway.sent()).hasSize(1);
    }

    /** Whoever sent it was killed before the answer came: nobody knows, and nobody sends it again. */
    @Test
    void REG_19_who_was_killed_while_sending_asks_what_came_of_it_and_does_not_send_again() {
        gateway.whenSent(() -> {
            throw new IllegalStateException("killed");
        });
        try {
            ask("k1", CARER);
        } catch (IllegalStateException killed) {
            gateway.whenSent(() -> {});
        }

        assertThat(ask("k1", CARER)).satisfies(became(new Confirmed()));
        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void REG_19_a_name_is_of_one_command() {
        ask("k1", CARER);

        assertThat(ask("k1", new Asker(PROVIDER, "c2", Role.CARER, ""))).isEqualTo(refused(OpeningRefusal.NAME_TAKEN));
        assertThat(asking(town.doorJournal)
                        .ask(
                                new DoorRequest(new CommandId("k1"), ANNAS, LockAction.LOCK, CARER),
                                gateway,
                                town.known()))
                .isEqualTo(refused(OpeningRefusal.NAME_TAKEN));
        assertThat(gateway.sent()).hasSize(1);
    }

    @Test
    void REG_19_a_carer_without_a_visit_there_opens_nothing() {
        errands = Answer.accepted(List.of(new Errand(BO, new TimeSpan(at("08:00"), at("08:30")))));

        assertThat(ask("k1", CARER)).isEqualTo(refused(OpeningRefusal.NO_VISIT_NOW));

        assertThat(gateway.sent()).isEmpty();
        assertThat(entries())
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        CommandTurnedDown.class, down -> assertThat(down.why()).isEqualTo(OpeningRefusal.NO_VISIT_NOW));
    }

    @Test
    void REG_19_the_entrance_of_the_house_opens_for_a_visit_in_it() {
        assertThat(ask("k1", ENTRANCE, CARER)).isInstanceOf(Asked.class);
    }

    @Test
    void REG_19_when_it_is_is_not_for_the_asker_to_say() {
        town.clock.set(at("12:00"));

        assertThat(ask("k1", CARER)).isEqualTo(refused(OpeningRefusal.NO_VISIT_NOW));
    }

    @Test
    void REG_19_where_nobody_knows_whether_there_is_a_visit_nothing_opens() {
        errands = new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREACHABLE));

        assertThat(ask("k1", CARER)).isEqualTo(new NotKnown(Obstacle.of(Obstacle.Kind.UNREACHABLE)));
        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void SYS_2_who_may_not_opens_nothing_and_that_is_kept() {
        assertThat(ask("k1", new Asker(PROVIDER, "rut", Role.REVIEWER, "fallen")))
                .isEqualTo(refused(OpeningRefusal.NOT_IN_THIS_ROLE));
        assertThat(entries()).hasSize(1);
    }

    @Test
    void REG_19_a_manager_says_why() {
        assertThat(ask("k1", new Asker(PROVIDER, "mia", Role.MANAGER, "")))
                .isEqualTo(refused(OpeningRefusal.REASON_MISSING));
        assertThat(ask("k2", new Asker(PROVIDER, "mia", Role.MANAGER, "has fallen")))
                .isInstanceOf(Asked.class);
    }

    @Test
    void REG_9_a_personal_number_is_not_taken_down() {
        assertThat(ask("k1", new Asker(PROVIDER, "mia", Role.MANAGER, "19121212-1212 has fallen")))
                .isEqualTo(refused(OpeningRefusal.PERSONAL_NUMBER));

        assertThat(town.doorJournal.after(GATEWAY, 0).get().recorded())
                .allSatisfy(each -> assertThat(each.deed().why()).isEmpty());
    }

    @Test
    void REG_18_a_lock_of_another_gateway_is_unknown() {
        LockId anothers = new GatewayName("h").lock("1");
        town.with(new DoorUse(anothers, DoorKind.HOME, Set.of(ANNA), at("00:00")));

        assertThat(ask("k1", anothers, CARER)).isEqualTo(refused(OpeningRefusal.UNKNOWN_LOCK));
        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void REG_19_a_lock_out_of_reach_is_not_asked_lest_the_gateway_keeps_the_command() {
        gateway.is(AskedGateway.health(Reach.OFFLINE, true));
        assertThat(ask("k1", CARER)).satisfies(became(new Failed(CommandFault.OFFLINE)));
        gateway.is(AskedGateway.health(Reach.UNTOLD, true));
        assertThat(ask("k2", CARER)).satisfies(became(new Failed(CommandFault.OFFLINE)));

        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void REG_19_a_lock_that_takes_no_commands_is_not_asked() {
        gateway.is(AskedGateway.health(Reach.ONLINE, false));
        assertThat(ask("k1", CARER)).satisfies(became(new Failed(CommandFault.NOT_REMOTE)));
        gateway.is(Answer.refused(RefusalReason.UNKNOWN));
        assertThat(ask("k2", CARER)).satisfies(became(new Failed(CommandFault.UNKNOWN_LOCK)));
        gateway.is(Answer.refused(RefusalReason.FORBIDDEN));
        assertThat(ask("k3", CARER)).satisfies(became(new Failed(CommandFault.NOT_ALLOWED)));
        gateway.is(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.TIMED_OUT)));
        assertThat(ask("k4", CARER)).satisfies(became(new Failed(CommandFault.NOT_SENT)));

        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void REG_19_what_has_expired_while_the_gateway_was_slow_is_not_sent() {
        gateway.whenAsked(() -> town.clock.set(at("08:00:30")));
        assertThat(ask("k1", CARER)).satisfies(became(new Failed(CommandFault.EXPIRED)));
        assertThat(gateway.sent()).isEmpty();

        town.clock.set(at("08:01"));
        gateway.whenAsked(() -> town.clock.set(at("08:01:29")));
        assertThat(ask("k2", CARER)).isInstanceOf(Asked.class);
        assertThat(gateway.sent()).hasSize(1);
    }

    @Test
    void REG_19_a_lock_is_asked_one_thing_at_a_time() {
        gateway.answers(new Lost(), new Lost());
        ask("k1", CARER);
        assertThat(ask("k2", CARER)).isEqualTo(refused(OpeningRefusal.ASKED_ALREADY));

        town.clock.set(at("08:00:30"));
        assertThat(ask("k3", CARER)).isInstanceOf(Asked.class);
        assertThat(gateway.sent()).hasSize(2);
    }

    @Test
    void REG_19_of_two_who_ask_at_once_one_is_sent() {
        OvertakenOnce journal = new OvertakenOnce(town.doorJournal, () -> {
            gateway.answers(new Accepted(Optional.empty()), new Accepted(Optional.empty()));
            ask("k1", new Asker(PROVIDER, "c2", Role.CARER, ""));
        });

        assertThat(ask(journal, "k2", CARER)).isEqualTo(refused(OpeningRefusal.ASKED_ALREADY));
        assertThat(gateway.sent()).hasSize(1);
    }

    /** The gateway says that all is well, and the lock has not moved. */
    @Test
    void REG_19_what_the_lock_has_not_said_is_not_confirmed() {
        gateway.answers(new Unconfirmed(), new Unconfirmed());

        assertThat(ask("k1", CARER)).satisfies(became(new Unconfirmed()));
        assertThat(follow("k1")).satisfies(became(new Unconfirmed()));
    }

    @Test
    void REG_19_who_follows_a_command_asks_the_lock_nothing() {
        gateway.answers(new Lost(), new Lost());
        ask("k1", CARER);
        follow("k1");
        follow("k1");

        assertThat(gateway.sent()).hasSize(1);
        assertThat(follow("k9")).isEqualTo(new CommandOutcome.Unknown());
    }

    @ParameterizedTest
    @EnumSource
    void REG_19_the_lock_is_asked_what_the_carer_asked_for(LockAction action) {
        asking(town.doorJournal).ask(new DoorRequest(new CommandId("k1"), ANNAS, action, CARER), gateway, town.known());

        assertThat(gateway.sent()).hasSize(1).first().matches(each -> each.action() == action);
    }

    @Test
    void BOOK_1_without_a_rule_book_nothing_opens() {
        AskDoors asking =
                new AskDoors(town.doorJournal, (carer, about) -> errands, () -> new RuleBooks(List.of()), town.clock);

        assertThat(asking.ask(
                        new DoorRequest(new CommandId("k1"), ANNAS, LockAction.UNLOCK, CARER), gateway, town.known()))
                .isEqualTo(refused(OpeningRefusal.NO_RULE_BOOK));
    }

    private CommandOutcome ask(String id, Asker asker) {
        return ask(id, ANNAS, asker);
    }

    private CommandOutcome ask(String id, LockId lock, Asker asker) {
        return asking(town.doorJournal)
                .ask(new DoorRequest(new CommandId(id), lock, LockAction.UNLOCK, asker), gateway, town.known());
    }

    private CommandOutcome ask(DoorJournal journal, String id, Asker asker) {
        return asking(journal)
                .ask(new DoorRequest(new CommandId(id), ANNAS, LockAction.UNLOCK, asker), gateway, town.known());
    }

    private CommandOutcome follow(String id) {
        return asking(town.doorJournal).follow(new CommandId(id), gateway);
    }

    private AskDoors asking(DoorJournal journal) {
        return new AskDoors(journal, (carer, about) -> errands, DoorTown::books, town.clock);
    }

    private static Consumer<CommandOutcome> became(CommandProgress progress) {
        return outcome -> assertThat(outcome)
                .isInstanceOfSatisfying(
                        Asked.class, asked -> assertThat(asked.progress()).isEqualTo(progress));
    }

    private static Refused refused(OpeningRefusal why) {
        return new Refused(why);
    }

    private List<DoorEntry> entries() {
        return town.doorJournal.after(GATEWAY, 0).get().recorded().stream()
                .map(RecordedDoor::entry)
                .toList();
    }
}
