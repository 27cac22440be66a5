package se.kvittens.application.whose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.kvittens.application.doors.DoorTown.GATEWAY;
import static se.kvittens.application.doors.DoorTown.at;
import static se.kvittens.application.doors.DoorTown.by;
import static se.kvittens.application.doors.DoorTown.byNobody;
import static se.kvittens.application.doors.DoorTown.event;
import static se.kvittens.application.whose.SharedHome.BO;
import static se.kvittens.application.whose.SharedHome.CARER;
import static se.kvittens.application.whose.SharedHome.CIA;
import static se.kvittens.application.whose.SharedHome.PLANNER;
import static se.kvittens.application.whose.SharedHome.THEIRS;
import static se.kvittens.application.whose.SharedHome.of;
import static se.kvittens.application.whose.SharedHome.teller;
import static se.kvittens.application.whose.SharedHome.theirs;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.doors.Became;
import se.kvittens.application.doors.BrokenDoorJournal;
import se.kvittens.application.doors.DoorEntry.WhoseSaid;
import se.kvittens.application.doors.DoorFinding;
import se.kvittens.application.doors.DoorTown;
import se.kvittens.application.doors.MemoryDoorJournal;
import se.kvittens.application.doors.OvertakenOnce;
import se.kvittens.application.doors.RecordedDoor;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.whose.WhoseOutcome.NotRecorded;
import se.kvittens.application.whose.WhoseOutcome.Refused;
import se.kvittens.application.whose.WhoseOutcome.TakenDown;
import se.kvittens.application.whose.WhoseTelling.Teller;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.door.DoorUse;
import se.kvittens.domain.door.EventId;
import se.kvittens.domain.door.KeyUse;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.whose.WhoseRefusal;

/** Saying at whom a carer was, behind whose lock several live. */
class TellWhoseTest {

    private final SharedHome home = new SharedHome();
    private final DoorTown town = home.town;

    private void aStay() {
        town.hear(theirs("1", DoorFact.UNLOCKED, "08:00"), theirs("2", DoorFact.LOCKED, "08:30"));
    }

    @Test
    void REG_18_whoever_says_at_whom_the_carer_was_makes_a_visit_of_what_the_lock_told() {
        aStay();
        assertThat(became(town.make()))
                .containsExactly(new Became.Waits(Why.WHOSE_VISIT), new Became.Waits(Why.WHOSE_VISIT));

        assertThat(home.tell(CIA, CARER, "1", "2")).isEqualTo(new TakenDown());

        assertThat(became(town.make())).hasOnlyElementsOfType(Became.AReceipt.class);
        assertThat(town.visits()).containsExactly("c1 cia 08:00-08:30");
        assertThat(town.make()).isEmpty();
    }

    @Test
    void REG_18_who_said_it_when_and_why_is_kept() {
        aStay();
        Teller planner = new Teller(DoorTown.ASSIGNMENT, "åsa", Role.PLANNER, "c1 rang");
        home.tell(CIA, planner, "1");

        assertThat(said()).singleElement().satisfies(each -> {
            assertThat(each.entry()).isEqualTo(new WhoseSaid(GATEWAY.event("1"), CIA));
            assertThat(each.deed()).isEqualTo(new Deed("åsa", Role.PLANNER, at("18:00"), "c1 rang"));
        });
    }

    @Test
    void REG_18_a_carer_may_have_been_at_both() {
        aStay();
        town.hear(theirs("3", DoorFact.UNLOCKED, "10:00"), theirs("4", DoorFact.LOCKED, "10:20"));
        home.tell(CIA, CARER, "1", "2");
        home.tell(BO, PLANNER, "3", "4");
        town.make();

        assertThat(town.visits()).containsExactly("c1 cia 08:00-08:30", "c1 bo 10:00-10:20");
    }

    @Test
    void REG_18_the_same_said_again_by_whomever_is_taken_down_once() {
        aStay();
        home.tell(CIA, CARER, "1", "1");
        assertThat(home.tell(CIA, PLANNER, "1")).isEqualTo(new TakenDown());
        town.make();
        assertThat(home.tell(CIA, CARER, "1")).isEqualTo(new TakenDown());

        assertThat(said()).hasSize(1);
    }

    /** From the first saying on, whether there is a receipt of it yet or not: two never make two receipts of one event. */
    @Test
    void REG_18_who_says_another_recipient_afterwards_changes_nothing() {
        aStay();
        home.tell(CIA, CARER, "1");
        assertThat(home.tell(BO, PLANNER, "1")).isEqualTo(refused("1", WhoseRefusal.KNOWN_ALREADY));
        town.make();

        assertThat(home.tell(BO, PLANNER, "1")).isEqualTo(refused("1", WhoseRefusal.KNOWN_ALREADY));
        assertThat(said()).hasSize(1);
        assertThat(town.visits()).containsExactly("c1 cia 08:00-");
    }

