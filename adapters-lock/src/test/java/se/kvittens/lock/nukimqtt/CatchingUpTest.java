package se.kvittens.lock.nukimqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.lock.broker.Mosquitto;
import se.kvittens.lock.broker.NeedsMosquitto;
import se.kvittens.lock.broker.SimulatedLock;
import se.kvittens.lock.mqtt.Broker;

/**
 * Bad days: somebody was away, the broker died, or something is handed over twice. Nothing is lost, and nothing is told
 * twice.
 */
@NeedsMosquitto
class CatchingUpTest {

    private static final Instant NOON = Instant.parse("2025-03-03T11:00:00Z");
    private static final String ACKNOWLEDGED = "Received PUBACK from kvittens-house";

    @TempDir
    Path folder;

    private Mosquitto broker;
    private SimulatedLock lock;
    private House house;

    @BeforeEach
    void begin() {
        broker = Mosquitto.in(folder);
        lock = SimulatedLock.at(broker, House.ID);
        house = opened();
        house.reads();
    }

    private House opened() {
        return new House(broker, folder, () -> NOON);
    }

    @AfterEach
    void end() {
        house.close();
        lock.close();
        broker.close();
    }

    private House restarted() {
        House before = house;
        before.close();
        house = opened().goingOnAfter(before);
        return house;
    }

    @Test
    void what_happened_while_nobody_listened_is_told_and_nobody_knows_when_it_was() {
        house.close();
        lock.unlocks("1,0,54321,0,0");
        lock.locks("2,0,54321,0,0");

        List<DoorEvent> events = restarted().reads().events();

        assertThat(events).extracting(DoorEvent::fact).containsExactly(DoorFact.UNLOCKED, DoorFact.LOCKED);
        assertThat(events).allMatch(each -> each.times().source() == TimeSource.KEPT);
        assertThat(house.unread()).isEmpty();
    }

    @Test
    void what_comes_after_that_is_stamped_as_it_comes() {
        house.close();
        lock.unlocks("1,0,54321,0,0");
        restarted().reads().events();
        lock.locks("2,0,54321,0,0");

        assertThat(house.reads().events())
                .singleElement()
                .satisfies(event -> assertThat(event.times().source()).isEqualTo(TimeSource.RECEIVER));
    }

    @Test
    void what_began_while_nobody_listened_is_of_then() {
        house.close();
        lock.says("lockActionEvent", "1,0,54321,0,0");
        restarted().reads();
        lock.keeps("state", "3");

        assertThat(house.reads().events())
                .singleElement()
                .satisfies(event -> assertThat(event.times().source()).isEqualTo(TimeSource.KEPT));
    }

    @Test
    void more_than_a_broker_hands_over_at_once_is_told_all() {
        house.close();
        IntStream.range(0, 50).forEach(number -> {
            lock.unlocks("1,0,%d,0,0".formatted(number + 1));
            lock.locks("2,0,%d,0,0".formatted(number + 1));
        });

        List<DoorEvent> events = restarted().reads().events();

        assertThat(events).hasSize(100).extracting(DoorEvent::id).doesNotHaveDuplicates();
        assertThat(events).allMatch(each -> each.times().source() == TimeSource.KEPT);
        assertThat(events.get(99).key()).contains(House.NAME.key(House.ID + ".50"));
    }

    @Test
    void the_broker_is_told_that_something_has_come_once_that_is_taken_down_and_not_before() {
        lock.unlocks("1,0,54321,0,0");
        broker.forget();
        LogPage page = house.next();
        assertThat(page.told().events()).hasSize(1);
        assertThat(page.hasMore()).isTrue();
        assertThat(broker.said(ACKNOWLEDGED)).isZero();

        house.reads();

        broker.awaits(ACKNOWLEDGED);
    }

    @Test
    void what_was_not_taken_down_is_told_again_by_who_comes_next() {
        lock.unlocks("1,0,54321,0,0");
        assertThat(house.next().told().events()).hasSize(1);

        assertThat(restarted().reads().events()).extracting(DoorEvent::fact).containsExactly(DoorFact.UNLOCKED);
        assertThat(restarted().reads().events()).isEmpty();
    }

    /** The page is on the disk, and the program is killed before it comes back to say so. */
    @Test
    void what_was_taken_down_and_is_handed_over_again_is_not_told_again() {
        lock.unlocks("1,0,54321,0,0");
        assertThat(house.takesDownOnePage()).hasSize(1);
        broker.forget();

        assertThat(restarted().reads().events()).isEmpty();
        assertThat(broker.said("Sending PUBLISH to kvittens-house (d1")).isEqualTo(3);
        lock.locks("2,0,54321,0,0");
        assertThat(house.reads().events()).extracting(DoorEvent::fact).containsExactly(DoorFact.LOCKED);
    }

    @Test
    void a_broker_that_dies_while_it_keeps_something_has_it_when_it_is_back() {
        house.close();
        lock.unlocks("1,0,54321,0,0");
        broker.saves();
        broker.dies();
        broker.start();

        assertThat(restarted().reads().events()).extracting(DoorEvent::fact).containsExactly(DoorFact.UNLOCKED);
        assertThat(house.unread()).isEmpty();
    }

