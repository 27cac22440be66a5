package se.kvittens.domain.door;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.door.DoorDay.BO;
import static se.kvittens.domain.door.DoorDay.CIA;
import static se.kvittens.domain.door.DoorDay.ENTRANCE;
import static se.kvittens.domain.door.DoorDay.RUBBISH;
import static se.kvittens.domain.door.DoorDay.THEIRS;
import static se.kvittens.domain.door.DoorDay.at;
import static se.kvittens.domain.door.DoorDay.by;
import static se.kvittens.domain.door.DoorDay.event;
import static se.kvittens.domain.door.DoorDay.saying;
import static se.kvittens.domain.door.DoorFact.ARRIVED;
import static se.kvittens.domain.door.DoorFact.DEPARTED;
import static se.kvittens.domain.door.DoorFact.LOCKED;
import static se.kvittens.domain.door.DoorFact.UNLOCKED;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.door.DoorReading.IsReceipt;
import se.kvittens.domain.fixture.Settings;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.fixture.door.Doors;
import se.kvittens.domain.pairing.DoorStay;
import se.kvittens.domain.pairing.PairedVisit;
import se.kvittens.domain.pairing.PairingRules;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.rule.RuleId;

/** From events of locks to visits. */
class VisitsThroughDoorsTest {

    @Test
    void REG_18_a_carer_who_unlocks_and_locks_makes_a_visit() {
        assertThat(visits(event("1", UNLOCKED, "08:00"), event("2", LOCKED, "08:30")))
                .containsExactly("c1 1-2");
    }

    @Test
    void REG_18_a_door_that_locks_by_itself_leaves_the_visit_to_its_end() {
        assertThat(visits(
                        event("1", UNLOCKED, "08:00"),
                        by(Means.AUTOMATIC, event("2", LOCKED, "08:00:30")),
                        event("3", LOCKED, "08:30")))
                .containsExactly("c1 1-3");
        assertThat(visits(event("1", UNLOCKED, "08:00"), by(Means.AUTOMATIC, event("2", LOCKED, "08:30"))))
                .containsExactly("c1 1-");
    }

    @Test
    void STAFF_2_the_first_unlocks_and_locks_and_the_second_registers() {
        assertThat(visits(
                        event("1", UNLOCKED, "08:00"),
                        by("c2", event("2", ARRIVED, "08:01")),
                        by("c2", event("3", DEPARTED, "08:29")),
                        event("4", LOCKED, "08:30")))
                .containsExactly("c1 1-4", "c2 2-3");
    }

    @Test
    void REG_18_a_house_with_a_lock_at_the_entrance_and_one_at_the_flat_gives_one_visit() {
        assertThat(visits(
                        at(ENTRANCE, event("1", UNLOCKED, "07:58")),
                        event("2", UNLOCKED, "08:00"),
                        at(RUBBISH, event("3", UNLOCKED, "08:20")),
                        at(RUBBISH, event("4", LOCKED, "08:21")),
                        event("5", LOCKED, "08:30"),
                        at(ENTRANCE, event("6", LOCKED, "08:31"))))
                .containsExactly("c1 2-5");
    }

    @ParameterizedTest
    @CsvSource({"09:00:00, 'c1 1-3', ''", "09:00:01, 'c1 1-', 'c1 2-3'"})
    void REG_18_who_is_back_within_an_hour_is_on_the_same_visit(String back, String first, String second) {
        assertThat(visits(event("1", UNLOCKED, "08:00"), event("2", UNLOCKED, back), event("3", LOCKED, "09:10")))
                .containsExactlyElementsOf(second.isEmpty() ? List.of(first) : List.of(first, second));
    }

    @Test
    void REG_18_who_was_at_somebody_elses_meanwhile_is_not() {
        assertThat(visits(
                        event("1", UNLOCKED, "08:00"),
                        saying(BO, at(THEIRS, event("2", UNLOCKED, "08:20"))),
                        saying(BO, at(THEIRS, event("3", LOCKED, "08:30"))),
                        event("4", UNLOCKED, "08:40"),
                        event("5", LOCKED, "08:50")))
                .containsExactly("c1 1-", "c1 2-3", "c1 4-5");
    }

    @ParameterizedTest
    @CsvSource({"08:32:00, 'c1 1-3', ''", "08:32:01, 'c1 1-3', 'c1 -4'"})
    void REG_18_who_registers_both_and_uses_the_lock_came_and_left_once(String locked, String first, String second) {
        assertThat(visits(
                        event("1", UNLOCKED, "08:00"),
                        event("2", ARRIVED, "08:01"),
                        event("3", DEPARTED, "08:30"),
                        event("4", LOCKED, locked)))
                .containsExactlyElementsOf(second.isEmpty() ? List.of(first) : List.of(first, second));
    }

    @ParameterizedTest
    @CsvSource({"08:02:00, 'c1 1-3', ''", "08:02:01, 'c1 1-2', 'c1 -3'"})
    void REG_18_who_locks_the_door_behind_leaves_only_when_it_is_locked_again(
            String behind, String first, String second) {
        assertThat(visits(event("1", UNLOCKED, "08:00"), event("2", LOCKED, behind), event("3", LOCKED, "08:30")))
                .containsExactlyElementsOf(second.isEmpty() ? List.of(first) : List.of(first, second));
    }

