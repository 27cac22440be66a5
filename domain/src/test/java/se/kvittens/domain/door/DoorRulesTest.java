package se.kvittens.domain.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvittens.domain.door.DoorDay.ANNA;
import static se.kvittens.domain.door.DoorDay.ANNAS;
import static se.kvittens.domain.door.DoorDay.BO;
import static se.kvittens.domain.door.DoorDay.DOORS;
import static se.kvittens.domain.door.DoorDay.ENTRANCE;
import static se.kvittens.domain.door.DoorDay.RUBBISH;
import static se.kvittens.domain.door.DoorDay.THEIRS;
import static se.kvittens.domain.door.DoorDay.ahead;
import static se.kvittens.domain.door.DoorDay.at;
import static se.kvittens.domain.door.DoorDay.by;
import static se.kvittens.domain.door.DoorDay.byNobodyKnown;
import static se.kvittens.domain.door.DoorDay.event;
import static se.kvittens.domain.door.DoorDay.saying;
import static se.kvittens.domain.door.DoorDay.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.door.DoorReading.IsReceipt;
import se.kvittens.domain.door.DoorReading.NoReceipt;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.door.Doors;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptClock.State;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** REG-18: which events of locks are receipts. */
class DoorRulesTest {

    @ParameterizedTest
    @CsvSource({
        "UNLOCKED, START, LOCK",
        "LOCKED, END, LOCK",
        "ARRIVED, START, ARRIVAL_DEPARTURE",
        "DEPARTED, END, ARRIVAL_DEPARTURE"
    })
    void REG_18_a_carer_at_a_home_makes_a_receipt(DoorFact fact, Mark mark, ReceiptMethod method) {
        RegisteredReceipt receipt = receipt(event("1", fact, "08:00"));

        assertThat(receipt.id().value()).isEqualTo("g:1");
        assertThat(receipt.carer().value()).isEqualTo("c1");
        assertThat(receipt.recipient()).isEqualTo(ANNA);
        assertThat(receipt.mark()).isEqualTo(mark);
        assertThat(receipt.receipt().method()).isEqualTo(method);
        assertThat(receipt.at()).isEqualTo(At.at(Receipts.DAY + "08:00"));
        assertThat(receipt.clock().state()).isEqualTo(State.RIGHT);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNLOCKED", "LOCKED", "ARRIVED", "DEPARTED"})
    void REG_18_what_a_lock_tells_of_itself_is_no_receipt(DoorFact fact) {
        assertThat(why(event("1", fact, "08:00"))).isEqualTo(Why.NOT_OF_A_CARER);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNLOCKED", "LOCKED"})
    void REG_18_a_lock_that_moves_by_itself_starts_and_ends_nothing(DoorFact fact) {
        assertThat(why(by(Means.AUTOMATIC, event("1", fact, "08:02")))).isEqualTo(Why.BY_ITSELF);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNLOCKED", "LOCKED"})
    void REG_18_what_is_turned_from_inside_is_nobodys(DoorFact fact) {
        assertThat(why(by(Means.FROM_INSIDE, event("1", fact, "08:02")))).isEqualTo(Why.FROM_INSIDE);
    }

    @ParameterizedTest
    @EnumSource
    void REG_18_what_waited_and_nobody_knows_when_it_was_is_no_receipt(TimeSource source) {
        DoorEvent event = timed(
                event("1", DoorFact.UNLOCKED, "08:00"),
                times -> new EventTimes(times.told(), source, Optional.empty(), times.told()));

        DoorReading reading = read(event, DOORS);

        assertThat(reading instanceof DoorReading.IsReceipt).isEqualTo(source != TimeSource.KEPT);
        if (reading instanceof DoorReading.NoReceipt none) {
            assertThat(none.why()).isEqualTo(Why.WHEN_UNKNOWN);
            assertThat(none.waits()).isFalse();
        }
    }

    @Test
    void REG_18_who_is_not_known_makes_no_receipt() {
        assertThat(why(byNobodyKnown(event("1", DoorFact.UNLOCKED, "08:00")))).isEqualTo(Why.NOBODY_KNOWN);
    }

    @Test
    void REG_18_the_way_into_a_house_and_its_common_rooms_start_nothing() {
        assertThat(why(at(ENTRANCE, event("1", DoorFact.UNLOCKED, "08:00")))).isEqualTo(Why.NO_HOME);
        assertThat(why(at(RUBBISH, event("1", DoorFact.LOCKED, "08:00")))).isEqualTo(Why.NO_HOME);
        assertThat(why(at(ENTRANCE, event("1", DoorFact.ARRIVED, "08:00")))).isEqualTo(Why.NO_HOME);
    }

    @Test
    void REG_18_of_those_who_live_together_the_carer_says_whose_visit_it_is() {
        DoorEvent unlocked = at(THEIRS, event("1", DoorFact.UNLOCKED, "08:00"));

        assertThat(why(unlocked)).isEqualTo(Why.WHOSE_VISIT);
        assertThat(why(saying(ANNA, unlocked))).isEqualTo(Why.WHOSE_VISIT);
        assertThat(receipt(saying(BO, unlocked)).recipient()).isEqualTo(BO);
    }

    @Test
    void REG_18_who_says_another_recipient_is_at_the_door_all_the_same() {
        RegisteredReceipt receipt = receipt(saying(BO, event("1", DoorFact.UNLOCKED, "08:00")));

        assertThat(receipt.recipient()).isEqualTo(ANNA);
        assertThat(receipt.tag()).isEqualTo(TagFinding.FOREIGN);
    }

    @Test
    void REG_18_a_lock_that_is_moved_is_at_the_new_door_from_then_on() {
        DoorUse moved = new DoorUse(ANNAS, DoorKind.HOME, Set.of(BO), At.at(Receipts.DAY + "12:00"));
        DoorRegister doors = with(moved);

        assertThat(recipient(event("1", DoorFact.LOCKED, "11:59:59"), doors)).isEqualTo(ANNA);
        assertThat(recipient(event("2", DoorFact.UNLOCKED, "12:00"), doors)).isEqualTo(BO);
    }

    @Test
    void REG_18_a_lock_that_is_not_there_yet_or_no_more_is_unknown() {
        DoorUse down = new DoorUse(ANNAS, DoorKind.HOME, Set.of(), At.at(Receipts.DAY + "12:00"));

        assertThat(read(event("1", DoorFact.UNLOCKED, "12:00"), with(down))).isEqualTo(new NoReceipt(Why.UNKNOWN_LOCK));
        assertThat(why(at(new LockId("new"), event("1", DoorFact.UNLOCKED, "12:00"))))
                .isEqualTo(Why.UNKNOWN_LOCK);
    }

    /** An hour ahead, told at 12:30 it was 11:30; nobody may be put at the door where the lock was not. */
    @ParameterizedTest
    @CsvSource({"11:59:59, anna", "12:00:00, ''", "12:59:59, ''", "13:00:00, bo"})
    void REG_18_a_clock_too_wrong_to_say_before_or_after_the_lock_was_moved_says_nobodys(
            String told, String recipient) {
        DoorUse moved = new DoorUse(ANNAS, DoorKind.HOME, Set.of(BO), At.at(Receipts.DAY + "12:00"));
        DoorEvent event = ahead(Duration.ofHours(1), event("1", DoorFact.UNLOCKED, told));

        if (recipient.isEmpty()) {
            assertThat(read(event, with(moved))).isEqualTo(new NoReceipt(Why.WHOSE_VISIT));
        } else {
            assertThat(recipient(event, with(moved)).value()).isEqualTo(recipient);
        }
    }

    @Test
    void REG_18_a_clock_too_wrong_to_say_whether_the_lock_was_there_yet_says_nobodys() {
        DoorUse down = new DoorUse(ANNAS, DoorKind.HOME, Set.of(), At.at(Receipts.DAY + "12:00"));
        DoorUse common = new DoorUse(ANNAS, DoorKind.COMMON, Set.of(ANNA), At.at(Receipts.DAY + "12:00"));
        DoorEvent event = ahead(Duration.ofHours(1), event("1", DoorFact.UNLOCKED, "12:30"));

        assertThat(read(event, with(down))).isEqualTo(new NoReceipt(Why.WHOSE_VISIT));
        assertThat(read(event, with(common))).isEqualTo(new NoReceipt(Why.WHOSE_VISIT));
    }

    @Test
    void REG_18_a_lock_that_hangs_at_the_same_home_again_is_where_it_was() {
        DoorUse again = new DoorUse(ANNAS, DoorKind.HOME, Set.of(ANNA), At.at(Receipts.DAY + "12:00"));

        assertThat(recipient(ahead(Duration.ofHours(1), event("1", DoorFact.UNLOCKED, "12:30")), with(again)))
                .isEqualTo(ANNA);
    }

    @Test
    void REG_18_a_lock_at_two_doors_at_once_is_a_fault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new DoorUse(
                        ANNAS, DoorKind.HOME, Set.of(BO), DoorDay.USES.get(0).since())))
                .withMessageContaining("anna-door");
        assertThat(recipient(event("1", DoorFact.UNLOCKED, "08:00"), with(DoorDay.USES.get(0))))
                .isEqualTo(ANNA);
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, RIGHT, 08:00:00",
        "-PT30S, RIGHT, 08:00:00",
        "PT31S, MENDED, 07:59:29",
        "-PT31S, MENDED, 08:00:31",
        "PT10M, MENDED, 07:50:00",
        "-PT10M, MENDED, 08:10:00",
        "PT10M1S, WRONG, 08:00:00",
        "-PT1H, WRONG, 08:00:00"
    })
    void REG_18_a_clock_is_put_right_as_far_as_the_book_says(Duration by, State state, String time) {
        RegisteredReceipt receipt = receipt(ahead(by, event("1", DoorFact.UNLOCKED, "08:00")));

        assertThat(receipt.clock().state()).isEqualTo(state);
        assertThat(receipt.at()).isEqualTo(At.at(Receipts.DAY + time));
        if (state != State.RIGHT) {
            assertThat(receipt.clock().ahead()).isEqualTo(by);
        }
    }

    @ParameterizedTest
    @CsvSource({"PT30S, RIGHT", "PT31S, WRONG"})
    void REG_18_where_the_book_mends_no_more_than_is_right_nothing_is_put_right(Duration by, State state) {
        DoorRules strict = new DoorRules(
                Doors.rules().clockRightWithin(),
                Settings.set(RuleId.REG_18, "clockMendedWithin", Duration.ofSeconds(30)));
        DoorReading reading = strict.read(
                ahead(by, event("1", DoorFact.UNLOCKED, "08:00")), DoorRules.Besides.NOTHING, DoorDay.KEYS, DOORS);

        assertThat(((IsReceipt) reading).receipt().clock().state()).isEqualTo(state);
        assertThat(((IsReceipt) reading).receipt().at()).isEqualTo(At.at(Receipts.DAY + "08:00"));
    }

    /** What came late is not what was wrong. */
    @Test
    void REG_18_a_log_that_comes_in_the_evening_is_told_by_a_right_clock() {
        DoorEvent late = timed(event("1", DoorFact.UNLOCKED, "08:00"), times -> {
            var evening = At.at(Receipts.DAY + "17:00");
            return new EventTimes(
                    times.told(), times.source(), Optional.of(new ClockReading(evening, evening)), evening);
        });

        assertThat(receipt(late).at()).isEqualTo(At.at(Receipts.DAY + "08:00"));
        assertThat(receipt(late).clock().state()).isEqualTo(State.RIGHT);
    }

    /** Nobody has measured the clock; by how much it is ahead, nobody knows but at least that. */
    @ParameterizedTest
    @CsvSource({"08:00:30, RIGHT", "08:00:31, WRONG", "09:00:00, WRONG"})
    void REG_18_what_is_told_before_it_happens_is_told_by_a_wrong_clock(String told, State state) {
        DoorEvent early = timed(
                event("1", DoorFact.UNLOCKED, told),
                times -> new EventTimes(
                        times.told(), TimeSource.DEVICE, Optional.empty(), At.at(Receipts.DAY + "08:00")));

        assertThat(receipt(early).clock().state()).isEqualTo(state);
        assertThat(receipt(early).at()).isEqualTo(At.at(Receipts.DAY + told));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DEVICE", "KEPT"})
    void REG_18_a_time_that_is_not_the_locks_own_is_not_mended_by_its_clock(TimeSource source) {
        DoorEvent told = timed(
                ahead(Duration.ofMinutes(5), event("1", DoorFact.UNLOCKED, "08:00")),
                times -> new EventTimes(times.told(), source, times.clocks(), times.received()));

        assertThat(receipt(told).at()).isEqualTo(At.at(Receipts.DAY + "08:00"));
    }

    @Test
    void REG_18_a_key_that_nobody_knows_waits_for_somebody_to_tell() {
        DoorReading reading = DoorDay.read(by("c3", event("1", DoorFact.UNLOCKED, "08:00")));

        assertThat(reading).isEqualTo(new NoReceipt(Why.UNKNOWN_KEY));
        assertThat(((NoReceipt) reading).waits()).isTrue();
    }

    @Test
    void REG_18_a_key_of_nobody_who_makes_visits_waits_for_nothing() {
        DoorReading reading = read(
                event("1", DoorFact.UNLOCKED, "08:00"),
                new KeyUse(DoorDay.key("c1"), Optional.empty(), At.at("2024-01-01T00:00")));

        assertThat(reading).isEqualTo(new NoReceipt(Why.NOBODY_KNOWN));
        assertThat(((NoReceipt) reading).waits()).isFalse();
    }

    @Test
    void REG_18_an_unknown_key_at_an_entrance_waits_for_nothing() {
        assertThat(why(at(ENTRANCE, by("c3", event("1", DoorFact.UNLOCKED, "08:00")))))
                .isEqualTo(Why.NO_HOME);
    }

    @ParameterizedTest
    @CsvSource({"11:59:59, c1", "12:00:00, c2"})
    void REG_18_a_key_is_of_who_had_it_when_it_turned(String told, String carer) {
        assertThat(carerOf(handedOn(event("1", DoorFact.UNLOCKED, told)))).isEqualTo(carer);
    }

    /** An hour ahead, told at 12:30 it was 11:30: nobody may be told to have had a key that was another's. */
    @ParameterizedTest
    @CsvSource({"11:59:59, c1", "12:00:00, ''", "12:59:59, ''", "13:00:00, c2"})
    void REG_18_a_clock_too_wrong_to_say_who_had_the_key_says_nobody(String told, String carer) {
        DoorReading reading = handedOn(ahead(Duration.ofHours(1), event("1", DoorFact.UNLOCKED, told)));

        if (carer.isEmpty()) {
            assertThat(reading).isEqualTo(new NoReceipt(Why.UNKNOWN_KEY));
        } else {
            assertThat(carerOf(reading)).isEqualTo(carer);
        }
    }

    @Test
    void REG_18_who_asked_for_it_from_afar_made_it_whosever_key_the_gateway_used() {
        DoorEvent unlocked = by("the-gateway", event("1", DoorFact.UNLOCKED, "08:00"));

        assertThat(carerOf(Doors.rules()
                        .read(
                                unlocked,
                                new DoorRules.Besides(Optional.of(DoorDay.holder("c2")), Optional.empty()),
                                DoorDay.KEYS,
                                DOORS)))
                .isEqualTo("c2");
    }

    @Test
    void REG_18_the_same_told_again_says_the_same_whenever_it_was_sent() {
        DoorEvent first = event("1", DoorFact.UNLOCKED, "08:00");

        assertThat(first.tellsTheSameAs(ahead(Duration.ofHours(1), first))).isTrue();
        assertThat(first.tellsTheSameAs(by("c2", first))).isFalse();
        assertThat(first.tellsTheSameAs(event("1", DoorFact.UNLOCKED, "08:00:01")))
                .isFalse();
    }

    private static DoorReading handedOn(DoorEvent event) {
        return read(
                event,
                new KeyUse(DoorDay.key("c1"), Optional.of(DoorDay.holder("c1")), At.at("2024-01-01T00:00")),
                new KeyUse(DoorDay.key("c1"), Optional.of(DoorDay.holder("c2")), At.at(Receipts.DAY + "12:00")));
    }

    private static DoorReading read(DoorEvent event, KeyUse... keys) {
        return Doors.rules().read(event, DoorRules.Besides.NOTHING, new KeyRegister(List.of(keys)), DOORS);
    }

    private static String carerOf(DoorReading reading) {
        return ((IsReceipt) reading).receipt().carer().value();
    }

    private static DoorRegister with(DoorUse use) {
        List<DoorUse> uses = new ArrayList<>(DoorDay.USES);
        uses.add(use);
        return new DoorRegister(uses);
    }

    private static DoorReading read(DoorEvent event, DoorRegister doors) {
        return DoorDay.read(event, doors);
    }

    private static RegisteredReceipt receipt(DoorEvent event) {
        return ((IsReceipt) read(event, DOORS)).receipt();
    }

    private static RecipientId recipient(DoorEvent event, DoorRegister doors) {
        return ((IsReceipt) read(event, doors)).receipt().recipient();
    }

    private static Why why(DoorEvent event) {
        return ((NoReceipt) read(event, DOORS)).why();
    }
}
