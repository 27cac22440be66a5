package se.kvittens.lock.nuki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Unread;
import se.kvittens.lock.nuki.simulator.SimulatedEntry;
import se.kvittens.lock.nuki.simulator.SimulatedLock;

/** A log is read to its end, whatever happened while nobody read it: none is lost, and none is told that was not there. */
class CatchUpTest {

    private static final Instant TODAY = Account.TODAY;

    @TempDir
    Path folder;

    private Account account;
    private SimulatedLock first;
    private SimulatedLock second;

    @BeforeEach
    void open() {
        account = new Account(folder);
        first = account.house().add(1);
        second = account.house().add(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 49, 50, 51, 100, 999, 1000, 1001, 2050})
    void all_of_a_log_is_told_from_the_earliest_on(int entries) {
        happen(first, entries);

        assertThat(account.read(Optional.empty()).names()).containsExactlyElementsOf(idsOf(first));
    }

    @Test
    void a_part_of_a_log_that_ends_with_an_entry_without_a_name_is_not_the_last() {
        happen(first, 1_100);
        List<String> ids = idsOf(first);
        String last = page(Optional.empty()).told().events().get(950).id().name();
        account.takeLine(request -> Pages.changed(account.carry(request), "\"id\":\"" + last, "\"no\":\"" + last));

        List<String> named = ids.stream().filter(id -> !id.equals(last)).toList();
        assertThat(account.read(Optional.empty()).names()).containsSubsequence(named);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void after_a_day_of_silence_nothing_is_missing_and_nothing_is_invented(boolean isByDate) {
        if (!isByDate) {
            account.house().tellAsItCame();
        }
        happen(first, 30);
        happen(second, 30);
        Optional<LogPlace> place = account.read(Optional.empty()).place();
        int before = first.told().size();
        account.setClock(TODAY.plus(Duration.ofDays(1)));
        first.setClock(TODAY);
        second.setClock(TODAY);
        happen(first, 700);
        happen(second, 450);

        Account.Heard heard = account.read(place);

        assertThat(heard.names()).doesNotHaveDuplicates();
        assertThat(heard.names()).containsAll(idsOf(first).subList(before, before + 700));
        assertThat(heard.names()).containsAll(idsOf(second).subList(before, before + 450));
        assertThat(Stream.concat(idsOf(first).stream(), idsOf(second).stream())).containsAll(heard.names());
    }

    @Test
    void a_lock_that_was_out_of_reach_for_days_tells_all_of_them() {
        second.setClock(TODAY.minus(Duration.ofDays(4)));
        happen(second, 1);
        happen(first, 200);
        first.setClock(TODAY);
        happen(first, 1);
        Optional<LogPlace> place = account.read(Optional.empty()).place();
        happen(second, 120);

        assertThat(account.read(place).names()).containsAll(idsOf(second));
    }

    @Test
    void a_clock_that_is_a_day_ahead_and_put_right_hides_nothing() {
        first.setClock(TODAY.plus(Duration.ofDays(1)));
        happen(first, 60);
        Optional<LogPlace> place = account.read(Optional.empty()).place();
        first.setClock(TODAY);
        happen(first, 70);

        assertThat(account.read(place).names()).containsAll(idsOf(first));
    }

    @Test
    void a_clock_that_falls_back_by_a_day_hides_nothing() {
        first.setClock(TODAY.minusSeconds(60));
        happen(first, 60);
        Optional<LogPlace> place = account.read(Optional.empty()).place();
        first.setClock(TODAY.minus(Duration.ofDays(1)));
        happen(first, 200);

        assertThat(account.read(place).names()).containsAll(idsOf(first));
    }

    @Test
    void a_clock_that_once_said_another_century_hides_nothing_of_what_comes() {
        first.tellAt(Instant.parse("2099-01-01T00:00:00Z"), 1, 0, 0, "");
        Optional<LogPlace> place = account.read(Optional.empty()).place();
        first.setClock(TODAY);
        happen(first, 300);

        assertThat(account.read(place).names()).containsAll(idsOf(first));
    }

    @Test
    void a_clock_that_fell_back_for_an_hour_ends_no_reading() {
        account.house().tellAsItCame();
        happen(first, 1);
        Optional<LogPlace> place = account.read(Optional.empty()).place();
        first.setClock(TODAY);
        happen(first, 200);
        first.tellAt(Instant.EPOCH, 1, 0, 0, "");
        happen(first, 10);

        assertThat(account.read(place).names()).containsAll(idsOf(first));
    }

    /** Where the first part of a log is dated ahead of the rest, its dates don't say how far it was told. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_clock_that_was_weeks_ahead_in_a_long_log_hides_nothing(boolean isByDate) {
        if (!isByDate) {
            account.house().tellAsItCame();
        }
        first.setClock(TODAY.minus(Duration.ofDays(40)));
        happen(first, 900);
        first.setClock(TODAY.minus(Duration.ofDays(20)));
        happen(first, 89);
        first.setClock(TODAY.minus(Duration.ofDays(39)));
        happen(first, 3011);

        assertThat(account.read(Optional.empty()).names()).containsExactlyInAnyOrderElementsOf(idsOf(first));
    }

    @Test
    void entries_of_one_date_are_all_told() {
        for (int each = 0; each < 175; each++) {
            first.tellAt(TODAY, 1 + each % 2, 0, 0, "");
        }

        assertThat(account.read(Optional.empty()).names()).containsExactlyElementsOf(idsOf(first));
    }

    @Test
    void a_page_begins_where_a_gateway_takes_older_for_no_newer() {
        happen(first, 120);
        account.takeLine(request -> account.carry(
                request.query().containsKey("id")
                        ? request.asking("id", newer(request.query().get("id")))
                        : request));

        assertThat(account.read(Optional.empty()).names()).containsExactlyElementsOf(idsOf(first));
    }

    @Test
    void what_was_told_long_ago_is_not_asked_for_again() {
        first.setClock(TODAY.minus(Duration.ofDays(9)));
        happen(first, 1000);
        first.setClock(TODAY.minus(LogMark.OVERLAP).plusSeconds(60));
        happen(first, 100);
        Optional<LogPlace> place = account.read(Optional.empty()).place();
        long before = account.house().heard("GET");

        List<String> again = account.read(place).names();

        assertThat(again).hasSizeBetween(100, 200);
        assertThat(account.house().heard("GET") - before).isLessThanOrEqualTo(6);
    }

    @Test
    void a_lock_that_comes_is_read_and_one_that_goes_holds_up_nobody() {
        happen(second, 3);
        LogPlace midst = page(Optional.empty()).place().orElseThrow();
        account.house().remove(2);
        happen(account.house().add(3), 2);

        assertThat(page(Optional.of(midst)).told().events()).isEmpty();
        assertThat(account.read(Optional.empty()).names()).hasSize(2);
    }

    @Test
    void without_locks_there_is_nothing_to_tell() {
        account.house().remove(1);
        account.house().remove(2);

        assertThat(account.read(Optional.empty())).isEqualTo(new Account.Heard(List.of(), Optional.empty()));
    }

    @Test
    void a_place_that_says_nothing_here_is_the_beginning() {
        happen(first, 3);

        for (String other : List.of("", "x", "99999999999999999999;1=", ";1=x;=;1==", "7", "7;1=1")) {
            assertThat(account.read(Optional.of(new LogPlace(other))).names())
                    .as(other)
                    .containsAll(idsOf(first));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void a_storm_tells_nothing_and_the_same_place_goes_on_after_it(int status) {
        happen(first, 120);
        account.house().storm(status, 1_000);
        assertThat(account.gateway().log(Optional.empty())).isInstanceOf(Answer.NotReady.class);
        account.house().storm(status, status == 500 ? 0 : 3);

        assertThat(account.read(Optional.empty()).names()).containsExactlyElementsOf(idsOf(first));
    }

    @Test
    void a_log_that_never_ends_is_not_as_agreed() {
        happen(first, 100);
        Answer<LogWalk.Stretch> whole = new LogWalk(account.calls(), 9, 3).back(1, LogMark.START);
        Answer<LogWalk.Stretch> endless = new LogWalk(account.calls(), 9, 2).back(1, LogMark.START);

        assertThat(whole.value().orElseThrow().entries()).hasSize(100);
        assertThat(endless).isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNREADABLE)));
    }

    @Test
    void an_entry_without_a_name_at_the_end_of_a_page_ends_no_reading() {
        account.takeLine(request -> request.path().equals("/smartlock/1/log")
                ? Pages.of(
                        200,
                        "application/json",
                        switch (request.query().getOrDefault("id", "")) {
                            case "" -> "[{\"id\":\"b\"},{}]";
                            case "b" -> "[{},{\"id\":\"a\"}]";
                            default -> "[]";
                        })
                : account.carry(request));

        assertThat(page(Optional.empty()).told().unread())
                .extracting(Unread::name)
                .contains("a", "b");
    }

    @Test
    void what_cannot_be_read_is_told_as_unread_among_what_can() {
        account.takeLine(request ->
                request.path().equals("/smartlock/1/log") && request.query().size() == 1
                        ? Pages.of(200, "application/json", "[{\"id\":\"b\"},7,{\"id\":\"a\",\"name\":\"Testa\"}]")
                        : account.carry(request));

        LogPage page = page(Optional.empty());

        assertThat(page.told().unread()).hasSize(3);
        assertThat(page.told().unread().toString()).contains("a", "b").doesNotContain("Testa");
    }

    private LogPage page(Optional<LogPlace> after) {
        return account.gateway().log(after).value().orElseThrow();
    }

    private String newer(String id) {
        List<String> ids = idsOf(first);
        return ids.get(Math.min(ids.indexOf(id) + 1, ids.size() - 1));
    }

    private static void happen(SimulatedLock lock, int entries) {
        for (int each = 0; each < entries; each++) {
            lock.tell(1 + each % 2, 5, 0, "5f01");
        }
    }

    private static List<String> idsOf(SimulatedLock lock) {
        return lock.told().stream().map(SimulatedEntry::id).toList();
    }
}
