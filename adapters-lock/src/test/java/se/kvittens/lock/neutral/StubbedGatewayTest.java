package se.kvittens.lock.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.CommandProgress;
import se.kvittens.domain.opening.CommandProgress.Accepted;
import se.kvittens.domain.opening.CommandProgress.Confirmed;
import se.kvittens.domain.opening.CommandProgress.Failed;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.stub.StubGateway;
import se.kvittens.lock.stub.StubServer;
import se.kvittens.lock.wiring.NeutralLocks;

/**
 * With a gateway that keeps the contract: what it takes, what it is too late for, and what it told while nobody listened.
 */
class StubbedGatewayTest {

    private static final Instant EXPIRES = Instant.parse("2026-03-29T01:00:30Z");

    @TempDir
    Path folder;

    private final StubGateway stub = new StubGateway();
    private final StubServer server = new StubServer(stub);
    private NeutralLocks locks;

    @BeforeEach
    void open() {
        locks = new Neutral(folder).at(reached(server));
    }

    /** Where the stub is reached. */
    URI reached(StubServer stubbed) {
        return stubbed.address();
    }

    @AfterEach
    void close() {
        locks.close();
        server.close();
    }

    @Test
    void a_command_that_comes_twice_moves_the_lock_once() {
        LockCommand unlock = command("c-1", StubGateway.IN_REACH, LockAction.UNLOCK);

        assertThat(send(unlock)).isEqualTo(new Accepted(Optional.empty()));
        assertThat(send(unlock)).isEqualTo(new Accepted(Optional.empty()));
        stub.settle();
        assertThat(send(unlock)).isEqualTo(new Confirmed());
        stub.settle();

        assertThat(eventsAfter(Optional.empty()))
                .extracting(DoorEvent::command)
                .containsExactly(Optional.of(unlock.id()));
    }

    @Test
    void a_name_that_is_taken_by_another_command_asks_for_nothing() {
        send(command("c-1", StubGateway.IN_REACH, LockAction.UNLOCK));

        assertThat(send(command("c-1", StubGateway.IN_REACH, LockAction.LOCK)))
                .isEqualTo(new Failed(CommandFault.REFUSED));
        stub.settle();
        assertThat(eventsAfter(Optional.empty())).hasSize(1);
    }

    @Test
    void a_second_before_it_expires_it_is_done_and_when_it_expires_it_is_not() {
        LockCommand inTime = command("c-1", StubGateway.IN_REACH, LockAction.UNLOCK);
        LockCommand tooLate = command("c-2", StubGateway.IN_REACH, LockAction.LOCK);

        send(inTime);
        stub.passUntil(EXPIRES.minusSeconds(1));
        stub.settle();
        send(tooLate);
        stub.passUntil(EXPIRES);
        stub.settle();

        assertThat(progress(inTime)).isEqualTo(new Confirmed());
        assertThat(progress(tooLate)).isEqualTo(new Failed(CommandFault.EXPIRED));
        assertThat(eventsAfter(Optional.empty())).hasSize(1);
    }

    @Test
    void a_lock_that_is_away_or_not_to_be_asked_has_not_moved() {
        assertThat(send(command("c-1", StubGateway.OUT_OF_REACH, LockAction.UNLOCK)))
                .isEqualTo(new Failed(CommandFault.OFFLINE));
        assertThat(send(command("c-2", "barn", LockAction.UNLOCK))).isEqualTo(new Failed(CommandFault.NOT_REMOTE));
        stub.settle();
        assertThat(eventsAfter(Optional.empty())).isEmpty();
    }

    @Test
    void the_log_and_a_delivery_say_the_same() {
        String event = stub.happened(StubGateway.IN_REACH, "unlocked").toString();

        DoorEvent delivered =
                new Sender(folder).received(Sender.body(event)).get().events().get(0);

        assertThat(delivered.tellsTheSameAs(eventsAfter(Optional.empty()).get(0)))
                .isTrue();
    }

    @Test
    void what_was_told_while_nobody_listened_for_a_day_is_read_afterwards() {
        IntStream.range(0, 5).forEach(each -> stub.happened(StubGateway.IN_REACH, "locked"));
        Optional<LogPlace> before = lastPlace();
        List<String> missed = IntStream.range(0, 25)
                .mapToObj(each -> stub.happened(StubGateway.IN_REACH, "unlocked")
                        .get("id")
                        .textValue())
                .toList();

        assertThat(eventsAfter(before)).extracting(each -> each.id().name()).isEqualTo(missed);
        assertThat(eventsAfter(lastPlace())).isEmpty();
    }

    private CommandProgress send(LockCommand command) {
        return locks.gateway().send(command);
    }

    private CommandProgress progress(LockCommand command) {
        return locks.gateway().progress(command, Optional.empty());
    }

    private Optional<LogPlace> lastPlace() {
        List<LogPage> pages = pagesAfter(Optional.empty());
        return pages.get(pages.size() - 1).place();
    }

    private List<DoorEvent> eventsAfter(Optional<LogPlace> place) {
        return pagesAfter(place).stream()
                .flatMap(each -> each.told().events().stream())
                .toList();
    }

    private List<LogPage> pagesAfter(Optional<LogPlace> place) {
        List<LogPage> pages = new ArrayList<>();
        Optional<LogPlace> next = place;
        do {
            Answer<LogPage> page = locks.gateway().log(next);
            pages.add(page.value().orElseThrow(() -> new AssertionError("" + page)));
            next = pages.get(pages.size() - 1).place();
        } while (pages.get(pages.size() - 1).hasMore());
        return pages;
    }

    private static LockCommand command(String id, String device, LockAction action) {
        return new LockCommand(new CommandId(id), Neutral.NAME.lock(device), action, EXPIRES);
    }
}
