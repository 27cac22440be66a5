package se.kvittens.rest.signin.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kvittens.rest.signin.fixture.SetClock;
import se.kvittens.rest.signin.fixture.TestIssuer;
import se.kvittens.rest.signin.fixture.TestKeys;
import se.kvittens.rest.signin.settings.KeySettings;

/** When an issuer is asked, and how long what it said holds. */
class IssuerKeysTest {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration OUTAGE = Duration.ofHours(4);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestIssuer issuer = new TestIssuer();
    private final SetClock clock = new SetClock();
    private final IssuerKeys keys = new IssuerKeys(issuer.address(), KeySettings.usual(), clock);

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void nothing_is_asked_before_a_key_is_wanted_and_once_for_many() throws KeySourceException {
        issuer.publishes(TestKeys.FIRST.toPublicJWK(), TestKeys.SECOND.toPublicJWK());
        assertThat(issuer.asked()).isZero();

        assertThat(find("first")).hasSize(1);
        assertThat(find("second")).hasSize(1);
        assertThat(find("first")).hasSize(1);
        assertThat(issuer.asked()).isEqualTo(1);
    }

    @Test
    void asked_anew_once_keys_are_old() throws KeySourceException {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        find("first");

        clock.passes(KEPT.minus(SECOND));
        find("first");
        assertThat(issuer.asked()).isEqualTo(1);

        clock.passes(SECOND);
        find("first");
        assertThat(issuer.asked()).isEqualTo(2);
    }

    @Test
    void a_new_key_is_found_at_once_and_the_old_one_holds_while_it_is_published() throws KeySourceException {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        find("first");

        clock.passes(PAUSE);
        issuer.publishes(TestKeys.FIRST.toPublicJWK(), TestKeys.SECOND.toPublicJWK());
        assertThat(find("second")).hasSize(1);
        assertThat(find("first")).hasSize(1);

        clock.passes(PAUSE);
        issuer.publishes(TestKeys.SECOND.toPublicJWK());
        assertThat(find("first")).as("kept").hasSize(1);

        clock.passes(KEPT);
        assertThat(find("first")).isEmpty();
        assertThat(find("second")).hasSize(1);
    }

    @Test
    void of_a_key_that_is_missing_it_is_asked_once_in_each_pause() throws KeySourceException {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        find("first");

        clock.passes(PAUSE.minus(SECOND));
        cantBeHad("second");
        assertThat(issuer.asked()).isEqualTo(1);

        clock.passes(SECOND);
        assertThat(find("second")).isEmpty();
        cantBeHad("second");
        assertThat(issuer.asked()).isEqualTo(2);
    }

    /** In a minute, six thousand names that somebody makes up. */
    @Test
    void a_storm_of_made_up_names_asks_six_times_a_minute() throws KeySourceException {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        find("first");

        for (int name = 0; name < 6_000; name++) {
            clock.passes(Duration.ofMillis(10));
            findOrNot("made up " + name);
            assertThat(find("first")).hasSize(1);
        }
        assertThat(issuer.asked()).isEqualTo(1 + 6);
    }

    @Test
    void while_the_issuer_is_down_old_keys_hold_for_hours_whatever_is_made_up() throws KeySourceException {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        find("first");
        issuer.keysAre(TestIssuer.Answer.status(503));

        clock.passes(KEPT);
        for (int name = 0; name < 100; name++) {
            cantBeHad("made up " + name);
            assertThat(find("first")).hasSize(1);
        }
        assertThat(issuer.asked()).isEqualTo(2);

        clock.passes(OUTAGE.minus(KEPT).minus(SECOND));
        assertThat(find("first")).hasSize(1);

        clock.passes(SECOND);
        cantBeHad("first");
    }

    @Test
    void an_issuer_that_is_down_at_the_start_is_asked_again_after_a_pause() throws KeySourceException {
        issuer.keysAre(TestIssuer.Answer.status(503));
        cantBeHad("first");
        cantBeHad("first");
        assertThat(issuer.asked()).isEqualTo(1);

        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        clock.passes(PAUSE);
        assertThat(find("first")).hasSize(1);
    }

    @Test
    void an_issuer_that_comes_back_is_believed_at_once() throws KeySourceException {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        find("first");
        issuer.keysAre(TestIssuer.Answer.status(503));
        clock.passes(KEPT);
        find("first");

        issuer.publishes(TestKeys.SECOND.toPublicJWK());
        clock.passes(PAUSE);
        assertThat(find("first")).isEmpty();
    }

    @Test
    void a_clock_that_is_set_back_stops_nothing() throws KeySourceException {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        find("first");

        clock.passes(Duration.ofDays(-1));
        issuer.publishes(TestKeys.SECOND.toPublicJWK());
        assertThat(find("first")).isEmpty();
        assertThat(find("second")).hasSize(1);
    }

    private List<JWK> find(String name) throws KeySourceException {
        return keys.get(named(name), null);
    }

    private void findOrNot(String name) {
        try {
            assertThat(find(name)).isEmpty();
        } catch (KeySourceException paused) {
            assertThat(paused)
                    .hasMessage("The keys of the issuer can't be had.")
                    .hasNoCause();
        }
    }

    private void cantBeHad(String name) {
        assertThatThrownBy(() -> find(name))
                .isInstanceOf(KeySourceException.class)
                .hasMessage("The keys of the issuer can't be had.")
                .hasNoCause();
    }

    private static JWKSelector named(String name) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(name).build());
    }
}