    @Test
    void REG_18_what_is_refused_of_one_event_is_taken_down_of_none() {
        aStay();
        town.hear(event("3", DoorFact.UNLOCKED, "10:00"));

        assertThat(home.tell(CIA, CARER, "1", "3")).isEqualTo(refused("3", WhoseRefusal.KNOWN_ALREADY));
        assertThat(home.tell(CIA, CARER, "1", "9")).isEqualTo(refused("9", WhoseRefusal.UNKNOWN_EVENT));
        assertThat(said()).isEmpty();
    }

    /**
     * Nobody invents a visit so: the lock has told that the carer's own key turned there, and only who lives there was
     * visited.
     */
    @Test
    void REG_18_nobody_was_visited_who_does_not_live_there_nor_where_no_lock_told_it() {
        aStay();

        assertThat(home.tell(DoorTown.ANNA, CARER, "1")).isEqualTo(refused("1", WhoseRefusal.NOT_THERE));
        assertThat(home.tell(BO, CARER, "7")).isEqualTo(refused("7", WhoseRefusal.UNKNOWN_EVENT));
        town.make();
        assertThat(town.visits()).isEmpty();
    }

    /** Dan moved in at noon. */
    @ParameterizedTest
    @CsvSource({"11:59:59, false", "12:00, true"})
    void REG_18_who_lived_there_then_may_be_said_and_nobody_else(String time, boolean isThere) {
        RecipientId dan = new RecipientId("dan");
        town.with(new DoorUse(THEIRS, DoorKind.HOME, Set.of(BO, CIA, dan), at("12:00")));
        town.hear(theirs("1", DoorFact.UNLOCKED, time));

        assertThat(home.tell(dan, CARER, "1"))
                .isEqualTo(isThere ? new TakenDown() : refused("1", WhoseRefusal.NOT_THERE));
    }

    @Test
    void SYS_2_nobody_says_it_of_another_carer_but_who_looks_after_its_visits() {
        aStay();
        Assignment others = new Assignment(Town.NORTH, new ProviderId("q"), PublishedLocks.NONE);

        assertThat(home.tell(CIA, teller("c2", Role.CARER), "1")).isEqualTo(refused("1", WhoseRefusal.NOT_OWN_VISIT));
        assertThat(home.tell(CIA, teller("kim", Role.PLANNER, others), "1"))
                .isEqualTo(refused("1", WhoseRefusal.NOT_OWN_VISIT));
        assertThat(home.tell(CIA, teller("kim", Role.REVIEWER), "9"))
                .isEqualTo(refused("9", WhoseRefusal.NOT_IN_THIS_ROLE));
        assertThat(said()).isEmpty();
    }

    @Test
    void TIME_5_after_the_lock_of_the_month_it_is_too_late_by_the_clock_of_the_server() {
        aStay();
        Instant lock = DoorTown.books()
                .locksOf(Town.NORTH, PublishedLocks.NONE)
                .of(YearMonth.of(2024, 10))
                .orElseThrow()
                .value()
                .instant();
        town.clock.set(lock.plusSeconds(1));
        assertThat(home.tell(CIA, CARER, "1")).isEqualTo(refused("1", WhoseRefusal.LOCKED));
        town.clock.set(lock);
        assertThat(home.tell(CIA, CARER, "1")).isEqualTo(new TakenDown());
    }

    @Test
    void REG_18_what_waits_for_something_else_is_told_first() {
        town.hear(by("c3", theirs("1", DoorFact.UNLOCKED, "08:00")));
        assertThat(home.tell(CIA, PLANNER, "1")).isEqualTo(refused("1", WhoseRefusal.UNKNOWN_KEY));

        town.with(new KeyUse(GATEWAY.key("c3"), Optional.of(DoorTown.holder("c1")), at("07:00")));

        assertThat(home.tell(CIA, PLANNER, "1")).isEqualTo(new TakenDown());
        town.make();
        assertThat(town.visits()).containsExactly("c1 cia 08:00-");
    }

    /** Some gateways learn a minute later whose key it was. */
    @Test
    void REG_18_of_what_was_completed_afterwards_it_is_said_as_well() {
        town.hear(byNobody(theirs("1", DoorFact.UNLOCKED, "08:00")));
        assertThat(home.tell(CIA, CARER, "1")).isEqualTo(refused("1", WhoseRefusal.NO_VISIT));
        town.make();
        town.hear(theirs("1", DoorFact.UNLOCKED, "08:00"));

        assertThat(home.tell(CIA, CARER, "1")).isEqualTo(new TakenDown());
        town.make();
        assertThat(town.visits()).containsExactly("c1 cia 08:00-");
    }

