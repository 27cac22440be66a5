package se.kvittens.lock.nuki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;

/** How the Web API is called, and what its answers mean. */
class NukiCallsTest {

    private static final LockId LOCK = Account.NAME.lock("1");

    @TempDir
    Path folder;

    private Account account;

    @BeforeEach
    void open() {
        account = new Account(folder);
        account.house().add(1).move(1, 5, "5f01");
    }

    @Test
    void a_token_that_was_changed_meanwhile_is_tried_once() {
        account.takeLine(request -> {
            Exchange exchange = account.carry(request);
            account.writeToken("the next token");
            return exchange;
        });
        account.house().changeToken("the next token");

        assertThat(account.gateway().lock(LOCK)).isInstanceOf(Answer.Accepted.class);
        assertThat(account.house().heard("GET")).isEqualTo(2);
    }

    @Test
    void a_token_that_is_not_accepted_and_is_still_the_same_is_not_tried_again() {
        account.house().changeToken("the next token");

        assertThat(account.gateway().lock(LOCK)).isEqualTo(notReady(Obstacle.Kind.SIGN_IN));
        assertThat(account.house().heard("GET")).isEqualTo(1);
    }

    @Test
    void a_token_that_is_changed_is_taken_up_without_starting_anew() {
        account.house().changeToken("the next token");
        account.writeToken("the next token\n" + "the token before\n");

        assertThat(account.gateway().lock(LOCK)).isInstanceOf(Answer.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"402, INVALID", "403, FORBIDDEN", "404, UNKNOWN", "400, INVALID", "405, INVALID", "426, INVALID"})
    void what_is_refused_is_told_why(int status, RefusalReason reason) {
        account.takeLine(request -> Pages.of(status, "application/json", ""));

        assertThat(account.gateway().locks())
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void a_lock_that_the_account_may_not_see_is_unknown() {
        account.takeLine(request -> Pages.of(403, "application/json", ""));

        assertThat(account.gateway().lock(LOCK)).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|text/html|<!doctype html>",
                "200|application/json|{",
                "200|application/json|''",
                "200|application/json|[7]",
                "200|application/json|[{}]",
                "200|application/json|{}",
                "204|application/json|''",
                "302|text/html|''"
            })
    void an_answer_that_is_not_as_agreed_is_none(int status, String type, String body) {
        account.takeLine(request -> Pages.of(status, type, body));

        assertThat(account.gateway().locks()).isEqualTo(notReady(Obstacle.Kind.UNREADABLE));
        assertThat(account.gateway().lock(LOCK)).isEqualTo(notReady(Obstacle.Kind.UNREADABLE));
    }

    @Test
    void the_lock_of_another_is_not_the_one_that_was_asked_for() {
        account.takeLine(request -> account.carry(
                new Request(request.method(), "/smartlock/1", request.query(), request.headers(), request.body())));

        assertThat(account.gateway().lock(Account.NAME.lock("2"))).isEqualTo(notReady(Obstacle.Kind.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1/action", "..", "-1", "1 ", "1234567890123456789"})
    void what_can_be_no_lock_of_theirs_is_not_asked_for(String device) {
        LockId lock = Account.NAME.lock(device);

        assertThat(account.gateway().lock(lock)).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
        assertThat(account.house().heard("GET")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_that_breaks_is_told_as_it_broke(Obstacle.Kind kind) {
        account.takeLine(request -> new Exchange.Broken(kind));

        assertThat(account.gateway().locks()).isEqualTo(notReady(kind));
    }

    @Test
    void a_storm_that_passes_is_sat_out() {
        account.house().storm(429, 3);

        assertThat(account.gateway().locks()).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void nothing_that_is_secret_or_personal_is_told() {
        List<Object> said = new ArrayList<>();
        account.takeLine(request -> {
            said.add(request);
            Exchange exchange = account.carry(request);
            said.add(exchange);
            return exchange;
        });
        Answer<List<LockHealth>> locks = account.gateway().locks();
        said.add(locks);
        said.add(account.gateway().send(Account.command(1, LockAction.LOCK)));
        said.add(account.read(Optional.empty()));
        said.add(account.gateway());

        assertThat(said).hasSizeGreaterThan(6);
        assertThat(said.toString()).doesNotContain("Testa", account.house().token());
    }

    private static <T> Answer<T> notReady(Obstacle.Kind kind) {
        return new Answer.NotReady<>(Obstacle.of(kind));
    }
}
