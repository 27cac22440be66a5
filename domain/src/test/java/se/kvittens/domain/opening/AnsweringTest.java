package se.kvittens.domain.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.door.ClockReading;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.door.EventTimes;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.door.KeyRegister;
import se.kvittens.domain.door.KeyUse;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;

/** REG-19: which command a lock answers, and what is an alarm. */
class AnsweringTest {

    private static final Duration SPREAD = Duration.ofSeconds(30);
    private static final LockId LOCK = new LockId("g:1");
    private static final Keyholder CARER = new Keyholder(new ProviderId("p"), new CarerId("c1"));

    private static final Keyholder OTHER = new Keyholder(new ProviderId("p"), new CarerId("c2"));
    private static final KeyRegister KEYS = new KeyRegister(List.of(
            new KeyUse(new KeyId("g:caretaker"), Optional.empty(), Instant.EPOCH),
            new KeyUse(new KeyId("g:c2"), Optional.of(OTHER), Instant.EPOCH)));

    /** Asked at eight, and good for half a minute; two clocks that are right differ by half a minute at most. */
    @ParameterizedTest
    @CsvSource({"07:59:29, ''", "07:59:30, in time", "08:00:59, in time", "08:01:00, late", "17:00:00, late"})
    void REG_19_a_lock_that_was_moved_from_afar_answers_the_last_command_before(String time, String answer) {
        assertThat(text(find(remote(time), List.of(asked("1", "08:00"))))).isEqualTo(answer);
    }

    @Test
    void REG_19_a_lock_that_names_the_command_answers_it_and_no_other() {
        List<AskedCommand> asked = List.of(asked("1", "08:00"), asked("2", "08:00:10"));

        assertThat(find(naming("1", remote("08:00:20")), asked).map(Answering::command))
                .contains(asked.get(0));
        assertThat(find(naming("3", remote("08:00:20")), asked)).isEmpty();
    }

    @Test
    void REG_19_it_answers_what_was_asked_of_it_and_nothing_else() {
        AskedCommand command = asked("1", "08:00");
        DoorEvent event = remote("08:00:05");

        assertThat(find(by(Means.PHONE, event), List.of(command))).isEmpty();
        assertThat(find(with(DoorFact.LOCKED, event), List.of(command))).isEmpty();
        assertThat(find(event, List.of(of(new LockId("g:2"), command)))).isEmpty();
    }

    @Test
    void REG_19_who_asked_for_a_door_that_opened_too_late_did_not_open_it() {
        assertThat(find(remote("08:00:10"), List.of(asked("1", "08:00"))).flatMap(Answering::by))
                .contains(CARER);
        assertThat(find(remote("12:00"), List.of(asked("1", "08:00"))).flatMap(Answering::by))
                .isEmpty();
    }

    /** An hour ahead: told at nine, it was eight. */
    @Test
    void REG_19_late_is_by_a_right_clock() {
        DoorEvent event = remote("09:00:10");
        EventTimes ahead = new EventTimes(
                event.times().told(),
                TimeSource.DEVICE,
                Optional.of(new ClockReading(at("09:00:10"), at("08:00:10"))),
                at("08:00:10"));

        assertThat(text(find(timed(ahead, event), List.of(asked("1", "08:00")))))
                .isEqualTo("in time");
    }

    /** It is received at five in the afternoon, and was at some time before. */
    @Test
    void REG_19_what_waited_answers_a_command_that_was_done_and_else_is_late() {
        DoorEvent event = remote("17:00");
        DoorEvent kept = timed(new EventTimes(at("17:00"), TimeSource.KEPT, Optional.empty(), at("17:00")), event);
        AskedCommand done = having(new CommandProgress.Confirmed(), asked("1", "08:00"));
        AskedCommand open = having(new CommandProgress.Lost(), asked("1", "08:00"));

        assertThat(text(find(kept, List.of(done)))).isEqualTo("in time");
        assertThat(alarm(kept, List.of(done))).isEmpty();
        assertThat(text(find(kept, List.of(open)))).isEqualTo("late");
        assertThat(alarm(kept, List.of(open))).contains(DoorAlarm.LATE_UNLOCK);
        assertThat(alarm(kept, List.of())).contains(DoorAlarm.UNASKED_UNLOCK);
    }

