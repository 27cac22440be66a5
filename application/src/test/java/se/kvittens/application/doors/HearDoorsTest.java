package se.kvittens.application.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.doors.DoorTown.GATEWAY;
import static se.kvittens.application.doors.DoorTown.by;
import static se.kvittens.application.doors.DoorTown.event;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.NotUnderstood;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;

/** What gateways tell is taken down once, and nothing of it is lost. */
class HearDoorsTest {

    private static final DoorEvent UNLOCKED = event("1", DoorFact.UNLOCKED, "08:00");
    private static final DoorEvent LOCKED = event("2", DoorFact.LOCKED, "08:30");

    private final DoorTown town = new DoorTown();

    @Test
    void REG_18_what_is_told_twice_is_taken_down_once() {
        assertThat(town.hear(UNLOCKED, LOCKED, UNLOCKED)).isEqualTo(new Heard(2, 1, 0, 0));
        assertThat(town.hear(LOCKED)).isEqualTo(new Heard(0, 1, 0, 0));

        assertThat(entries()).containsExactly(new EventTold(UNLOCKED), new EventTold(LOCKED));
    }

    @Test
    void REG_18_of_two_that_bear_one_name_the_first_stands_and_the_other_is_kept() {
        DoorEvent other = by("c2", UNLOCKED);
        town.hear(UNLOCKED);

        assertThat(town.hear(other)).isEqualTo(new Heard(0, 0, 1, 0));
        assertThat(town.hear(other, other)).isEqualTo(Heard.NOTHING);

        assertThat(entries()).containsExactly(new EventTold(UNLOCKED), new ToldOtherwise(other));
        assertThat(town.hear(UNLOCKED)).isEqualTo(new Heard(0, 1, 0, 0));
    }

    @Test
    void REG_18_two_that_bear_one_name_may_come_at_once() {
        assertThat(town.hear(UNLOCKED, by("c2", UNLOCKED))).isEqualTo(new Heard(1, 0, 1, 0));
    }

    @Test
    void REG_18_what_nobody_understands_is_kept_once() {
        Told told = new Told(List.of(), List.of(new Unread("7", "date")));

        assertThat(town.hearing().hear(GATEWAY, told).get()).isEqualTo(new Heard(0, 0, 0, 1));
        assertThat(town.hearing().hear(GATEWAY, told).get()).isEqualTo(Heard.NOTHING);

        assertThat(entries()).containsExactly(new NotUnderstood(new Unread("7", "date")));
    }

    @ParameterizedTest
    @CsvSource({
        "0000-12-31T23:59:59Z, 0, 1",
        "0001-01-01T00:00:00Z, 1, 0",
        "9998-12-31T23:59:59Z, 1, 0",
        "9999-01-01T00:00:00Z, 0, 1"
    })
    void REG_18_a_time_that_no_calendar_here_has_is_understood_by_nobody(Instant time, int fresh, int unread) {
        EventTimes times = new EventTimes(
                time, TimeSource.GATEWAY, Optional.empty(), UNLOCKED.times().received());
        DoorEvent event = new DoorEvent(
                UNLOCKED.id(),
                UNLOCKED.lock(),
                UNLOCKED.fact(),
                UNLOCKED.means(),
                UNLOCKED.key(),
                UNLOCKED.command(),
                UNLOCKED.recipient(),
                times,
                UNLOCKED.sequence(),
                UNLOCKED.detail());

        assertThat(town.hear(event, LOCKED)).isEqualTo(new Heard(fresh + 1, 0, 0, unread));
    }

