package se.kvittens.application.locks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.application.locks.LockHealth.Reach;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.CommandProgress.Lost;
import se.kvittens.domain.opening.CommandProgress.Unconfirmed;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;

/** What every {@link LockGateway} promises. A test class for one extends this one, against a gateway of its own. */
public abstract class LockGatewayContract {

    private static final int MOST_PAGES = 1_000;

    /** Long after every test; gateways that look at it have a clock of their own. */
    private static final Instant EXPIRES = Instant.parse("2200-01-01T00:00:00Z");

    /** For test classes of gateways. */
    protected LockGatewayContract() {}

    protected abstract LockGateway gateway();

    /** A lock that can be asked from afar, and can move. */
    protected abstract LockId inReach();

    /** A lock that its gateway knows and does not reach. */
    protected abstract LockId outOfReach();

    /** Has the gateway carry out what it has accepted. */
    protected abstract void settle();

    /** From now on the gateway answers nobody. */
    protected abstract void breakDown();

    private LockId unheardOf() {
        return gateway().name().lock("00000000-no-such-lock");
    }

    @Test
    void each_lock_is_named_by_its_gateway() {
        assertThat(value(gateway().locks()))
                .extracting(LockHealth::lock)
                .contains(inReach(), outOfReach())
                .doesNotHaveDuplicates()
                .allMatch(each -> gateway().name().deviceOf(each).isPresent());
    }

    @Test
    void a_lock_alone_is_as_it_is_among_all() {
        assertThat(value(gateway().locks()))
                .allSatisfy(
                        each -> assertThat(value(gateway().lock(each.lock()))).isEqualTo(each));
    }

    @Test
    void who_is_out_of_reach_is_told() {
        assertThat(value(gateway().lock(inReach())).reach()).isEqualTo(Reach.ONLINE);
        assertThat(value(gateway().lock(inReach())).takesCommands()).isTrue();
        assertThat(value(gateway().lock(outOfReach())).reach()).isEqualTo(Reach.OFFLINE);
    }

    @Test
    void a_lock_that_nobody_has_heard_of_is_unknown() {
        LockId anothers = new GatewayName("another-gateway").lock("1");

        assertThat(gateway().lock(unheardOf())).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
        assertThat(gateway().lock(anothers)).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
        assertThat(gateway().send(command(unheardOf(), LockAction.UNLOCK)))
                .isEqualTo(new Failed(CommandFault.UNKNOWN_LOCK));
        assertThat(gateway().send(command(anothers, LockAction.UNLOCK)))
                .isEqualTo(new Failed(CommandFault.UNKNOWN_LOCK));
    }

    @ParameterizedTest
    @EnumSource
    void a_lock_that_is_asked_to_move_moves_and_tells_so(LockAction action) {
        move(action == LockAction.UNLOCK ? LockAction.LOCK : LockAction.UNLOCK);
        Optional<LogPlace> before = place();

        CommandProgress progress = move(action);

        assertThat(progress).isInstanceOfAny(Confirmed.class, Unconfirmed.class);
        assertThat(value(gateway().lock(inReach())).bolt())
                .isEqualTo(action == LockAction.UNLOCK ? Bolt.UNLOCKED : Bolt.LOCKED);
        assertThat(eventsAfter(before)).anyMatch(each -> each.lock().equals(inReach()) && each.fact() == action.done());
    }

    @Test
    void a_log_that_is_read_again_tells_the_same() {
        move(LockAction.UNLOCK);
        move(LockAction.LOCK);
        List<DoorEvent> once = eventsAfter(Optional.empty());
        List<DoorEvent> again = eventsAfter(Optional.empty());

        assertThat(once).isNotEmpty().extracting(DoorEvent::id).doesNotHaveDuplicates();
        assertThat(once)
                .allMatch(each -> each.id().gateway().equals(gateway().name().value()));
        assertThat(once).allMatch(each -> gateway().name().deviceOf(each.lock()).isPresent());
        assertThat(again).usingElementComparator(LockGatewayContract::sameOrNot).isEqualTo(once);
    }

