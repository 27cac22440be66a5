package se.kvittens.lock.nukimqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.broker.Mosquitto;
import se.kvittens.lock.broker.NeedsMosquitto;
import se.kvittens.lock.broker.SimulatedLock;
import se.kvittens.lock.mqtt.Broker;

/** What becomes of a command, over a real broker. */
@NeedsMosquitto
class CommandsTest {

    private static final Instant NOON = Instant.parse("2025-03-03T11:00:00Z");
    private static final Instant EXPIRES = NOON.plusSeconds(30);

    /** For a lock of which nothing is to come. */
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private Mosquitto broker;
    private SimulatedLock lock;
    private House house;
    private Instant now = NOON;

    @BeforeEach
    void begin() {
        broker = Mosquitto.in(folder);
        lock = SimulatedLock.at(broker, House.ID);
        house = new House(broker, folder, () -> now);
    }

    @AfterEach
    void end() {
        house.close();
        lock.close();
        broker.close();
    }

    private void answeringWithin(Duration response) {
        house.close();
        house = new House(broker, folder, response, () -> now);
    }

    private static LockCommand command(LockAction action) {
        return command(action, House.LOCK);
    }

    private static LockCommand command(LockAction action, LockId of) {
        return new LockCommand(new CommandId("c1"), of, action, EXPIRES);
    }

    private CommandProgress unlock() {
        return house.gateway().send(command(LockAction.UNLOCK));
    }

    @Test
    void a_lock_that_says_that_it_has_done_it_has_done_it() {
        assertThat(unlock()).isEqualTo(new Confirmed());
        assertThat(lock.command()).isEqualTo("1");
        assertThat(house.gateway().send(command(LockAction.LOCK))).isEqualTo(new Confirmed());
        assertThat(lock.command()).isEqualTo("2");
    }

