package se.kvittens.lock.seam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LockGatewayContract;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.application.locks.LogPage;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.CommandProgress.Unconfirmed;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.npm.NeedsNpm;
import se.kvittens.lock.wiring.SeamLocks;

/** What every gateway promises, and what Seam answers, by the fake that its vendor publishes. */
@NeedsNpm("seam")
class FakeSeamContractTest extends LockGatewayContract {

    private static FakeSeam seam;

    @TempDir
    Path folder;

    private SeamLocks locks;

    @BeforeAll
    static void started() {
        seam = new FakeSeam();
    }

    @AfterAll
    static void stopped() {
        seam.close();
    }

    @BeforeEach
    void signed_in() {
        locks = seam.locks(folder, FakeSeam.KEY);
    }

    @AfterEach
    void left() {
        locks.close();
        seam.recover();
    }

    @Override
    protected LockGateway gateway() {
        return locks.gateway();
    }

    @Override
    protected LockId inReach() {
        return Seam.NAME.lock(FakeSeam.IN_REACH);
    }

    @Override
    protected LockId outOfReach() {
        return Seam.NAME.lock(FakeSeam.OUT_OF_REACH);
    }

    /** It carries out at once what it says is pending. */
    @Override
    protected void settle() {}

    @Override
    protected void breakDown() {
        seam.breakDown();
    }

    @Test
    void the_seeded_locks_are_listed_as_they_are() {
        assertThat(gateway().locks().value().orElseThrow())
                .hasSize(3)
                .allMatch(LockHealth::takesCommands)
                .allMatch(each -> each.battery() == LockHealth.Battery.GOOD);
    }

    @ParameterizedTest
    @EnumSource
    void done_is_confirmed_where_the_lock_has_said_so_and_not_otherwise(LockAction action) {
        String attempt = sent(action);
        assertThat(progress(action, attempt)).isEqualTo(new Unconfirmed());

        seam.attemptSucceeds(attempt, Json.object().put("was_confirmed_by_device", true));
        assertThat(progress(action, attempt)).isEqualTo(new Confirmed());

        seam.attemptSucceeds(attempt, Json.object().put("was_confirmed_by_device", false));
        assertThat(progress(action, attempt)).isEqualTo(new Unconfirmed());
    }

    @ParameterizedTest
    @CsvSource({"device_offline, OFFLINE", "hub_disconnected, OFFLINE", "device_not_found, UNKNOWN_LOCK"})
    void an_attempt_that_can_not_have_reached_the_lock_was_not_done(String type, CommandFault fault) {
        String attempt = sent(LockAction.UNLOCK);
        seam.attemptFails(attempt, type);

        assertThat(progress(LockAction.UNLOCK, attempt)).isEqualTo(new Failed(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"action_attempt_expired", "uncategorized_error", "provider_timeout", "jam"})
    void an_attempt_that_failed_otherwise_may_be_done(String type) {
        String attempt = sent(LockAction.UNLOCK);
        seam.attemptFails(attempt, type);

        assertThat(progress(LockAction.UNLOCK, attempt)).isEqualTo(new Lost());
    }

    @Test
    void an_attempt_that_it_does_not_know_or_that_is_another_is_lost() {
        assertThat(progress(LockAction.UNLOCK, "none")).isEqualTo(new Lost());
        assertThat(progress(LockAction.UNLOCK, sent(LockAction.LOCK))).isEqualTo(new Lost());
    }

    @Test
    void a_key_that_it_does_not_know_is_not_signed_in() {
        try (SeamLocks strangers = seam.locks(folder, "seam_key_of_nobody")) {
            assertThat(strangers.gateway().locks())
                    .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.SIGN_IN)));
            assertThat(strangers.gateway().send(Seam.command(FakeSeam.IN_REACH, LockAction.UNLOCK)))
                    .isEqualTo(new Failed(CommandFault.NOT_ALLOWED));
        }
    }

    /** The fake cuts no list; that one is as long as a cut one is enough for us to ask for less. */
    @Test
    void after_an_outage_that_more_happened_in_than_a_list_can_hold_nothing_is_missed() {
        List<LogPage> before = Seam.pages(gateway(), Optional.empty());
        seam.outageOf(List.of("/events/list"));
        for (int times = 0; times < Listing.MOST; times++) {
            sent(times % 2 == 0 ? LockAction.UNLOCK : LockAction.LOCK);
        }
        assertThat(gateway().log(Seam.end(before))).isInstanceOf(Answer.NotReady.class);
        seam.recover();

        Set<EventId> since = names(Seam.pages(gateway(), Seam.end(before)));
        since.removeAll(names(before));
        assertThat(since).hasSize(Listing.MOST);
    }

    private static Set<EventId> names(List<LogPage> pages) {
        return Seam.events(pages).stream().map(DoorEvent::id).collect(Collectors.toSet());
    }

    private String sent(LockAction action) {
        Accepted accepted = (Accepted) gateway().send(Seam.command(FakeSeam.IN_REACH, action));
        return accepted.handle().orElseThrow();
    }

    private Object progress(LockAction action, String attempt) {
        return gateway().progress(Seam.command(FakeSeam.IN_REACH, action), Optional.of(attempt));
    }
}
