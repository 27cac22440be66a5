package se.kvittens.lock.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.Delivery;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.sign.HmacSha256;

/** Signatures, by those that the libraries svix 1.99.1 and standardwebhooks 1.1.1 (npm) made, and at each boundary. */
class StandardWebhooksTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER_SECRET = "whsec_dGhlIHNlY3JldCB0aGF0IHdhcyBpbiB1c2U=";
    private static final byte[] BODY = "{\"dörr\": \"Hägg\"}".getBytes(StandardCharsets.UTF_8);
    private static final String NAME = "msg_1";
    private static final Instant SENT = Instant.ofEpochSecond(1_760_000_000);
    private static final String SIGNATURE = "v1,IjFE7Biiyhe0P57uDGrYfaU7yq95YRnq6zbdKp6oZfk=";
    private static final String OTHER_SIGNATURE = "v1,rf171u522O5EBwATq7nQTPAgt7WUIXWHyNZ9yOCypig=";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void one_secret() throws IOException {
        file = Files.writeString(folder.resolve("secret"), SECRET);
    }

    @Test
    void the_vector_that_the_libraries_share_is_signed_as_they_do() {
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

        assertThat(at(Instant.ofEpochSecond(1_614_265_330)).headers("msg_p5jXN8AQM9LWM0D4loKWxJek", body))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        "webhook-timestamp", "1614265330",
                        "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    @Test
    void what_the_libraries_signed_is_accepted() {
        assertThat(at(SENT).refusal(delivery(SIGNATURE, BODY))).isEmpty();
    }

    @Test
    void headers_have_the_sender_s_names() {
        StandardWebhooks svix = new StandardWebhooks("svix", Secrets.ofFile(file), () -> SENT);

        assertThat(svix.refusal(new Delivery(svix.headers(NAME, BODY), BODY))).isEmpty();
        assertThat(svix.refusal(delivery(SIGNATURE, BODY))).contains(Turned.UNSIGNED);
    }

    @ParameterizedTest
    @CsvSource({"-301,STALE", "-300,", "0,", "300,", "301,STALE"})
    void a_delivery_is_of_the_last_five_minutes_or_the_next(long secondsFromThen, Turned turned) {
        assertThat(at(SENT.plusSeconds(secondsFromThen)).refusal(delivery(SIGNATURE, BODY)))
                .isEqualTo(Optional.ofNullable(turned));
    }

    @Test
    void five_minutes_are_so_by_the_nanosecond() {
        Instant last = SENT.plus(StandardWebhooks.WINDOW);
        Instant first = SENT.minus(StandardWebhooks.WINDOW);

        assertThat(StandardWebhooks.WINDOW).isEqualTo(Duration.ofMinutes(5));
        assertThat(at(last).refusal(delivery(SIGNATURE, BODY))).isEmpty();
        assertThat(at(last.plusNanos(1)).refusal(delivery(SIGNATURE, BODY))).contains(Turned.STALE);
        assertThat(at(first).refusal(delivery(SIGNATURE, BODY))).isEmpty();
        assertThat(at(first.minusNanos(1)).refusal(delivery(SIGNATURE, BODY))).contains(Turned.STALE);
    }

    @Test
    void what_is_old_and_forged_is_forged() {
        assertThat(at(SENT.plusSeconds(999)).refusal(delivery(OTHER_SIGNATURE, BODY)))
                .contains(Turned.FORGED);
    }

    @Test
    void one_of_several_signatures_is_enough() {
        for (String all : new String[] {
            OTHER_SIGNATURE + " " + SIGNATURE,
            SIGNATURE + " " + OTHER_SIGNATURE,
            "v1a,AAAA " + SIGNATURE,
            SIGNATURE + "  "
        }) {
            assertThat(at(SENT).refusal(delivery(all, BODY))).as(all).isEmpty();
        }
    }

    @Test
    void while_a_secret_is_changed_both_are_accepted_and_both_sign() throws IOException {
        Files.writeString(file, OTHER_SECRET + "\n" + SECRET + "\n");

        assertThat(at(SENT).refusal(delivery(SIGNATURE, BODY))).isEmpty();
        assertThat(at(SENT).refusal(delivery(OTHER_SIGNATURE, BODY))).isEmpty();
        assertThat(at(SENT).headers(NAME, BODY)).containsEntry("webhook-signature", OTHER_SIGNATURE + " " + SIGNATURE);
    }

    @Test
    void a_secret_is_changed_without_a_new_start() throws IOException {
        StandardWebhooks webhooks = at(SENT);
        assertThat(webhooks.refusal(delivery(OTHER_SIGNATURE, BODY))).contains(Turned.FORGED);

        Files.writeString(file, OTHER_SECRET);

        assertThat(webhooks.refusal(delivery(OTHER_SIGNATURE, BODY))).isEmpty();
        assertThat(webhooks.refusal(delivery(SIGNATURE, BODY))).contains(Turned.FORGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1",
                "v1,",
                "IjFE7Biiyhe0P57uDGrYfaU7yq95YRnq6zbdKp6oZfk=",
                "v2,IjFE7Biiyhe0P57uDGrYfaU7yq95YRnq6zbdKp6oZfk=",
                "v1,IjFE7Biiyhe0P57uDGrYfaU7yq95YRnq6zbdKp6oZfk",
                "v1,IjFE7Biiyhe0P57uDGrYfaU7yq95YRnq6zbdKp6oZfl=",
                "V1,ijfe7biiyhe0p57udgryfau7yq95yrnq6zbdkp6ozfk="
            })
    void what_is_not_the_signature_itself_is_none(String signature) {
        assertThat(at(SENT).refusal(delivery(signature, BODY))).contains(Turned.FORGED);
    }

    @Test
    void a_time_or_name_that_was_changed_is_forged() {
        assertThat(at(SENT).refusal(changed("webhook-timestamp", "1760000001"))).contains(Turned.FORGED);
        assertThat(at(SENT).refusal(changed("webhook-timestamp", "01760000000")))
                .contains(Turned.FORGED);
        assertThat(at(SENT).refusal(changed("webhook-id", "msg_2"))).contains(Turned.FORGED);
    }

    @ParameterizedTest
    @CsvSource({
        "webhook-id,''",
        "webhook-id,a.b",
        "webhook-id,a b",
        "webhook-timestamp,''",
        "webhook-timestamp,2025-10-09T08:53:20Z",
        "webhook-timestamp,-1760000000",
        "webhook-timestamp,1760000000.0",
        "webhook-timestamp,1760000000000000000000"
    })
    void headers_of_another_form_are_no_signature(String header, String value) {
        assertThat(at(SENT).refusal(changed(header, value))).contains(Turned.UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void each_header_is_needed(String header) {
        Map<String, String> headers = headers(SIGNATURE);
        headers.remove(header);

        assertThat(at(SENT).refusal(new Delivery(headers, BODY))).contains(Turned.UNSIGNED);
    }

    @Test
    void a_dot_in_its_name_moves_nothing_out_of_the_body() {
        byte[] body = "1760000000.{}".getBytes(StandardCharsets.UTF_8);
        Map<String, String> signed = new HashMap<>(at(SENT).headers(NAME, body));
        signed.put("webhook-id", NAME + "." + SENT.getEpochSecond());

        assertThat(at(SENT).refusal(new Delivery(signed, "{}".getBytes(StandardCharsets.UTF_8))))
                .contains(Turned.UNSIGNED);
    }

    @Test
    void a_megabyte_is_read_and_a_byte_more_is_not() {
        byte[] longest = new byte[Deliveries.MOST_BYTES];
        byte[] tooLong = new byte[Deliveries.MOST_BYTES + 1];

        assertThat(at(SENT).refusal(new Delivery(at(SENT).headers(NAME, longest), longest)))
                .isEmpty();
        assertThat(at(SENT).refusal(new Delivery(at(SENT).headers(NAME, tooLong), tooLong)))
                .contains(Turned.TOO_LONG);
        assertThat(at(SENT).refusal(new Delivery(Map.of(), tooLong))).contains(Turned.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,false",
        "whsec_,false",
        "whsec_!AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,false",
        "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,false",
        "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,true"
    })
    void a_secret_has_24_bytes_and_its_mark(String secret, boolean accepted) throws IOException {
        Files.writeString(file, secret);
        String signature = "v1,"
                + Base64.getEncoder()
                        .encodeToString(HmacSha256.of(
                                new byte[24], (NAME + ".1760000000.").getBytes(StandardCharsets.UTF_8), BODY));

        assertThat(at(SENT).refusal(delivery(signature, BODY)).isEmpty()).isEqualTo(accepted);
        assertThat(at(SENT).headers(NAME, BODY).get("webhook-signature").isEmpty())
                .isEqualTo(!accepted);
    }

    private StandardWebhooks at(Instant now) {
        return new StandardWebhooks("webhook", Secrets.ofFile(file), () -> now);
    }

    private static Delivery delivery(String signature, byte[] body) {
        return new Delivery(headers(signature), body);
    }

    private static Delivery changed(String header, String value) {
        Map<String, String> headers = headers(SIGNATURE);
        headers.put(header, value);
        return new Delivery(headers, BODY);
    }

    private static Map<String, String> headers(String signature) {
        return new HashMap<>(Map.of(
                "webhook-id", NAME,
                "webhook-timestamp", "" + SENT.getEpochSecond(),
                "webhook-signature", signature));
    }
}