    /** Cia is taken out of the register of that door, of which she never was: what was said of her makes no receipt. */
    @Test
    void REG_18_what_turns_out_to_be_impossible_may_be_said_anew() {
        aStay();
        home.tell(CIA, CARER, "1", "2");
        SharedHome corrected = new SharedHome();
        corrected.town.with(new DoorUse(THEIRS, DoorKind.HOME, Set.of(BO, DoorTown.ANNA), at("07:00")));
        TellWhose anew = SharedHome.telling(town.doorJournal, town.clock);

        assertThat(anew.tell(of(BO, CARER, "1", "2"), corrected.town.known())).isEqualTo(new TakenDown());
        town.making().make(GATEWAY, corrected.town.known()).get();

        assertThat(said()).hasSize(4);
        assertThat(town.visits()).containsExactly("c1 bo 08:00-08:30");
    }

    @Test
    void REG_18_who_is_killed_before_a_receipt_is_made_loses_nothing() {
        aStay();
        town.make();
        home.tell(CIA, CARER, "1", "2");

        assertThat(town.making()
                        .makeOf(GATEWAY, List.of(GATEWAY.event("1")), town.known())
                        .get())
                .extracting(DoorFinding::became)
                .hasOnlyElementsOfType(Became.AReceipt.class);
        assertThat(became(town.make())).hasSize(2).hasOnlyElementsOfType(Became.AReceipt.class);
        assertThat(town.make()).isEmpty();
        assertThat(town.visits()).containsExactly("c1 cia 08:00-08:30");
    }

    /** The lock stood in the register as that of an entrance, and somebody has put that right. */
    @Test
    void REG_18_what_was_done_with_is_read_anew_once_it_is_said() {
        aStay();
        DoorTown before = new DoorTown();
        before.with(new DoorUse(THEIRS, DoorKind.ENTRANCE, Set.of(BO, CIA), at("00:00")));
        assertThat(became(town.making().make(GATEWAY, before.known()).get()))
                .containsOnly(new Became.Nothing(Why.NO_HOME));
        assertThat(town.make()).isEmpty();

        home.tell(CIA, CARER, "1");

        assertThat(became(town.make())).hasSize(1).hasOnlyElementsOfType(Became.AReceipt.class);
        assertThat(town.visits()).containsExactly("c1 cia 08:00-");
    }

    @Test
    void REG_18_of_two_who_say_it_at_once_the_first_counts() {
        aStay();
        OvertakenOnce journal = new OvertakenOnce(town.doorJournal, () -> home.tell(BO, PLANNER, "1"));

        assertThat(home.tell(journal, CIA, CARER, "1")).isEqualTo(refused("1", WhoseRefusal.KNOWN_ALREADY));
        assertThat(said()).extracting(RecordedDoor::entry).containsExactly(new WhoseSaid(GATEWAY.event("1"), BO));
    }

    @Test
    void REG_18_who_is_overtaken_by_something_else_says_it_all_the_same() {
        aStay();
        OvertakenOnce journal = new OvertakenOnce(town.doorJournal, town::make);

        assertThat(home.tell(journal, CIA, CARER, "1")).isEqualTo(new TakenDown());
        assertThat(said()).hasSize(1);
    }

    @Test
    void REG_18_where_the_journal_fails_that_is_said() {
        aStay();

        assertThat(home.tell(new BrokenDoorJournal(town.doorJournal, JournalFault.FULL), CIA, CARER, "1"))
                .isEqualTo(new NotRecorded(JournalFault.FULL));
    }

    @Test
    void BOOK_1_without_a_rule_book_nothing_is_said() {
        aStay();
        TellWhose lawless = new TellWhose(town.doorJournal, () -> new RuleBooks(List.of()), town.clock);

        assertThat(lawless.tell(of(CIA, CARER, "1"), town.known())).isEqualTo(refused("1", WhoseRefusal.NO_RULE_BOOK));
    }

    @Test
    void it_is_said_of_events_of_one_gateway() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(CIA, CARER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WhoseTelling(new GatewayName("h"), List.of(new EventId("g", "1")), CIA, CARER));
    }

    private List<RecordedDoor> said() {
        return said(town.doorJournal);
    }

    private static List<RecordedDoor> said(MemoryDoorJournal journal) {
        Either<JournalFault, List<RecordedDoor>> all = journal.after(GATEWAY, 0).map(page -> page.recorded());
        return all.get().stream()
                .filter(each -> each.entry() instanceof WhoseSaid)
                .toList();
    }

    private static Refused refused(String event, WhoseRefusal why) {
        return new Refused(GATEWAY.event(event), why);
    }

    private static List<Became> became(List<DoorFinding> findings) {
        return findings.stream().map(DoorFinding::became).toList();
    }
}