    @ParameterizedTest
    @EnumSource(names = {"REMOTE", "UNTOLD"})
    void REG_19_what_a_lock_does_not_say_by_what_may_have_been_asked_for(Means means) {
        assertThat(text(find(by(means, remote("08:00:05")), List.of(asked("1", "08:00")))))
                .isEqualTo("in time");
        assertThat(alarm(by(means, remote("17:00")), List.of(asked("1", "08:00"))))
                .contains(DoorAlarm.LATE_UNLOCK);
    }

    @Test
    void REG_19_what_certainly_was_not_done_is_answered_by_nothing() {
        List<AskedCommand> failed =
                List.of(having(new CommandProgress.Failed(CommandFault.OFFLINE), asked("1", "08:00")));

        assertThat(find(remote("08:00:40"), failed)).isEmpty();
        assertThat(alarm(remote("08:00:40"), failed)).contains(DoorAlarm.UNASKED_UNLOCK);
    }

    @Test
    void REG_19_what_a_carer_did_with_a_key_of_their_own_was_asked_by_nobody() {
        assertThat(find(keyed("g:c2", remote("08:00:05")), List.of(asked("1", "08:00"))))
                .isEmpty();
        assertThat(find(keyed("g:caretaker", remote("08:00:05")), List.of(asked("1", "08:00"))))
                .isPresent();
    }

    /** The second opening within the same minute is somebody else's. */
    @Test
    void REG_19_one_command_is_answered_once() {
        List<AskedCommand> asked = List.of(asked("1", "08:00"));
        DoorEvent first = remote("08:00:05");
        DoorEvent second = named("2", remote("08:00:45"));

        assertThat(find(first, asked, List.of(second, first))).isPresent();
        assertThat(find(second, asked, List.of(second, first))).isEmpty();
        assertThat(DoorAlarm.of(second, Optional.empty(), KEYS)).contains(DoorAlarm.UNASKED_UNLOCK);
    }

    @Test
    void REG_19_a_command_that_is_asked_later_takes_nothing_from_the_one_before() {
        List<AskedCommand> asked = List.of(asked("1", "08:00"), asked("2", "08:00:31"));

        assertThat(find(remote("08:00:05"), asked)
                        .map(each -> each.command().command().id().value()))
                .contains("1");
    }

    /** What the lock has confirmed is done, and what it does hours later is something else. */
    @Test
    void REG_19_what_is_confirmed_is_not_late() {
        List<AskedCommand> confirmed = List.of(having(new CommandProgress.Confirmed(), asked("1", "08:00")));

        assertThat(find(remote("14:00"), confirmed)).isEmpty();
        assertThat(alarm(remote("14:00"), confirmed)).contains(DoorAlarm.UNASKED_UNLOCK);
        assertThat(alarm(keyed("g:caretaker", remote("14:00")), confirmed)).isEmpty();
    }

    @Property
    void REG_19_the_order_in_which_commands_are_known_is_of_no_matter(@ForAll Random random) {
        List<AskedCommand> asked = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            asked.add(asked("c" + i, "08:00:" + (10 + random.nextInt(3))));
        }
        Optional<Answering> answer = find(remote("08:00:30"), asked);
        Collections.shuffle(asked, random);