    @Test
    void who_reads_on_misses_nothing() {
        move(LockAction.UNLOCK);
        List<DoorEvent> heard = new ArrayList<>(eventsAfter(Optional.empty()));
        Optional<LogPlace> place = place();
        move(LockAction.LOCK);
        heard.addAll(eventsAfter(place));

        assertThat(heard)
                .extracting(DoorEvent::id)
                .containsAll(eventsAfter(Optional.empty()).stream()
                        .map(DoorEvent::id)
                        .toList());
    }

    @Test
    void a_gateway_that_does_not_answer_has_done_nothing_that_is_known() {
        LockCommand command = command(inReach(), LockAction.UNLOCK);
        breakDown();

        assertThat(gateway().locks()).isInstanceOf(Answer.NotReady.class);
        assertThat(gateway().lock(inReach())).isInstanceOf(Answer.NotReady.class);
        assertThat(gateway().log(Optional.empty())).isInstanceOf(Answer.NotReady.class);
        assertThat(gateway().send(command)).isIn(new Failed(CommandFault.NOT_SENT), new Lost());
        assertThat(gateway().progress(command, Optional.of("1"))).isEqualTo(new Lost());
    }

    /** Of a gateway that hands nothing out, too: it is sent as any other. */
    @Test
    void what_is_handed_out_before_it_is_sent_is_enough_to_follow_it() {
        move(LockAction.LOCK);
        LockCommand command = command(inReach(), LockAction.UNLOCK);
        List<String> kept = new ArrayList<>();
        CommandProgress sent = gateway().send(command, kept::add);
        settle();
        Optional<String> handle = kept.isEmpty() ? sent.handle() : Optional.of(kept.get(0));

        assertThat(sent.isSettled() ? sent : gateway().progress(command, handle))
                .isInstanceOfAny(Confirmed.class, Unconfirmed.class);
    }

    @Test
    void what_is_handed_out_and_can_not_be_kept_is_not_sent() {
        move(LockAction.LOCK);
        List<String> handedOut = new ArrayList<>();
        CommandProgress sent = gateway().send(command(inReach(), LockAction.UNLOCK), handle -> {
            handedOut.add(handle);
            return false;
        });
        settle();

        assertThat(value(gateway().lock(inReach())).bolt())
                .isEqualTo(handedOut.isEmpty() ? Bolt.UNLOCKED : Bolt.LOCKED);
        assertThat(sent.equals(new Failed(CommandFault.NOT_SENT))).isEqualTo(!handedOut.isEmpty());
    }

    /** Sends a command and follows it to its end. */
    private CommandProgress move(LockAction action) {
        LockCommand command = command(inReach(), action);
        CommandProgress sent = gateway().send(command);
        assertThat(sent).isInstanceOfAny(Accepted.class, Confirmed.class, Unconfirmed.class);
        settle();
        return sent instanceof Accepted accepted ? gateway().progress(command, accepted.handle()) : sent;
    }

    private int commands;

    private LockCommand command(LockId lock, LockAction action) {
        commands++;
        return new LockCommand(new CommandId("command-" + commands), lock, action, EXPIRES);
    }

    private Optional<LogPlace> place() {
        return pages(Optional.empty()).stream()
                .reduce((earlier, later) -> later)
                .flatMap(LogPage::place);
    }

    private List<DoorEvent> eventsAfter(Optional<LogPlace> place) {
        return pages(place).stream()
                .flatMap(each -> each.told().events().stream())
                .toList();
    }

    private List<LogPage> pages(Optional<LogPlace> after) {
        List<LogPage> pages = new ArrayList<>();
        Optional<LogPlace> place = after;
        do {
            pages.add(value(gateway().log(place)));
            place = pages.get(pages.size() - 1).place();
            assertThat(pages).hasSizeLessThan(MOST_PAGES);
        } while (pages.get(pages.size() - 1).hasMore());
        return pages;
    }

    private static int sameOrNot(DoorEvent one, DoorEvent other) {
        return one.tellsTheSameAs(other) ? 0 : 1;
    }

    private static <T> T value(Answer<T> answer) {
        return answer.value().orElseThrow(() -> new AssertionError("It answered " + answer));
    }
}
