package se.kvittens.application.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.doors.DoorTown.ANNA;
import static se.kvittens.application.doors.DoorTown.ANNAS;
import static se.kvittens.application.doors.DoorTown.GATEWAY;
import static se.kvittens.application.doors.DoorTown.PROVIDER;
import static se.kvittens.application.doors.DoorTown.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.CommandBecame;
import se.kvittens.application.doors.DoorJournal;
import se.kvittens.application.doors.DoorTown;
import se.kvittens.application.doors.FullAfter;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.opening.CommandOutcome.Asked;
import se.kvittens.application.opening.CommandOutcome.NotRecorded;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.Errand;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.time.TimeSpan;

/** Commands of which no answer came, at a gateway that goes by how the lock was before. */
class LostCommandsTest {

    private static final Lost KEPT = new Lost(Optional.of("before"));

    private final DoorTown town = new DoorTown();
    private final AskedGateway gateway = new AskedGateway();

    LostCommandsTest() {
        town.clock.set(at("08:00"));
        gateway.handsOut("before");
        gateway.answers(new Lost(), new Confirmed());
    }

    @Test
    void REG_19_how_the_lock_was_before_is_on_the_disk_before_it_is_sent() {
        List<DoorEntry> before = new ArrayList<>();
        gateway.whenSent(() -> before.addAll(entries()));
        ask("k1", LockAction.UNLOCK);

        assertThat(before).hasSize(2).first().isInstanceOf(CommandAsked.class);
        assertThat(before.get(1)).isEqualTo(new CommandBecame(new CommandId("k1"), KEPT));
    }

    @Test
    void REG_19_a_command_of_which_no_answer_came_is_followed_by_it() {
        assertThat(progress(ask("k1", LockAction.UNLOCK))).isEqualTo(KEPT);
        assertThat(progress(follow("k1"))).isEqualTo(new Confirmed());

        assertThat(gateway.followed()).containsExactly(Optional.of("before"));
        assertThat(gateway.sent()).hasSize(1);
    }

    @Test
    void REG_19_who_was_killed_while_sending_follows_it_by_it_too() {
        gateway.whenSent(() -> {
            throw new IllegalStateException("killed");
        });
        try {
            ask("k1", LockAction.UNLOCK);
        } catch (IllegalStateException killed) {
            gateway.whenSent(() -> {});
        }

        assertThat(progress(ask("k1", LockAction.UNLOCK))).isEqualTo(new Confirmed());
        assertThat(gateway.followed()).containsExactly(Optional.of("before"));
        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void REG_19_what_can_not_be_kept_is_not_sent() {
        DoorJournal full = new FullAfter(1, town.doorJournal);

        assertThat(asking(full).ask(request("k1", LockAction.UNLOCK), gateway, town.known()))
                .isEqualTo(new NotRecorded(JournalFault.FULL));
        assertThat(gateway.sent()).isEmpty();
    }

    /** The lock has done nothing that is to be seen, and may never have been asked. */
    @Test
    void REG_19_that_nothing_is_to_be_seen_yet_does_not_say_that_the_gateway_has_taken_it() {
        gateway.answers(new Lost(), new Accepted(Optional.of("before")));
        ask("k1", LockAction.UNLOCK);

        assertThat(progress(follow("k1"))).isEqualTo(KEPT);

        gateway.answers(new Lost(), new Accepted(Optional.of("attempt")));
        assertThat(progress(follow("k1"))).isEqualTo(new Accepted(Optional.of("attempt")));
    }

    /** What the lock did then may be of either command. */
    @ParameterizedTest
    @EnumSource
    void REG_19_once_the_lock_was_asked_the_same_again_nobody_can_say(LockAction second) {
        ask("k1", LockAction.UNLOCK);
        town.clock.set(at("08:00:30"));
        ask("k2", second);

        assertThat(progress(follow("k1"))).isEqualTo(second == LockAction.UNLOCK ? KEPT : new Confirmed());
        assertThat(progress(follow("k2"))).isEqualTo(new Confirmed());
    }

    private CommandOutcome ask(String id, LockAction action) {
        return asking(town.doorJournal).ask(request(id, action), gateway, town.known());
    }

    private static DoorRequest request(String id, LockAction action) {
        return new DoorRequest(new CommandId(id), ANNAS, action, new DoorRequest.Asker(PROVIDER, "c1", Role.CARER, ""));
    }

    private CommandOutcome follow(String id) {
        return asking(town.doorJournal).follow(new CommandId(id), gateway);
    }

    private AskDoors asking(DoorJournal journal) {
        List<Errand> errands = List.of(new Errand(ANNA, new TimeSpan(at("08:00"), at("08:30"))));
        return new AskDoors(journal, (carer, about) -> Answer.accepted(errands), DoorTown::books, town.clock);
    }

    private static CommandProgress progress(CommandOutcome outcome) {
        assertThat(outcome).isInstanceOf(Asked.class);
        return ((Asked) outcome).progress();
    }

    private List<DoorEntry> entries() {
        return town.doorJournal.after(GATEWAY, 0).get().recorded().stream()
                .map(RecordedDoor::entry)
                .toList();
    }
}
