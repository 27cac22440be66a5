package se.kvittens.rest.signin.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.rest.signin.fixture.TestIssuer;
import se.kvittens.rest.signin.fixture.TestKeys;

/** What is taken for the keys of an issuer. */
class PublishedTest {

    private static final Download DOWNLOAD = new Download(Duration.ofSeconds(30));

    private final TestIssuer issuer = new TestIssuer();
    private final Published discovered = new Published(issuer.address(), Optional.empty(), DOWNLOAD);
    private final Published given = new Published(issuer.address(), Optional.of(issuer.keysAddress()), DOWNLOAD);

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void found_through_the_issuer_or_where_they_are_said_to_be() throws Exception {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());

        assertThat(discovered.keys().getKeys()).containsExactly(TestKeys.FIRST.toPublicJWK());
        issuer.discoveryIs(TestIssuer.Answer.status(404));
        assertThat(given.keys().getKeys()).containsExactly(TestKeys.FIRST.toPublicJWK());
        assertThatThrownBy(discovered::keys).isInstanceOf(IOException.class);
    }

    @Test
    void an_issuer_with_a_path_and_a_slash_at_its_end() throws Exception {
        URI address = URI.create(issuer.address() + "/");
        issuer.discoveryIs(TestIssuer.Answer.of(
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(address, issuer.keysAddress())));

        assertThat(new Published(address, Optional.empty(), DOWNLOAD).keys().getKeys())
                .isEmpty();
    }

    /** Shared secrets among them would be no secrets; private keys are not ours to hold. */
    @Test
    void public_keys_alone() throws Exception {
        JWK secret = new OctetSequenceKey.Builder(new byte[32]).keyID("secret").build();
        issuer.keysAre(TestIssuer.Answer.of(
                "{\"keys\":[%s,%s]}".formatted(secret.toJSONString(), TestKeys.FIRST.toJSONString())));

        assertThat(given.keys().getKeys()).containsExactly(TestKeys.FIRST.toPublicJWK());
    }

    @Test
    void the_document_of_another_issuer_is_not_followed() {
        issuer.discoveryIs(TestIssuer.Answer.of(
                "{\"issuer\":\"https://other.example\",\"jwks_uri\":\"%s\"}".formatted(issuer.keysAddress())));

        assertThatThrownBy(discovered::keys).isInstanceOf(IOException.class);
        assertThat(issuer.asked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://other.example/keys",
                "file:///dev/null",
                "jar:file:///x!/y",
                "https://user@other.example/keys",
                "keys",
                "//other.example/keys",
                ""
            })
    void a_place_of_keys_that_is_not_safe_is_not_gone_to(String place) {
        issuer.discoveryIs(
                TestIssuer.Answer.of("{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(issuer.address(), place)));

        assertThatThrownBy(discovered::keys).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_sealed_does_not_lead_to_what_is_not() {
        Published sealed = new Published(URI.create("https://issuer.example"), Optional.empty(), DOWNLOAD);

        assertThat(sealed.isAsSafeAsTheIssuer(URI.create("https://keys.example/")))
                .isTrue();
        assertThat(sealed.isAsSafeAsTheIssuer(URI.create("http://127.0.0.1/keys")))
                .isFalse();
        assertThat(discovered.isAsSafeAsTheIssuer(URI.create("http://127.0.0.1/keys")))
                .isTrue();
        assertThat(discovered.isAsSafeAsTheIssuer(URI.create("http://keys.example/")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "<html>Sign in</html>",
                "{\"keys\":1}",
                "{\"keys\":[1]}",
                "{\"keys\":[{\"kty\":\"RSA\",\"n\":\"\"}]}",
                "{\"keys\":[{}]}"
            })
    void what_holds_no_keys(String document) {
        issuer.keysAre(TestIssuer.Answer.of(document));
        assertThatThrownBy(given::keys).isInstanceOf(IOException.class);

        issuer.discoveryIs(TestIssuer.Answer.of(document));
        assertThatThrownBy(discovered::keys).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 302, 400, 401, 404, 500, 503})
    void another_status(int status) {
        issuer.keysAre(TestIssuer.Answer.status(status));

        assertThatThrownBy(given::keys).isInstanceOf(IOException.class);
    }

    @Test
    void to_another_place_nobody_is_led() {
        try (TestIssuer other = new TestIssuer()) {
            other.publishes(TestKeys.FORGED.toPublicJWK());
            issuer.keysAre(TestIssuer.Answer.redirect(other.keysAddress()));

            assertThatThrownBy(given::keys).isInstanceOf(IOException.class);
            assertThat(other.asked()).isZero();
        }
    }

    @Test
    void as_long_as_may_be_and_longer() throws Exception {
        String keys = "{\"keys\":[]}";
        String fill = " ".repeat(Download.MOST_BYTES - keys.length());
        issuer.keysAre(TestIssuer.Answer.of(keys + fill));
        assertThat(given.keys().getKeys()).isEmpty();

        issuer.keysAre(TestIssuer.Answer.of(keys + fill + " "));
        assertThatThrownBy(given::keys).hasMessage("There was no whole answer.");
    }

    /** It is left once it is too long: it fills no memory, and who sends it finds that nobody reads on. */
    @Test
    void without_an_end() throws Exception {
        CountDownLatch nobodyReads = new CountDownLatch(1);
        issuer.keysAre(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[8192];
            try {
                while (true) {
                    exchange.getResponseBody().write(piece);
                }
            } finally {
                nobodyReads.countDown();
            }
        });

        assertThatThrownBy(given::keys).hasMessage("There was no whole answer.");
        nobodyReads.await();
    }

    /** Nobody waits for what can't come any more. */
    @Test
    void broken_off_in_the_middle() {
        issuer.keysAre(exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write('{');
            }
        });
        Download patient = new Download(Duration.ofMinutes(10));

        assertThatThrownBy(() -> patient.text(issuer.keysAddress())).hasMessage("There was no whole answer.");
    }

    /** Whether nothing comes, or a head and then nothing more. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_answer_that_does_not_come_is_not_waited_for(boolean head) {
        CountDownLatch over = new CountDownLatch(1);
        issuer.keysAre(exchange -> {
            if (head) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
            }
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        Download hasty = new Download(Duration.ofMillis(200));

        assertThatThrownBy(() -> hasty.text(issuer.keysAddress())).hasMessage("There was no whole answer.");
        over.countDown();
    }

    @Test
    void who_is_stopped_does_not_wait() {
        issuer.publishes(TestKeys.FIRST.toPublicJWK());
        Thread.currentThread().interrupt();

        assertThatThrownBy(given::keys).hasMessage("Nobody waits for the answer any more.");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void where_nobody_listens() {
        issuer.close();

        assertThatThrownBy(given::keys).isInstanceOf(IOException.class);
    }
}
