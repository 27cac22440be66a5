package se.kvittens.rest.signin.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kvittens.rest.signin.fixture.SetClock;
import se.kvittens.rest.signin.fixture.TestIssuer;
import se.kvittens.rest.signin.fixture.TestKeys;
import se.kvittens.rest.signin.settings.KeySettings;

/** Several threads that want keys at once. */
class ManyAskingTest {

    private static final JWKSelector FIRST =
            new JWKSelector(new JWKMatcher.Builder().keyID("first").build());
    private static final JWKSelector OTHER =
            new JWKSelector(new JWKMatcher.Builder().keyID("other").build());

    private final TestIssuer issuer = new TestIssuer();
    private final SetClock clock = new SetClock();

    /** Who asks waits for as long as the test takes, however slow the machine is. */
    private final IssuerKeys keys = new IssuerKeys(
            new Published(issuer.address(), Optional.empty(), new Download(Duration.ofMinutes(10))),
            KeySettings.usual(),
            clock);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch isAsked = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);

    @AfterEach
    void stop() {
        mayAnswer.countDown();
        threads.shutdownNow();
        issuer.close();
    }

    /** Once it may. */
    private void answersLate(TestIssuer.Answer answer) {
        issuer.keysAre(exchange -> {
            isAsked.countDown();
            try {
                mayAnswer.await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
            answer.give(exchange);
        });
    }

    private static TestIssuer.Answer document() {
        return TestIssuer.Answer.of(TestIssuer.document(TestKeys.FIRST.toPublicJWK()));
    }

    @Test
    void while_one_asks_for_a_key_that_is_missing_nobody_else_waits() throws Exception {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        keys.get(FIRST, null);
        clock.passes(Duration.ofSeconds(10));
        answersLate(document());
        Future<List<JWK>> whoAsks = threads.submit(() -> keys.get(OTHER, null));
        isAsked.await();

        assertThat(keys.get(FIRST, null)).hasSize(1);
        assertThatThrownBy(() -> keys.get(OTHER, null)).isInstanceOf(KeySourceException.class);
        assertThat(issuer.asked()).isEqualTo(2);

        mayAnswer.countDown();
        assertThat(whoAsks.get()).isEmpty();
    }

    @Test
    void while_the_issuer_is_known_to_be_away_nobody_waits_for_who_asks_again() throws Exception {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        keys.get(FIRST, null);
        clock.passes(Duration.ofMinutes(5));
        issuer.keysAre(TestIssuer.Answer.status(503));
        keys.get(FIRST, null);
        clock.passes(Duration.ofSeconds(10));
        answersLate(document());
        Future<List<JWK>> whoAsks = threads.submit(() -> keys.get(FIRST, null));
        isAsked.await();

        assertThat(keys.get(FIRST, null)).hasSize(1);
        assertThat(issuer.asked()).isEqualTo(3);

        mayAnswer.countDown();
        assertThat(whoAsks.get()).hasSize(1);
    }

    /** Two at once in the morning: neither gets through with a key that was withdrawn in the night. */
    @Test
    void with_old_keys_all_wait_for_one_where_the_issuer_is_not_known_to_be_away() throws Exception {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        keys.get(FIRST, null);
        clock.passes(Duration.ofHours(3));
        answersLate(TestIssuer.Answer.of(TestIssuer.document(TestKeys.SECOND.toPublicJWK())));
        Future<List<JWK>> whoAsks = threads.submit(() -> keys.get(FIRST, null));
        isAsked.await();
        FutureTask<List<JWK>> whoWaits = new FutureTask<>(() -> keys.get(FIRST, null));
        Thread thread = new Thread(whoWaits);
        thread.start();
        while (!waitsForAnother(thread) && !whoWaits.isDone()) {
            Thread.onSpinWait();
        }
        mayAnswer.countDown();

        assertThat(whoWaits.get()).isEmpty();
        assertThat(whoAsks.get()).isEmpty();
        assertThat(issuer.asked()).isEqualTo(2);
    }

    @Test
    void without_any_all_wait_for_one() throws Exception {
        answersLate(document());
        List<Future<List<JWK>>> waiting = new ArrayList<>();
        for (int count = 0; count < 8; count++) {
            waiting.add(threads.submit(() -> keys.get(FIRST, null)));
        }
        isAsked.await();
        mayAnswer.countDown();

        for (Future<List<JWK>> each : waiting) {
            assertThat(each.get()).hasSize(1);
        }
        assertThat(issuer.asked()).isEqualTo(1);
    }

    @Test
    void where_one_has_asked_in_vain_those_who_waited_do_not_ask_one_by_one() throws Exception {
        answersLate(TestIssuer.Answer.status(503));
        List<Thread> waiting = new ArrayList<>();
        AtomicInteger refused = new AtomicInteger();
        for (int count = 0; count < 8; count++) {
            Thread thread = new Thread(() -> {
                assertThatThrownBy(() -> keys.get(FIRST, null)).isInstanceOf(KeySourceException.class);
                refused.incrementAndGet();
            });
            waiting.add(thread);
            thread.start();
        }
        isAsked.await();
        while (waiting.stream().filter(ManyAskingTest::waitsForAnother).count() < 7) {
            Thread.onSpinWait();
        }
        clock.passes(Duration.ofSeconds(10));
        mayAnswer.countDown();

        for (Thread each : waiting) {
            each.join();
        }
        assertThat(refused).hasValue(8);
        assertThat(issuer.asked()).isEqualTo(1);
    }

    /** Without an end to it; who asks the issuer waits for so long and no longer. */
    private static boolean waitsForAnother(Thread thread) {
        return thread.getState() == Thread.State.WAITING;
    }
}
