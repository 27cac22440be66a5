package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.rest.hooks.out.Receiver.Received;
import se.kvittens.rest.npm.NeedsNpm;
import se.kvittens.rest.npm.NodeProgram;

/** What the server has posted, judged by the library of Svix as by a receiver that has nothing else of us but its secret. */
@NeedsNpm("svix")
class SvixTest extends RoundsRig {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static NodeProgram svix;

    private String secret = "";

    @BeforeAll
    static void started() {
        svix = new NodeProgram("svix", "verify.mjs");
    }

    @AfterAll
    static void stopped() {
        svix.close();
    }

    @BeforeEach
    void subscribe() {
        subscribe(receiver, "a");
        secret = secret();
    }

    /** As it is told to whoever makes or changes it. */
    private String secret() {
        return Senders.KEYS.secret(store.subscriptions()
                .find(ACCOUNT, "a")
                .get()
                .orElseThrow()
                .standing()
                .subscription());
    }

    private Received posted() {
        happens("k-" + receiver.received.size(), "hägg");
        rounds().look();
        return receiver.received.get(receiver.received.size() - 1);
    }

    /** What it makes of what was received: its JSON where it is verified, or why it is refused. */
    private JsonNode judged(Received received, String by, Duration later) {
        ObjectNode asked = JSON.createObjectNode()
                .put("secret", by)
                .put("body", received.body())
                .put("now", time.get().plus(later).getEpochSecond());
        asked.putObject("headers")
                .put("webhook-id", received.id())
                .put("webhook-timestamp", received.second())
                .put("webhook-signature", received.signature());
        return read(svix.answer(asked.toString()));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(json, unreadable);
        }
    }

    private boolean isVerified(Received received, String by) {
        return judged(received, by, Duration.ZERO).has("verified");
    }

    @Test
    void what_was_posted_is_verified_and_says_what_was_told() {
        Received visits = posted();
        closesFebruary();
        rounds().look();

        assertThat(judged(visits, secret, Duration.ZERO).required("verified")).isEqualTo(read(visits.body()));
        assertThat(judged(receiver.received.get(1), secret, Duration.ZERO)
                        .at("/verified/data/month")
                        .asText())
                .isEqualTo("2025-02");
    }

    @Test
    void what_was_changed_on_its_way_is_refused() {
        Received is = posted();
        String otherBody = is.body().replace("k-0", "k-9");
        String later = "1741950001";

        assertThat(otherBody).isNotEqualTo(is.body());
        assertThat(isVerified(new Received("/", is.id(), is.second(), is.signature(), otherBody), secret))
                .isFalse();
        assertThat(isVerified(new Received("/", "msg_b", is.second(), is.signature(), is.body()), secret))
                .isFalse();
        assertThat(isVerified(new Received("/", is.id(), later, is.signature(), is.body()), secret))
                .isFalse();
    }

    @Test
    void by_the_secret_of_another_webhook_it_is_refused() {
        assertThat(isVerified(posted(), Senders.KEYS.secret(Senders.to("", "b"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "300, true", "301, false"})
    void it_is_verified_within_five_minutes_and_refused_a_second_later(long later, boolean isVerified) {
        assertThat(judged(posted(), secret, Duration.ofSeconds(later)).has("verified"))
                .isEqualTo(isVerified);
    }

    @Test
    void while_the_secret_is_changed_both_verify_and_a_day_later_the_new_one_alone() {
        store.subscriptions().rotate(ACCOUNT, "a", 1, Senders.NOON).get();
        Received atOnce = posted();
        time.set(Senders.NOON.plus(Subscription.BOTH_SIGN));
        Received aDayLater = posted();
        assertThat(secret()).isNotEqualTo(secret);

        time.set(Senders.NOON);
        assertThat(isVerified(atOnce, secret)).isTrue();
        assertThat(isVerified(atOnce, secret())).isTrue();
        time.set(Senders.NOON.plus(Subscription.BOTH_SIGN));
        assertThat(isVerified(aDayLater, secret)).isFalse();
        assertThat(isVerified(aDayLater, secret())).isTrue();
    }
}
