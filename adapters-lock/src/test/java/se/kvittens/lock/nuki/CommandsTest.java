package se.kvittens.lock.nuki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.nuki.simulator.SimulatedLock;

/** What becomes of a door that is asked: it is asked once, and has moved when it says so. */
class CommandsTest {

    private static final LockCommand UNLOCK = Account.command(1, LockAction.UNLOCK);

    @TempDir
    Path folder;

    private Account account;
    private SimulatedLock lock;

    @BeforeEach
    void open() {
        account = new Account(folder);
        lock = account.house().add(1);
        lock.move(2, 6, "");
    }

    @Test
    void it_is_accepted_first_and_confirmed_once_the_lock_has_moved() {
        Optional<String> handle = accepted(UNLOCK);
        assertThat(progress(UNLOCK, handle)).isEqualTo(new Accepted(handle));

        account.house().settle();

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Confirmed());
        assertThat(account.house().heard("POST")).isEqualTo(1);
    }

    @Test
    void where_it_says_yes_and_does_nothing_nothing_is_confirmed() {
        lock.becomeLazy();
        Optional<String> handle = accepted(UNLOCK);
        account.house().settle();

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Accepted(handle));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "1, 3", "1, 5", "1, 6", "1, 255", "2, 4", "4, 4", "240, 0"})
    void what_others_do_to_it_confirms_nothing(int action, int trigger) {
        lock.becomeLazy();
        Optional<String> handle = accepted(UNLOCK);
        lock.move(action, trigger, "5f01");

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Accepted(handle));
    }

    @Test
    void what_it_did_before_it_was_asked_confirms_nothing() {
        lock.move(1, 4, "");
        lock.becomeLazy();
        Optional<String> handle = accepted(UNLOCK);

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Accepted(handle));
    }

    @Test
    void of_a_lock_that_has_told_nothing_yet_all_is_of_afterwards() {
        account.house().add(2);
        LockCommand command = Account.command(2, LockAction.UNLOCK);
        Optional<String> handle = accepted(command);
        account.house().settle();

        assertThat(progress(command, handle)).isEqualTo(new Confirmed());
    }

    @ParameterizedTest
    @EnumSource
    void its_state_confirms_before_its_log_does(LockAction action) {
        lock.move(action == LockAction.UNLOCK ? 2 : 1, 6, "");
        lock.lagBehindWithItsLog();
        LockCommand command = Account.command(1, action);
        Optional<String> handle = accepted(command);
        account.house().settle();

        assertThat(progress(command, handle)).isEqualTo(new Confirmed());
    }

    @Test
    void a_state_in_which_it_was_before_confirms_nothing() {
        lock.move(1, 4, "");
        lock.lagBehindWithItsLog();
        Optional<String> handle = accepted(UNLOCK);
        account.house().settle();

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Accepted(handle));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_bolt_that_does_not_move_is_jammed_by_its_log_or_its_state(boolean logLags) {
        if (logLags) {
            lock.lagBehindWithItsLog();
        }
        Optional<String> handle = accepted(UNLOCK);
        lock.block();
        account.house().settle();

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Failed(CommandFault.JAMMED));
    }

    @ParameterizedTest
    @CsvSource({
        "1, JAMMED",
        "2, REFUSED",
        "3, BUSY",
        "4, BUSY",
        "5, JAMMED",
        "6, JAMMED",
        "7, JAMMED",
        "8, JAMMED",
        "9, REFUSED",
        "10, REFUSED"
    })
    void why_it_did_not_move_is_told(int completion, CommandFault fault) {
        Optional<String> handle = accepted(UNLOCK);
        lock.tell(1, 4, completion, "");

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Failed(fault));
    }

    @Test
    void the_first_that_it_did_is_what_it_was_asked_and_not_what_somebody_asked_later() {
        Optional<String> handle = accepted(UNLOCK);
        lock.tell(1, 4, 1, "");
        lock.tell(1, 4, 0, "");

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Failed(CommandFault.JAMMED));
    }

    @Test
    void a_lock_that_pulls_the_latch_as_well_has_unlocked() {
        Optional<String> handle = accepted(UNLOCK);
        lock.tell(3, 4, 0, "");

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Confirmed());
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 254, 255})
    void where_nobody_can_say_whether_it_moved_nobody_does(int completion) {
        Optional<String> handle = accepted(UNLOCK);
        lock.tell(1, 4, completion, "");

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Lost());
    }

    @Test
    void what_was_lost_stays_lost_where_nobody_has_kept_what_it_was_before() {
        account.house().settle();

        assertThat(progress(UNLOCK, Optional.empty())).isEqualTo(new Lost());
        for (String other : new String[] {"", "1", "x-1", "9999999999-a", "-a"}) {
            assertThat(progress(UNLOCK, Optional.of(other))).isEqualTo(new Lost());
        }
    }

    /** Store and forward: the gateway keeps what a lock out of reach was asked, and the door opens when it is back. */
    @Test
    void a_door_that_opens_after_it_was_to_tells_so() {
        Optional<String> handle = accepted(UNLOCK);
        lock.withServerState(4);
        account.house().settle();
        account.setClock(UNLOCK.expires().plus(Duration.ofHours(2)));
        assertThat(progress(UNLOCK, handle)).isEqualTo(new Accepted(handle));

        lock.setClock(UNLOCK.expires().plus(Duration.ofHours(2)));
        account.house().settle();
        lock.withServerState(0).settle();

        assertThat(progress(UNLOCK, handle)).isEqualTo(new Confirmed());
        DoorEvent opened = account.read(Optional.empty()).events().get(1);
        assertThat(opened.fact()).isEqualTo(DoorFact.UNLOCKED);
        assertThat(opened.means()).isEqualTo(Means.REMOTE);
        assertThat(opened.times().told()).isAfter(UNLOCK.expires());
    }

    private Optional<String> accepted(LockCommand command) {
        CommandProgress progress = account.gateway().send(command);
        assertThat(progress).isInstanceOf(Accepted.class);
        return ((Accepted) progress).handle();
    }

    private CommandProgress progress(LockCommand command, Optional<String> handle) {
        return account.gateway().progress(command, handle);
    }
}
