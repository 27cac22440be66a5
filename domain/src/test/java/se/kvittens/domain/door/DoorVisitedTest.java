package se.kvittens.domain.door;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.door.DoorDay.ANNA;
import static se.kvittens.domain.door.DoorDay.ANNAS;
import static se.kvittens.domain.door.DoorDay.BO;
import static se.kvittens.domain.door.DoorDay.CIA;
import static se.kvittens.domain.door.DoorDay.ENTRANCE;
import static se.kvittens.domain.door.DoorDay.THEIRS;
import static se.kvittens.domain.door.DoorDay.ahead;
import static se.kvittens.domain.door.DoorDay.at;
import static se.kvittens.domain.door.DoorDay.by;
import static se.kvittens.domain.door.DoorDay.event;
import static se.kvittens.domain.door.DoorDay.saying;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.door.DoorReading.IsReceipt;
import se.kvittens.domain.door.DoorReading.NoReceipt;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.door.DoorRules.Besides;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.fixture.door.Doors;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.ReceiptClock.State;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** At whom a carer was, as somebody says afterwards. */
class DoorVisitedTest {

    private static final DoorEvent UNLOCKED = at(THEIRS, event("1", DoorFact.UNLOCKED, "08:00"));

    @Test
    void REG_18_of_those_who_live_together_somebody_may_say_afterwards_whose_visit_it_was() {
        RegisteredReceipt receipt = receipt(UNLOCKED, CIA);

        assertThat(receipt.recipient()).isEqualTo(CIA);
        assertThat(receipt.receipt().method()).isEqualTo(ReceiptMethod.LOCK);
        assertThat(receipt.at()).isEqualTo(At.at(Receipts.DAY + "08:00"));
        assertThat(receipt.clock().state()).isEqualTo(State.RIGHT);
        assertThat(receipt.tag()).isEqualTo(TagFinding.OWN);
    }

    @Test
    void REG_18_the_time_is_that_of_the_lock_put_right_or_not() {
        assertThat(receipt(ahead(Duration.ofMinutes(1), UNLOCKED), CIA).clock().state())
                .isEqualTo(State.MENDED);
        assertThat(receipt(ahead(Duration.ofHours(1), UNLOCKED), CIA).clock().state())
                .isEqualTo(State.WRONG);
    }

    @Test
    void REG_18_who_does_not_live_there_was_not_visited_whoever_says_so() {
        assertThat(read(UNLOCKED, ANNA, DoorDay.DOORS)).isEqualTo(new NoReceipt(Why.WHOSE_VISIT));
        assertThat(read(at(ENTRANCE, UNLOCKED), BO, DoorDay.DOORS)).isEqualTo(new NoReceipt(Why.NO_HOME));
    }

    @Test
    void REG_18_what_the_event_says_itself_stands() {
        assertThat(receipt(saying(BO, UNLOCKED), CIA).recipient()).isEqualTo(BO);
        assertThat(receipt(event("1", DoorFact.UNLOCKED, "08:00"), BO).recipient())
                .isEqualTo(ANNA);
    }

    @Test
    void REG_18_who_said_another_at_the_door_is_followed_up_whatever_is_said_afterwards() {
        RegisteredReceipt receipt = receipt(saying(ANNA, UNLOCKED), BO);

        assertThat(receipt.recipient()).isEqualTo(BO);
        assertThat(receipt.tag()).isEqualTo(TagFinding.FOREIGN);
    }

    /** An hour ahead, told at 12:30 it was 11:30, and the lock was moved at noon: it was at either of two doors. */
    @Test
    void REG_18_of_a_lock_that_was_moved_somebody_may_say_at_which_of_its_doors_it_was() {
        DoorRegister doors = with(new DoorUse(ANNAS, DoorKind.HOME, Set.of(BO, CIA), At.at(Receipts.DAY + "12:00")));
        DoorEvent event = ahead(Duration.ofHours(1), event("1", DoorFact.UNLOCKED, "12:30"));

        assertThat(((IsReceipt) read(event, ANNA, doors)).receipt().recipient()).isEqualTo(ANNA);
        assertThat(((IsReceipt) read(event, CIA, doors)).receipt().recipient()).isEqualTo(CIA);
        assertThat(((IsReceipt) read(event, CIA, doors)).receipt().at()).isEqualTo(At.at(Receipts.DAY + "12:30"));
        assertThat(read(event, new RecipientId("dan"), doors)).isEqualTo(new NoReceipt(Why.WHOSE_VISIT));
    }

    @Test
    void REG_18_a_common_room_is_nobodys_home_also_where_the_lock_was_moved_there() {
        DoorRegister doors = with(new DoorUse(ANNAS, DoorKind.COMMON, Set.of(BO), At.at(Receipts.DAY + "12:00")));
        DoorEvent event = ahead(Duration.ofHours(1), event("1", DoorFact.UNLOCKED, "12:30"));

        assertThat(read(event, BO, doors)).isEqualTo(new NoReceipt(Why.WHOSE_VISIT));
        assertThat(((IsReceipt) read(event, ANNA, doors)).receipt().recipient()).isEqualTo(ANNA);
    }

    @Test
    void REG_18_which_carer_it_was_is_known_or_not_whosever_visit_it_was() {
        assertThat(carer(UNLOCKED)).contains(DoorDay.holder("c1"));
        assertThat(carer(by("c3", UNLOCKED))).isEmpty();
        assertThat(carer(DoorDay.byNobodyKnown(UNLOCKED))).isEmpty();
        assertThat(Doors.rules()
                        .carerOf(
                                UNLOCKED,
                                new Besides(Optional.of(DoorDay.holder("c2")), Optional.empty()),
                                DoorDay.KEYS))
                .contains(DoorDay.holder("c2"));
    }

    private static Optional<Keyholder> carer(DoorEvent event) {
        return Doors.rules().carerOf(event, Besides.NOTHING, DoorDay.KEYS);
    }

    private static DoorReading read(DoorEvent event, RecipientId visited, DoorRegister doors) {
        return Doors.rules().read(event, new Besides(Optional.empty(), Optional.of(visited)), DoorDay.KEYS, doors);
    }

    private static RegisteredReceipt receipt(DoorEvent event, RecipientId visited) {
        return ((IsReceipt) read(event, visited, DoorDay.DOORS)).receipt();
    }

    private static DoorRegister with(DoorUse use) {
        List<DoorUse> uses = new ArrayList<>(DoorDay.USES);
        uses.add(use);
        return new DoorRegister(uses);
    }
}
