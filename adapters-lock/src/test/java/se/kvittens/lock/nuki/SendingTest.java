package se.kvittens.lock.nuki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.nuki.simulator.SimulatedLock;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;

/** A door is asked once at most, whatever is answered, and only where it is reached and in time. */
class SendingTest {

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

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "401, NOT_ALLOWED",
        "402, REFUSED",
        "403, NOT_ALLOWED",
        "404, UNKNOWN_LOCK",
        "405, NOT_REMOTE",
        "409, BUSY",
        "423, BUSY",
        "426, REFUSED",
        "429, REFUSED"
    })
    void a_no_is_told_and_nothing_is_sent_again(int status, CommandFault fault) {
        account.house().answerCommandsBy(status);

        assertThat(account.gateway().send(UNLOCK)).isEqualTo(new Failed(fault));
        assertThat(account.house().heard("POST")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 408, 418, 425, 500, 502, 503, 504})
    void what_may_have_been_heard_is_lost_and_nothing_is_sent_again(int status) {
        account.house().answerCommandsBy(status);

        assertThat(account.gateway().send(UNLOCK)).isEqualTo(new Lost());
        assertThat(account.house().heard("POST")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_that_breaks_is_asked_for_once(Obstacle.Kind kind) {
        int[] posts = {0};
        account.takeLine(request -> {
            if (request.method() != Request.Method.POST) {
                return account.carry(request);
            }
            posts[0]++;
            return new Exchange.Broken(kind);
        });
        CommandProgress progress = account.gateway().send(UNLOCK);

        assertThat(progress)
                .isEqualTo(
                        kind == Obstacle.Kind.UNREACHABLE || kind == Obstacle.Kind.UNTRUSTED
                                ? new Failed(CommandFault.NOT_SENT)
                                : new Lost());
        assertThat(posts[0]).isEqualTo(1);
    }

    @Test
    void how_the_lock_was_is_handed_out_before_it_is_asked_and_what_is_not_kept_is_not_sent() {
        List<Long> heard = new ArrayList<>();
        account.gateway().send(UNLOCK, handle -> heard.add(account.house().heard("POST")));
        assertThat(heard).containsExactly(0L);
        assertThat(account.house().heard("POST")).isEqualTo(1);

        assertThat(account.gateway().send(UNLOCK, handle -> false)).isEqualTo(new Failed(CommandFault.NOT_SENT));
        assertThat(account.house().heard("POST")).isEqualTo(1);
    }

    /** The server fails, and has passed it on all the same, or has not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_lost_is_found_in_the_log_by_how_the_lock_was_before(boolean isDone) {
        List<String> kept = new ArrayList<>();
        account.house().answerCommandsBy(502);
        assertThat(account.gateway().send(UNLOCK, kept::add)).isEqualTo(new Lost());
        if (isDone) {
            lock.tell(1, 4, 0, "");
        }

        Optional<String> handle = Optional.of(kept.get(0));
        assertThat(account.gateway().progress(UNLOCK, handle))
                .isEqualTo(isDone ? new Confirmed() : new Accepted(handle));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_lock_that_is_not_reached_is_not_asked(int serverState) {
        lock.withServerState(serverState);

        assertThat(account.gateway().send(UNLOCK)).isEqualTo(new Failed(CommandFault.OFFLINE));
        assertThat(account.house().heard("POST")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void what_is_no_lock_is_not_asked(int type) {
        lock.ofType(type);

        assertThat(account.gateway().send(UNLOCK)).isEqualTo(new Failed(CommandFault.NOT_REMOTE));
        assertThat(account.house().heard("POST")).isZero();
    }

    @Test
    void what_came_too_late_while_one_looked_is_not_asked() {
        account.setClock(UNLOCK.expires());
        assertThat(account.gateway().send(UNLOCK)).isEqualTo(new Failed(CommandFault.EXPIRED));
        assertThat(account.house().heard("POST")).isZero();

        account.setClock(UNLOCK.expires().minusNanos(1));
        assertThat(account.gateway().send(UNLOCK)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "402, REFUSED",
        "403, UNKNOWN_LOCK",
        "404, UNKNOWN_LOCK",
        "401, NOT_ALLOWED",
        "500, NOT_SENT",
        "418, REFUSED"
    })
    void where_one_may_not_even_look_nothing_is_asked(int status, CommandFault fault) {
        account.takeLine(request -> request.method() == Request.Method.GET
                ? Pages.of(status, "application/json", "")
                : account.carry(request));

        assertThat(account.gateway().send(UNLOCK)).isEqualTo(new Failed(fault));
        assertThat(account.house().heard("POST")).isZero();
    }

    @Test
    void without_a_token_nothing_is_asked() {
        account.writeToken("");

        assertThat(account.gateway().send(UNLOCK)).isEqualTo(new Failed(CommandFault.NOT_ALLOWED));
        assertThat(account.house().heard("GET")).isZero();
    }
}
