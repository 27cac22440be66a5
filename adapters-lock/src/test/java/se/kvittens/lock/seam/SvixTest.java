package se.kvittens.lock.seam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.Told;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.npm.NeedsNpm;
import se.kvittens.lock.npm.NodeProgram;

/** Signatures judged by the library of Svix, which signs what Seam sends: it signs and we verify, and the reverse. */
@NeedsNpm("seam")
class SvixTest {

    private static final String NAME = "msg_2a";

    private static NodeProgram svix;

    @TempDir
    Path folder;

    @BeforeAll
    static void started() {
        svix = new NodeProgram("seam", "svix.mjs");
    }

    @AfterAll
    static void stopped() {
        svix.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Deliverer.SECRET, Deliverer.SECRET_BEFORE})
    void what_svix_signs_with_a_secret_that_is_accepted_is_told(String secret) {
        assertThat(received(new Deliverer(folder), svixSigns(secret)).get().events())
                .singleElement()
                .satisfies(event -> assertThat(event.id()).isEqualTo(Seam.NAME.event("9a1d")));
    }

    @Test
    void what_svix_signs_with_two_secrets_while_they_are_changed_is_told_by_who_knows_one() {
        String both = svixSigns(Deliverer.SECRET_OF_A_STRANGER) + " " + svixSigns(Deliverer.SECRET);

        assertThat(received(Deliverer.later(folder, Duration.ZERO), both).isRight())
                .isTrue();
    }

    @Test
    void what_svix_signs_for_a_stranger_is_turned_away() {
        assertThat(received(new Deliverer(folder), svixSigns(Deliverer.SECRET_OF_A_STRANGER))
                        .getLeft())
                .isEqualTo(Turned.FORGED);
    }

    @Test
    void what_svix_signed_ten_minutes_ago_is_turned_away_by_us_and_by_svix() {
        Duration late = Duration.ofMinutes(10);
        String signature = svixSigns(Deliverer.SECRET);

        assertThat(received(Deliverer.later(folder, late), signature).getLeft()).isEqualTo(Turned.STALE);
        assertThat(received(Deliverer.later(folder, late.negated()), signature).getLeft())
                .isEqualTo(Turned.STALE);
        assertThat(svixVerifies(headers(signature), Deliverer.UNLOCKING, late)).isFalse();
        assertThat(svixVerifies(headers(signature), Deliverer.UNLOCKING, late.negated()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void what_we_sign_svix_verifies_within_five_minutes(long seconds) {
        assertThat(svixVerifies(ourHeaders(Deliverer.SECRET), Deliverer.UNLOCKING, Duration.ofSeconds(seconds)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void what_we_sign_svix_does_not_verify_a_second_later(long seconds) {
        assertThat(svixVerifies(ourHeaders(Deliverer.SECRET), Deliverer.UNLOCKING, Duration.ofSeconds(seconds)))
                .isFalse();
    }

    @Test
    void what_we_sign_with_both_secrets_svix_verifies_with_one() {
        Map<String, String> headers = ourHeaders(Deliverer.SECRET_BEFORE, Deliverer.SECRET);

        assertThat(svixVerifies(headers, Deliverer.UNLOCKING, Duration.ZERO)).isTrue();
    }

    @Test
    void what_is_changed_after_we_signed_it_svix_does_not_verify() {
        String changed = Deliverer.UNLOCKING.replace("unlocked", "locked");

        assertThat(svixVerifies(ourHeaders(Deliverer.SECRET), changed, Duration.ZERO))
                .isFalse();
        assertThat(svixVerifies(ourHeaders(Deliverer.SECRET_BEFORE), Deliverer.UNLOCKING, Duration.ZERO))
                .isFalse();
    }

    private static Either<Turned, Told> received(Deliverer us, String signature) {
        return us.deliveries()
                .read(new Delivery(headers(signature), Deliverer.UNLOCKING.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> headers(String signature) {
        return Map.of(
                "Svix-Id", NAME, "Svix-Timestamp", "" + Deliverer.SENT.getEpochSecond(), "Svix-Signature", signature);
    }

    private Map<String, String> ourHeaders(String... secrets) {
        return new Deliverer(folder).signed(Deliverer.UNLOCKING.getBytes(StandardCharsets.UTF_8), secrets);
    }

    private static String svixSigns(String secret) {
        return ask(request(secret, Deliverer.UNLOCKING, Duration.ZERO).put("id", NAME))
                .path("signature")
                .textValue();
    }

    private static boolean svixVerifies(Map<String, String> headers, String body, Duration later) {
        ObjectNode request = request(Deliverer.SECRET, body, later);
        ObjectNode named = request.putObject("headers");
        headers.forEach((name, value) -> named.put(name.toLowerCase(Locale.ROOT), value));
        return ask(request).path("verified").booleanValue();
    }

    private static ObjectNode request(String secret, String body, Duration later) {
        return Json.object()
                .put("secret", secret)
                .put("body", body)
                .put("now", Deliverer.SENT.plus(later).getEpochSecond());
    }

    private static JsonNode ask(JsonNode request) {
        return Json.tree(svix.answer(request.toString()));
    }
}
