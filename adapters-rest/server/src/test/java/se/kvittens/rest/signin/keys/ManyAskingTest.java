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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private final IssuerKeys keys = new IssuerKeys(issuer.address(), KeySettings.usual(), clock);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch isAsked = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);

    @AfterEach
    void stop() {
        mayAnswer.countDown();
        threads.shutdownNow();
        issuer.close();
    }

    /** It answers once it may; by then whoever asks may have given up. */
    private void answersLate() {
        TestIssuer.Answer document = TestIssuer.Answer.of(TestIssuer.document(TestKeys.FIRST.toPublicJWK()));
        issuer.keysAre(exchange -> {
            isAsked.countDown();
            try {
                mayAnswer.await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
            document.give(exchange);
        });
    }

    @Test
    void with_keys_to_go_on_with_nobody_waits_for_who_asks() throws Exception {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        keys.get(FIRST, null);
        clock.passes(Duration.ofMinutes(5));
        answersLate();
        Future<List<JWK>> whoAsks = threads.submit(() -> keys.get(FIRST, null));
        isAsked.await();

        assertThat(keys.get(FIRST, null)).hasSize(1);
        assertThatThrownBy(() -> keys.get(OTHER, null)).isInstanceOf(KeySourceException.class);
        assertThat(issuer.asked()).isEqualTo(2);

        mayAnswer.countDown();
        assertThat(whoAsks.get()).hasSize(1);
    }

    @Test
    void without_any_all_wait_for_one() throws Exception {
        answersLate();
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
}