    @Test
    void a_broker_that_dies_while_somebody_listens_hands_over_again_what_is_not_told_again() {
        lock.unlocks("1,0,54321,0,0");
        assertThat(house.next().told().events()).hasSize(1);
        broker.saves();
        broker.dies();
        assertThat(house.gateway().log(house.place())).isInstanceOf(Answer.Accepted.class);
        broker.start();

        assertThat(house.reads().events()).extracting(DoorEvent::fact).containsExactly(DoorFact.UNLOCKED);
        assertThat(house.reads().events()).isEmpty();
    }

    /** It goes back to what it had on the disk, and tells anew what it was told had come. */
    @Test
    void a_broker_that_has_forgotten_what_it_was_told_is_known_to_repeat_itself() {
        lock.unlocks("1,0,54321,0,0");
        assertThat(house.next().told().events()).hasSize(1);
        broker.saves();
        assertThat(house.reads().events()).hasSize(1);
        broker.dies();
        broker.start();

        assertThat(house.reads().events()).isEmpty();
        assertThat(restarted().reads().events()).isEmpty();
    }

    @Test
    void a_broker_that_is_gone_is_said_to_be_gone() {
        broker.dies();

        assertThat(house.gateway().log(house.place()))
                .isIn(
                        new Answer.NotReady<LogPage>(Obstacle.of(Obstacle.Kind.UNREACHABLE)),
                        new Answer.NotReady<LogPage>(Obstacle.of(Obstacle.Kind.BROKEN_OFF)));
    }

    @Test
    void a_broker_that_knows_us_no_more_may_have_lost_something_and_that_is_said() throws Exception {
        house.close();
        broker.dies();
        java.nio.file.Files.deleteIfExists(folder.resolve("mosquitto.db"));
        broker.start();
        try (SimulatedLock back = SimulatedLock.at(broker, House.ID)) {
            back.keeps("state", "3");

            assertThat(restarted().reads().events()).isEmpty();
            assertThat(house.unread()).extracting(Unread::field).containsExactly("queue");
            back.locks("2,0,54321,0,0");
            assertThat(house.reads().events()).extracting(DoorEvent::fact).containsExactly(DoorFact.LOCKED);
        }
    }

    @Test
    void who_comes_for_the_first_time_has_lost_nothing() {
        assertThat(house.unread()).isEmpty();
        house.close();
        try (House another = opened()) {
            assertThat(another.reads().unread()).isEmpty();
        }
    }

    @Test
    void what_a_lock_was_about_to_do_long_ago_is_over() {
        Instant[] now = {NOON};
        house.close();
        try (House slow = new House(broker, folder, () -> now[0]).goingOnAfter(house)) {
            slow.reads();
            lock.says("lockActionEvent", "1,0,54321,0,0");
            now[0] = NOON.plus(Duration.ofMinutes(2));
            assertThat(slow.reads().events()).isEmpty();
            now[0] = NOON.plus(Duration.ofMinutes(4)).plusSeconds(1);
            assertThat(slow.reads().events())
                    .extracting(DoorEvent::fact, DoorEvent::detail)
                    .containsExactly(org.assertj.core.api.Assertions.tuple(DoorFact.OTHER, "action 1, without state"));
            lock.keeps("state", "3");
            assertThat(slow.reads().events())
                    .singleElement()
                    .satisfies(event -> assertThat(event.key()).isEmpty());
        }
    }

    @Test
    void whoever_listens_is_rung_for_and_who_is_cut_off_comes_back_by_itself() throws InterruptedException {
        var rung = new java.util.concurrent.LinkedBlockingQueue<String>();
        house.whole().onNews(() -> rung.add("rung"));
        lock.keeps("state", "3");
        assertThat(rung.poll(2, java.util.concurrent.TimeUnit.MINUTES)).isEqualTo("rung");
        assertThat(house.reads().events()).hasSize(1);
        broker.saves();
        broker.dies();
        broker.start();
        rung.clear();

        assertThat(rung.poll(2, java.util.concurrent.TimeUnit.MINUTES)).isEqualTo("rung");
        assertThat(broker.said("New client connected from 127.0.0.1") + broker.said("as kvittens-house"))
                .isPositive();
    }

    @Test
    void two_programs_by_one_name_throw_each_other_out_and_lose_nothing() {
        lock.unlocks("1,0,54321,0,0");
        try (House other = opened().goingOnAfter(house)) {
            assertThat(other.reads().events()).extracting(DoorEvent::fact).containsExactly(DoorFact.UNLOCKED);
            lock.locks("2,0,54321,0,0");
            assertThat(other.reads().events()).extracting(DoorEvent::fact).containsExactly(DoorFact.LOCKED);
        }
    }

    @Test
    void whoever_has_no_password_or_a_wrong_one_is_told_so() {
        Broker strange = Broker.at(broker.address(), House.login(folder, "nobody"));
        try (House other = new House(strange, Duration.ofSeconds(1), () -> NOON)) {
            assertThat(other.gateway().log(house.place()))
                    .isEqualTo(new Answer.NotReady<LogPage>(Obstacle.of(Obstacle.Kind.SIGN_IN)));
            assertThat(other.gateway().locks()).isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.SIGN_IN)));
        }
    }
}