    @Test
    void REG_18_a_visit_of_a_minute_stays_one_where_the_door_is_not_locked_again() {
        assertThat(visits(
                        event("1", UNLOCKED, "08:00"),
                        event("2", LOCKED, "08:01"),
                        event("3", UNLOCKED, "12:00"),
                        event("4", LOCKED, "12:30")))
                .containsExactly("c1 1-2", "c1 3-4");
    }

    /** A departure is plain: it is not taken back by what is locked later. */
    @ParameterizedTest
    @CsvSource({"08:01:30, 'c1 1-2', ''", "08:30:00, 'c1 1-2', 'c1 -3'"})
    void REG_18_who_departs_at_once_has_left(String locked, String first, String second) {
        assertThat(visits(event("1", UNLOCKED, "08:00"), event("2", DEPARTED, "08:01"), event("3", LOCKED, locked)))
                .containsExactlyElementsOf(second.isEmpty() ? List.of(first) : List.of(first, second));
    }

    @ParameterizedTest
    @CsvSource({"08:32:00, 'c1 1-2', ''", "08:32:01, 'c1 1-2', 'c1 -3'"})
    void REG_18_who_locks_the_door_and_then_registers_the_departure_left_once(
            String departed, String first, String second) {
        assertThat(visits(event("1", UNLOCKED, "08:00"), event("2", LOCKED, "08:30"), event("3", DEPARTED, departed)))
                .containsExactlyElementsOf(second.isEmpty() ? List.of(first) : List.of(first, second));
    }

    @Test
    void REG_18_who_locked_the_door_behind_and_was_at_somebody_elses_had_left() {
        assertThat(visits(
                        event("1", UNLOCKED, "08:00"),
                        event("2", LOCKED, "08:01"),
                        saying(BO, at(THEIRS, event("3", UNLOCKED, "08:10"))),
                        saying(BO, at(THEIRS, event("4", LOCKED, "08:20"))),
                        event("5", LOCKED, "08:30")))
                .containsExactly("c1 1-2", "c1 3-4", "c1 -5");
    }

    @ParameterizedTest
    @CsvSource({
        "UNLOCKED, LOCKED, 08:01, LOCKED, 16:00:00, 'c1 1-3', ''",
        "UNLOCKED, LOCKED, 08:01, LOCKED, 16:00:01, 'c1 1-2', 'c1 -3'",
        "UNLOCKED, DEPARTED, 15:59, LOCKED, 16:00:00, 'c1 1-2', ''",
        "UNLOCKED, DEPARTED, 15:59, LOCKED, 16:00:01, 'c1 1-2', 'c1 -3'",
        "UNLOCKED, UNLOCKED, 08:59, UNLOCKED, 16:00:00, 'c1 1-', ''",
        "UNLOCKED, UNLOCKED, 08:59, UNLOCKED, 16:00:01, 'c1 1-', 'c1 3-'"
    })
    void REG_18_no_visit_is_longer_than_the_longest(
            DoorFact one, DoorFact two, String second, DoorFact three, String third, String visit, String other) {
        PairingRules patient = new PairingRules(
                Town.pairing().sameTapWithin(),
                Town.pairing().longestVisit(),
                Town.pairing().elsewhereEnds(),
                new DoorStay(
                        Settings.set(RuleId.REG_18, "backWithin", Duration.ofHours(12)),
                        Doors.stay().lockedWithin()));

        assertThat(visits(patient, event("1", one, "08:00"), event("2", two, second), event("3", three, third)))
                .containsExactlyElementsOf(other.isEmpty() ? List.of(visit) : List.of(visit, other));
    }

    @Test
    void REG_18_two_who_live_together_have_each_their_visit() {
        assertThat(visits(
                        saying(BO, at(THEIRS, event("1", UNLOCKED, "08:00"))),
                        saying(BO, at(THEIRS, event("2", DEPARTED, "08:20"))),
                        saying(CIA, at(THEIRS, event("3", ARRIVED, "08:20:30"))),
                        saying(CIA, at(THEIRS, event("4", LOCKED, "08:40")))))
                .containsExactly("c1 1-2", "c1 3-4");
    }

    private static List<String> visits(DoorEvent... events) {
        return visits(Town.pairing(), events);
    }

    private static List<String> visits(PairingRules rules, DoorEvent... events) {
        List<RegisteredReceipt> receipts = Stream.of(events)
                .map(DoorDay::read)
                .filter(IsReceipt.class::isInstance)
                .map(each -> ((IsReceipt) each).receipt())
                .toList();
        return rules.visitsOf(receipts, (one, other) -> false).stream()
                .map(VisitsThroughDoorsTest::text)
                .toList();
    }

    private static String text(PairedVisit visit) {
        return visit.first().carer() + " " + name(visit.start()) + "-" + name(visit.end());
    }

    private static String name(@Nullable RegisteredReceipt receipt) {
        return receipt == null ? "" : receipt.id().value().substring(2);
    }
}