    @Test
    void REG_18_a_log_is_read_on_from_where_it_was_read_last() {
        LoggedGateway gateway = new LoggedGateway(UNLOCKED, LOCKED);

        assertThat(caughtUp(gateway).heard()).isEqualTo(new Heard(2, 0, 0, 0));
        gateway.tell(event("3", DoorFact.UNLOCKED, "09:00"));
        assertThat(caughtUp(gateway).heard()).isEqualTo(new Heard(1, 0, 0, 0));
        assertThat(caughtUp(gateway).heard()).isEqualTo(Heard.NOTHING);

        assertThat(gateway.asked())
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new LogPlace("1")),
                        Optional.of(new LogPlace("2")),
                        Optional.of(new LogPlace("3")));
    }

    /** What was delivered stands in the log as well. */
    @Test
    void REG_18_what_was_delivered_and_is_read_in_the_log_is_one() {
        town.hear(UNLOCKED);

        assertThat(caughtUp(new LoggedGateway(UNLOCKED, LOCKED)).heard()).isEqualTo(new Heard(1, 1, 0, 0));
    }

    @Test
    void REG_18_a_gateway_that_breaks_off_has_told_what_it_had_told() {
        LoggedGateway gateway = new LoggedGateway(UNLOCKED, LOCKED);
        gateway.breakOffAfter(1);

        CaughtUp half = caughtUp(gateway);
        assertThat(half.heard()).isEqualTo(new Heard(1, 0, 0, 0));
        assertThat(half.isAll()).isFalse();
        assertThat(half.last()).isEqualTo(new Answer.NotReady<LogPage>(Obstacle.of(Obstacle.Kind.UNREACHABLE)));

        gateway.breakOffAfter(Integer.MAX_VALUE);
        assertThat(caughtUp(gateway).heard()).isEqualTo(new Heard(1, 0, 0, 0));
    }

    @Test
    void REG_18_a_gateway_that_says_for_ever_that_there_is_more_is_not_read_for_ever() {
        LoggedGateway gateway = new LoggedGateway(UNLOCKED);
        gateway.sayThereIsMore();

        assertThat(caughtUp(gateway).heard().fresh()).isEqualTo(1);
        assertThat(gateway.asked()).hasSizeLessThan(5);
    }

    @Test
    void REG_18_a_delivery_that_is_not_the_gateways_leaves_nothing() {
        Taken taken = town.hearing().take(deliveries(Either.left(Turned.FORGED)), new Delivery(Map.of(), new byte[0]));

        assertThat(taken).isEqualTo(new Taken.TurnedAway(Turned.FORGED));
        assertThat(entries()).isEmpty();
    }

    @Test
    void REG_18_a_delivery_is_answered_when_it_is_taken_down_and_not_before() {
        Deliveries deliveries = deliveries(Either.right(new Told(List.of(UNLOCKED), List.of())));
        Delivery delivery = new Delivery(Map.of(), new byte[0]);
        HearDoors broken = new HearDoors(new BrokenDoorJournal(JournalFault.FULL), town.clock);

        assertThat(broken.take(deliveries, delivery)).isEqualTo(new Taken.NotTaken(JournalFault.FULL));
        assertThat(town.hearing().take(deliveries, delivery)).isEqualTo(new Taken.TakenDown(new Heard(1, 0, 0, 0)));
        assertThat(entries()).containsExactly(new EventTold(UNLOCKED));
    }

    @Test
    void REG_18_of_two_who_hear_the_same_at_once_one_takes_it_down() {
        OvertakenOnce journal = new OvertakenOnce(town.doorJournal, () -> town.hear(UNLOCKED));
        HearDoors second = new HearDoors(journal, town.clock);

        assertThat(second.hear(GATEWAY, new Told(List.of(UNLOCKED, LOCKED), List.of()))
                        .get())
                .isEqualTo(new Heard(1, 1, 0, 0));
        assertThat(entries()).containsExactly(new EventTold(UNLOCKED), new EventTold(LOCKED));
    }

    private CaughtUp caughtUp(LoggedGateway gateway) {
        return town.hearing().catchUp(gateway).get();
    }

    private List<DoorEntry> entries() {
        return town.doorJournal.after(GATEWAY, 0).get().recorded().stream()
                .map(RecordedDoor::entry)
                .filter(each -> !(each instanceof DoorEntry.LogRead))
                .toList();
    }

    private static Deliveries deliveries(Either<Turned, Told> all) {
        return new Deliveries() {
            @Override
            public GatewayName name() {
                return GATEWAY;
            }

            @Override
            public Either<Turned, Told> read(Delivery delivery) {
                return all;
            }
        };
    }
}