        assertThat(answer).isPresent();
        assertThat(find(remote("08:00:30"), asked)).isEqualTo(answer);
    }

    @Test
    void REG_19_a_door_that_opens_after_the_command_has_expired_is_an_alarm() {
        List<AskedCommand> asked = List.of(asked("1", "08:00"));

        assertThat(alarm(remote("08:00:59"), asked)).isEmpty();
        assertThat(alarm(remote("08:01:00"), asked)).contains(DoorAlarm.LATE_UNLOCK);
    }

    @Test
    void REG_19_a_door_that_nobody_asked_to_open_from_afar_is_an_alarm() {
        assertThat(alarm(remote("08:00"), List.of())).contains(DoorAlarm.UNASKED_UNLOCK);
        assertThat(alarm(keyed("g:unknown", remote("08:00")), List.of())).contains(DoorAlarm.UNASKED_UNLOCK);
        assertThat(alarm(keyed("g:caretaker", remote("08:00")), List.of())).isEmpty();
        assertThat(alarm(by(Means.KEYPAD, remote("08:00")), List.of())).isEmpty();
        assertThat(alarm(with(DoorFact.LOCKED, remote("08:00")), List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"JAMMED", "TAMPERED"})
    void REG_19_what_a_lock_tells_of_its_bolt_or_of_force_is_an_alarm(DoorFact fact) {
        assertThat(alarm(with(fact, remote("08:00")), List.of()))
                .map(Enum::name)
                .contains(fact.name());
    }

    private static Optional<Answering> find(DoorEvent event, List<AskedCommand> asked) {
        return find(event, asked, List.of(event));
    }

    private static Optional<Answering> find(DoorEvent event, List<AskedCommand> asked, List<DoorEvent> told) {
        return new CommandsAsked(asked, told, KEYS, SPREAD).answeredBy(event);
    }

    private static Optional<DoorAlarm> alarm(DoorEvent event, List<AskedCommand> asked) {
        return DoorAlarm.of(event, find(event, asked), KEYS);
    }

    private static String text(Optional<Answering> answering) {
        return answering.map(each -> each.isLate() ? "late" : "in time").orElse("");
    }

    private static AskedCommand asked(String id, String time) {
        Instant when = at(time);
        return new AskedCommand(
                new LockCommand(new CommandId(id), LOCK, LockAction.UNLOCK, when.plusSeconds(30)),
                when,
                Optional.of(CARER),
                new CommandProgress.Accepted(Optional.empty()));
    }

    private static AskedCommand of(LockId lock, AskedCommand each) {
        LockCommand command = each.command();
        return new AskedCommand(
                new LockCommand(command.id(), lock, command.action(), command.expires()),
                each.asked(),
                each.by(),
                each.progress());
    }

    private static AskedCommand having(CommandProgress progress, AskedCommand each) {
        return new AskedCommand(each.command(), each.asked(), each.by(), progress);
    }

    private static DoorEvent named(String name, DoorEvent each) {
        return new DoorEvent(
                new EventId("g", name),
                each.lock(),
                each.fact(),
                each.means(),
                each.key(),
                each.command(),
                each.recipient(),
                each.times(),
                each.sequence(),
                each.detail());
    }

    private static DoorEvent remote(String time) {
        return new DoorEvent(
                new EventId("g", "1"),
                LOCK,
                DoorFact.UNLOCKED,
                Means.REMOTE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new EventTimes(at(time), TimeSource.GATEWAY, Optional.empty(), at(time)),
                Optional.empty(),
                "");
    }

    private static DoorEvent by(Means means, DoorEvent each) {
        return changed(each, each.fact(), means, each.key(), each.times());
    }

    private static DoorEvent with(DoorFact fact, DoorEvent each) {
        return changed(each, fact, each.means(), each.key(), each.times());
    }

    private static DoorEvent keyed(String key, DoorEvent each) {
        return changed(each, each.fact(), each.means(), Optional.of(new KeyId(key)), each.times());
    }

    private static DoorEvent timed(EventTimes times, DoorEvent each) {
        return changed(each, each.fact(), each.means(), each.key(), times);
    }

    private static DoorEvent naming(String command, DoorEvent each) {
        return new DoorEvent(
                each.id(),
                each.lock(),
                each.fact(),
                each.means(),
                each.key(),
                Optional.of(new CommandId(command)),
                each.recipient(),
                each.times(),
                each.sequence(),
                each.detail());
    }

    private static DoorEvent changed(
            DoorEvent each, DoorFact fact, Means means, Optional<KeyId> key, EventTimes times) {
        return new DoorEvent(
                each.id(),
                each.lock(),
                fact,
                means,
                key,
                each.command(),
                each.recipient(),
                times,
                each.sequence(),
                each.detail());
    }

    private static Instant at(String time) {
        return At.at(Receipts.DAY + time);
    }
}
