package se.kvittens.lock.nuki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.lock.nuki.simulator.SimulatedEntry;
import se.kvittens.lock.nuki.simulator.SimulatedLock;
import se.kvittens.transport.http.Exchange;

/** A log that can't be read holds up no other, is named, and is tried again in the next round. */
class UnreadLogsTest {

    @TempDir
    Path folder;

    private final List<SimulatedLock> locks = new ArrayList<>();
    private Account account;

    @BeforeEach
    void open() {
        account = new Account(folder);
        for (int lock = 1; lock <= 3; lock++) {
            locks.add(account.house().add(lock));
            tell(lock);
        }
    }

    @ParameterizedTest
    @CsvSource({"403, ''", "404, ''", "405, ''", "402, ''", "200, {}", "200, [", "302, ''"})
    void a_log_that_cannot_be_read_is_named_and_the_next_lock_tells(int status, String body) {
        logsOf("[12]", Pages.of(status, "application/json", body));

        LogPage page = page(Optional.empty());

        assertThat(page.told().unread()).containsExactly(new Unread("1", "log"), new Unread("2", "log"));
        assertThat(page.told().events()).extracting(DoorEvent::lock).containsExactly(Account.NAME.lock("3"));
        assertThat(page.hasMore()).isFalse();
    }

    @Test
    void the_last_lock_of_a_round_may_be_one_that_cannot_be_read() {
        logsOf("[23]", Pages.of(405, "application/json", ""));

        LogPage first = page(Optional.empty());
        LogPage last = page(first.place());

        assertThat(first.told().events()).hasSize(1);
        assertThat(first.told().unread()).isEmpty();
        assertThat(last.told().unread()).containsExactly(new Unread("2", "log"), new Unread("3", "log"));
        assertThat(last.hasMore()).isFalse();
    }

    @Test
    void it_is_tried_again_in_the_next_round_from_where_it_was() {
        Optional<LogPlace> before = account.read(Optional.empty()).place();
        logsOf("2", Pages.of(403, "application/json", ""));
        Optional<LogPlace> without = account.read(before).place();
        assertThat(without).isEqualTo(before);

        SimulatedEntry told = tell(2);
        account.takeLine(account::carry);

        assertThat(account.read(without).names()).contains(told.id());
    }

    @Test
    void in_the_midst_of_a_long_log_it_goes_on_there() {
        for (int each = 0; each < 1_100; each++) {
            tell(1);
        }
        LogPage first = page(Optional.empty());
        logsOf("1", Pages.of(403, "application/json", ""));
        Optional<LogPlace> passed = account.read(first.place()).place();
        account.takeLine(account::carry);
        LogPage second = page(passed);

        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.told().events().stream())
                        .map(event -> event.id().name()))
                .containsExactlyElementsOf(
                        locks.get(0).told().stream().map(SimulatedEntry::id).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500, 503})
    void what_is_of_the_whole_gateway_ends_the_round(int status) {
        logsOf("1", Pages.of(status, "application/json", ""));

        assertThat(account.gateway().log(Optional.empty())).isInstanceOf(Answer.NotReady.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[", "", "null", "7", "\"log\""})
    void logs_that_are_none_are_not_as_agreed(String body) {
        logsOf("\\d", Pages.of(200, "application/json", body));

        assertThat(account.gateway().log(Optional.empty()))
                .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE)));
    }

    @Test
    void who_may_not_read_the_log_is_told_so() {
        logsOf("\\d", Pages.of(403, "application/json", ""));

        assertThat(account.gateway().log(Optional.empty())).isEqualTo(Answer.refused(RefusalReason.FORBIDDEN));
    }

    private SimulatedEntry tell(int lock) {
        return locks.get(lock - 1).tell(1, 5, 0, "5f01");
    }

    private LogPage page(Optional<LogPlace> after) {
        return account.gateway().log(after).value().orElseThrow();
    }

    private void logsOf(String locks, Exchange answer) {
        account.takeLine(
                request -> request.path().matches("/smartlock/" + locks + "/log") ? answer : account.carry(request));
    }
}