    @Test
    void what_is_done_by_a_command_is_told_as_from_afar() {
        house.reads();
        assertThat(unlock()).isEqualTo(new Confirmed());

        assertThat(house.reads().events())
                .extracting(DoorEvent::fact, DoorEvent::means, DoorEvent::key)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(DoorFact.UNLOCKED, Means.REMOTE, Optional.empty()));
    }

    @Test
    void a_lock_that_has_taken_it_and_has_not_moved_yet_is_asked_later() {
        answeringWithin(Duration.ofSeconds(2));
        lock.whenAsked(asked -> asked.says("commandResponse", "0"));

        CommandProgress progress = unlock();

        assertThat(progress).isInstanceOf(Accepted.class);
        Optional<String> handle = ((Accepted) progress).handle();
        assertThat(house.gateway().progress(command(LockAction.UNLOCK), handle)).isEqualTo(progress);
        lock.keeps("state", "3");
        assertThat(house.gateway().progress(command(LockAction.UNLOCK), handle)).isEqualTo(new Confirmed());
        lock.keeps("state", "254");
        assertThat(house.gateway().progress(command(LockAction.UNLOCK), handle))
                .isEqualTo(new Failed(CommandFault.JAMMED));
    }

    @Test
    void where_the_bolt_is_long_afterwards_says_nothing_of_a_command() {
        Optional<String> handle = ((Accepted) Commands.taken()).handle();
        lock.keeps("state", "3");

        now = EXPIRES.plus(Duration.ofMinutes(2));
        assertThat(house.gateway().progress(command(LockAction.UNLOCK), handle)).isEqualTo(new Confirmed());
        now = now.plusSeconds(1);
        assertThat(house.gateway().progress(command(LockAction.UNLOCK), handle)).isEqualTo(new Lost());
        now = NOON;
        assertThat(house.gateway().progress(command(LockAction.UNLOCK), Optional.of("1")))
                .isEqualTo(new Lost());
        assertThat(house.gateway().progress(command(LockAction.UNLOCK), Optional.empty()))
                .isEqualTo(new Lost());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "69", "255"})
    void a_lock_that_says_no_has_not_moved(String code) {
        lock.whenAsked(asked -> asked.says("commandResponse", code));

        assertThat(unlock()).isEqualTo(new Failed(CommandFault.REFUSED));
    }

    @Test
    void a_no_of_a_lock_that_was_about_to_move_may_be_to_somebody_else() {
        lock.whenAsked(asked -> {
            asked.says("lockActionEvent", "1,172,0,0,0");
            asked.says("commandResponse", "69");
        });

        assertThat(unlock()).isEqualTo(new Lost());
    }

    @Test
    void a_bolt_that_is_stuck_is_said_to_be() {
        lock.whenAsked(asked -> {
            asked.says("commandResponse", "0");
            asked.keeps("state", "2");
            asked.keeps("state", "254");
        });

        assertThat(unlock()).isEqualTo(new Failed(CommandFault.JAMMED));
    }

    @Test
    void a_lock_that_says_nothing_may_have_done_it() {
        answeringWithin(SHORT);
        lock.whenAsked(asked -> {});

        assertThat(unlock()).isEqualTo(new Lost());
    }

    @Test
    void a_bolt_that_moves_without_an_answer_was_moved_by_nobody_who_is_known() {
        answeringWithin(Duration.ofSeconds(2));
        lock.whenAsked(asked -> asked.keeps("state", "3"));

        assertThat(unlock()).isEqualTo(new Lost());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "256", "ok", "-1"})
    void an_answer_that_is_none_is_none(String answer) {
        answeringWithin(SHORT);
        lock.whenAsked(asked -> asked.says("commandResponse", answer));

        assertThat(unlock()).isEqualTo(new Lost());
    }

    @Test
    void of_two_at_once_the_second_is_not_sent() throws Exception {
        CountDownLatch isAsked = new CountDownLatch(1);
        CountDownLatch mayAnswer = new CountDownLatch(1);
        lock.whenAsked(asked -> {
            isAsked.countDown();
            waitFor(mayAnswer);
            asked.says("commandResponse", "0");
            asked.keeps("state", "3");
        });
        FutureTask<CommandProgress> first = new FutureTask<>(this::unlock);
        new Thread(first).start();
        waitFor(isAsked);

        assertThat(house.gateway().send(command(LockAction.LOCK))).isEqualTo(new Failed(CommandFault.BUSY));

        mayAnswer.countDown();
        assertThat(first.get()).isEqualTo(new Confirmed());
        assertThat(lock.command()).isEqualTo("1");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, java.util.concurrent.TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException asked) {
            throw new AssertionError(asked);
        }
    }

    @Test
    void a_lock_out_of_reach_and_one_of_which_nobody_knows_are_not_asked() {
        lock.keeps("connected", "false");
        assertThat(unlock()).isEqualTo(new Failed(CommandFault.OFFLINE));
        lock.keeps("connected", "");
        assertThat(unlock()).isEqualTo(new Failed(CommandFault.OFFLINE));
        assertThat(lock.command()).isEmpty();
    }

    @Test
    void what_has_expired_is_not_said() {
        now = EXPIRES;
        assertThat(unlock()).isEqualTo(new Failed(CommandFault.EXPIRED));
        assertThat(lock.command()).isEmpty();
        now = EXPIRES.minusMillis(1);
        assertThat(unlock()).isEqualTo(new Confirmed());
    }

    /** A lock that comes back after it was asked is told nothing: the broker has kept nothing for it. */
    @Test
    void a_command_is_kept_by_nobody() {
        answeringWithin(SHORT);
        broker.forget();
        lock.falls();
        broker.awaits("closed its connection");
        lock.close();
        broker.forget();
        assertThat(unlock()).isEqualTo(new Failed(CommandFault.OFFLINE));
        try (SimulatedLock back = SimulatedLock.at(broker, House.ID)) {
            assertThat(back.command()).isEmpty();
            assertThat(unlock()).isEqualTo(new Confirmed());
            assertThat(broker.said("(d0, q0, r0, m0, 'nuki/" + House.ID + "/lockAction'"))
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "#", "3A5B7C9D/state", "", "../1", "3A5B7C9D3A5B7C9D1"})
    void a_name_that_leads_to_other_locks_is_of_none(String device) {
        assertThat(house.gateway().send(command(LockAction.UNLOCK, new LockId("house:" + device))))
                .isEqualTo(new Failed(CommandFault.UNKNOWN_LOCK));
        assertThat(lock.command()).isEmpty();
    }

    /** A broker does not say that it has passed nothing on: only the lock's own word counts. */
    @Test
    void who_may_not_ask_is_told_nothing_by_the_broker_and_that_is_no_yes() {
        house.close();
        house = new House(
                Broker.at(broker.address(), House.login(folder, Mosquitto.LOCKS))
                        .within(Duration.ofSeconds(1)),
                SHORT,
                () -> now);

        assertThat(List.of(unlock())).doesNotContain(new Confirmed());
        assertThat(lock.command()).isEmpty();
    }

    @Test
    void a_broker_that_is_gone_was_told_nothing() {
        broker.dies();

        assertThat(unlock()).isEqualTo(new Failed(CommandFault.NOT_SENT));
    }

    @Test
    void a_broker_that_dies_in_the_midst_leaves_it_open() {
        lock.whenAsked(asked -> broker.dies());

        assertThat(unlock()).isEqualTo(new Lost());
    }
}
