package se.kvittens.application.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kvittens.application.kiosk.KioskRig.ANNA;
import static se.kvittens.application.kiosk.KioskRig.ANNAS;
import static se.kvittens.application.kiosk.KioskRig.C1;
import static se.kvittens.application.kiosk.KioskRig.CECILIAS;
import static se.kvittens.application.kiosk.KioskRig.EIGHT;
import static se.kvittens.application.kiosk.KioskRig.STRANGE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.kiosk.KioskRig.Network;
import se.kvittens.application.kiosk.Notice.NotRegistered;
import se.kvittens.application.kiosk.Notice.ReceiptReceived;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Link;
import se.kvittens.application.outbox.Outbox.Counts;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.TagFinding;

/** A kiosk whose network, disk, clock or power fails. */
class KioskBadDaysTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final KioskRig rig = new KioskRig();

    @BeforeEach
    void sign_in() {
        rig.signIn(C1);
    }

    private Screen later(Duration gap) {
        rig.clock.pass(gap);
        rig.signIn(C1);
        return rig.tap(ANNAS);
    }

    @Test
    void without_a_network_all_works_and_what_waits_is_shown() {
        rig.tap(ANNAS);
        rig.kiosk.chooseTasks(1, Set.of(new TaskCode("CARE")));
        rig.step();
        Screen screen = later(HALF_AN_HOUR);

        assertThat(screen.receipt().orElseThrow().meaning()).isEqualTo(Meaning.END);
        assertThat(screen.counts()).isEqualTo(new Counts(0, 3, 0, 0, 0));
        assertThat(screen.waiting())
                .extracting(Screen.Line::what)
                .containsExactly(Screen.What.RECEIPT, Screen.What.TASKS, Screen.What.RECEIPT);
        assertThat(screen.link()).isEqualTo(new Link(Link.State.DOWN, EIGHT, Optional.of(JournalFault.UNREACHABLE)));

        Screen online = rig.drained();

        assertThat(online.counts()).isEqualTo(new Counts(0, 0, 3, 0, 0));
        assertThat(online.waiting()).isEmpty();
        assertThat(online.link().state()).isEqualTo(Link.State.UP);
        assertThat(online.receipt().orElseThrow().fate()).isInstanceOf(Fate.Accepted.class);
        assertThat(rig.recorded(C1)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = JournalFault.class,
            names = {"FULL", "READ_ONLY", "DAMAGED", "BUSY"})
    void what_cannot_be_kept_is_not_acknowledged_and_said_to_be_not_registered(JournalFault fault) {
        Screen before = rig.tap(ANNAS);
        rig.outbox.failWith(Optional.of(fault));

        Screen screen = later(HALF_AN_HOUR);
        assertThat(screen.notice()).isEqualTo(new NotRegistered(fault, EIGHT.plus(HALF_AN_HOUR)));
        assertThat(screen.outboxFault()).contains(fault);
        assertThat(screen.open()).hasSize(1);
        assertThat(rig.kiosk.chooseTasks(1, Set.of()).notice()).isInstanceOf(NotRegistered.class);
        assertThat(rig.kept()).hasSize(1);
        rig.outbox.failWith(Optional.empty());

        Screen again = rig.tap(ANNAS);
        assertThat(again.notice()).isEqualTo(new ReceiptReceived(2, EIGHT.plus(HALF_AN_HOUR)));
        assertThat(again.outboxFault()).isEmpty();
        assertThat(before.outboxFault()).isEmpty();
    }

    @Test
    void a_door_that_cannot_be_kept_is_asked_for_again() {
        rig.tap(STRANGE);
        rig.outbox.failWith(Optional.of(JournalFault.FULL));

        Screen screen = rig.kiosk.place(1, ANNA);

        assertThat(screen.notice()).isEqualTo(new NotRegistered(JournalFault.FULL, EIGHT));
        assertThat(screen.prompts()).hasSize(1);
        assertThat(rig.kiosk.setAside(1).prompts()).hasSize(1);
    }

    @Test
    void REG_16_the_tenth_receipt_is_after_the_ninth_also_at_one_instant() {
        IntStream.rangeClosed(1, 8).forEach(number -> rig.tap(ANNAS));
        rig.tapAfter(Duration.ofSeconds(11), ANNAS);
        rig.tap(CECILIAS);
        rig.drained();

        assertThat(rig.visits(C1).all())
                .extracting(visit -> visit.end() != null)
                .containsExactly(true, false);
    }

    @Test
    void after_a_crash_open_visits_and_all_that_waits_are_known() {
        rig.tap(ANNAS);
        rig.tapAfter(Duration.ofMinutes(1), STRANGE);
        rig.crash();

        assertThat(rig.kiosk.screen().counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        Screen screen = rig.signIn(C1);
        assertThat(screen.open()).extracting(Screen.OpenVisit::receipt).containsExactly(Optional.of(1L));
        assertThat(screen.prompts()).hasSize(1);
        assertThat(later(HALF_AN_HOUR).receipt().orElseThrow().meaning()).isEqualTo(Meaning.END);
        assertThat(rig.kept()).extracting(Kept::number).containsExactly(1L, 2L, 3L);
    }

    @Test
    void an_answer_that_is_lost_doubles_nothing() {
        rig.clock.pass(Duration.ofNanos(1_234_567));
        rig.tap(ANNAS);
        rig.network(Network.LOSES_ANSWERS);
        rig.step();
        rig.step();
        rig.crash();
        rig.step();
        assertThat(rig.kiosk.screen().counts().waiting()).isEqualTo(1);
        rig.drained();
        rig.signIn(C1);
        rig.kiosk.chooseTasks(1, Set.of(new TaskCode("CARE")));
        rig.network(Network.LOSES_ANSWERS);
        rig.step();

        rig.drained();

        assertThat(rig.recorded(C1)).hasSize(2);
        assertThat(rig.recorded(C1))
                .allSatisfy(
                        each -> assertThat(each.deed().when().getNano() % 1_000).isZero());
    }

    @Test
    void what_is_refused_is_shown_and_kept_and_holds_nothing_up() {
        rig.clock.set(Duration.ofDays(-5000));
        rig.signIn(C1);
        rig.tap(ANNAS);
        rig.clock.set(Duration.ofDays(5000));
        rig.tap(ANNAS);

        Screen screen = rig.drained();

        assertThat(screen.refused())
                .extracting(Screen.Line::number, Screen.Line::fate)
                .containsExactly(tuple(1L, new Fate.Refused(RefusalCode.NO_RULE_BOOK)));
        assertThat(screen.counts()).isEqualTo(new Counts(0, 0, 1, 1, 0));
        rig.crash();
        assertThat(rig.kiosk.screen().refused()).hasSize(1);
    }

    @Test
    void what_another_kiosk_has_registered_is_known_once_the_office_has_answered() {
        atAnotherKiosk("other-1", EIGHT);
        rig.clock.pass(HALF_AN_HOUR);
        rig.signIn(C1);
        assertThat(rig.tap(ANNAS).receipt().orElseThrow().meaning()).isEqualTo(Meaning.START);

        Screen screen = rig.drained();

        assertThat(screen.receipt().orElseThrow().meaning()).isEqualTo(Meaning.END);
        assertThat(screen.open()).isEmpty();
        rig.crash();
        rig.signIn(C1);
        assertThat(later(HALF_AN_HOUR).receipt().orElseThrow().meaning()).isEqualTo(Meaning.START);
    }

    @Test
    void a_visit_that_another_kiosk_has_ended_is_over_here_too() {
        rig.tap(ANNAS);
        rig.drained();
        atAnotherKiosk("other-1", EIGHT.plus(HALF_AN_HOUR));
        assertThat(later(Duration.ofHours(2)).receipt().orElseThrow().meaning()).isEqualTo(Meaning.END);

        Screen screen = rig.drained();

        assertThat(screen.receipt().orElseThrow().meaning()).isEqualTo(Meaning.START);
        assertThat(screen.open()).extracting(Screen.OpenVisit::start).contains(EIGHT.plus(Duration.ofHours(2)));
    }

    private void atAnotherKiosk(String id, Instant at) {
        RegisteredReceipt receipt = new RegisteredReceipt(
                new ReceiptId(id),
                C1,
                ANNA,
                Mark.TAP,
                new Receipt(at, ReceiptMethod.NFC),
                at,
                TagFinding.OWN,
                Optional.empty());
        rig.atOffice(C1, new ReceiptMade(receipt), new Deed("c1", Role.CARER, at, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1H", "PT24H"})
    void a_clock_that_jumps_loses_and_doubles_nothing_and_is_said(String jump) {
        Duration by = Duration.parse(jump);
        rig.tap(ANNAS);
        rig.clock.pass(HALF_AN_HOUR);
        rig.clock.set(by);
        rig.signIn(C1);
        Screen screen = rig.tap(ANNAS);
        Instant said = EIGHT.plus(HALF_AN_HOUR).plus(by);

        assertThat(screen.notice()).isEqualTo(new ReceiptReceived(2, said));
        assertThat(screen.clockSet()).contains(new Screen.ClockSet(by, said));
        rig.drained();
        assertThat(rig.recorded(C1))
                .extracting(Recorded::deed)
                .extracting(Deed::when, Deed::why)
                .containsExactly(tuple(EIGHT, ""), tuple(said, "clock set by " + jump));
        assertThat(later(Duration.ofMinutes(1)).notice()).isInstanceOf(ReceiptReceived.class);
        rig.drained();
        assertThat(rig.recorded(C1).get(2).deed().why()).isEmpty();
    }

    @Test
    void a_clock_that_is_corrected_a_little_is_not_worth_a_word() {
        rig.tap(ANNAS);
        rig.clock.set(Duration.ofSeconds(30));
        assertThat(rig.tap(ANNAS).clockSet()).isEmpty();

        rig.clock.set(Duration.ofSeconds(-31));
        assertThat(rig.kiosk.tick().clockSet()).isPresent();
    }

    @Test
    void REG_16_an_end_that_the_clock_put_before_the_start_is_as_it_was_said() {
        rig.tap(ANNAS);
        rig.clock.pass(HALF_AN_HOUR);
        rig.clock.set(Duration.ofHours(-1));
        rig.signIn(C1);
        rig.tap(ANNAS);
        rig.drained();

        List<RegisteredVisit> visits = rig.visits(C1).all();
        assertThat(visits).extracting(Seen::of).containsExactly(new Seen(EIGHT.minus(HALF_AN_HOUR), EIGHT));
    }

    @Test
    void long_lists_are_cut_and_the_counts_tell_all() {
        IntStream.range(0, Screen.MOST_LINES + 5).forEach(each -> rig.tapAfter(Duration.ofMinutes(1), ANNAS));

        Screen screen = rig.kiosk.screen();

        assertThat(screen.waiting()).hasSize(Screen.MOST_LINES);
        assertThat(screen.waiting().get(0).number()).isEqualTo(1);
        assertThat(screen.counts().waiting()).isEqualTo(Screen.MOST_LINES + 5);
    }

    @Test
    void much_later_what_was_accepted_is_forgotten_and_what_was_not_is_not() {
        rig.tap(ANNAS);
        rig.drained();
        rig.tapAfter(Duration.ofMinutes(1), STRANGE);
        later(Duration.ofDays(11));

        assertThat(rig.kiosk.look(1).notice()).isInstanceOf(Notice.NotDone.class);
        assertThat(rig.kiosk.screen().prompts()).hasSize(1);
        assertThat(rig.kiosk.screen().counts()).isEqualTo(new Counts(1, 1, 1, 0, 0));
    }
}
