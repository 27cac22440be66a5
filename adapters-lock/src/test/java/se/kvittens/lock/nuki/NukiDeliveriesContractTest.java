package se.kvittens.lock.nuki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.DeliveriesContract;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.lock.nuki.simulator.Sha;
import se.kvittens.lock.nuki.simulator.SimulatedEntry;
import se.kvittens.lock.secret.Secrets;

/** What Nuki sends by itself, signed by code of the simulated system, which is none of the adapter's. */
class NukiDeliveriesContractTest extends DeliveriesContract {

    private static final SimulatedEntry ENTRY = new SimulatedEntry(
            "65e000000000000000000001", 17, 1, 5, 0, "5f01", false, Instant.parse("2025-03-03T07:00:00Z"));

    @TempDir
    Path folder;

    private Deliveries deliveries;

    @BeforeEach
    void open() throws IOException {
        Path secrets = Files.writeString(folder.resolve("secrets"), "in use\nbefore\n");
        deliveries =
                new NukiDeliveries(Account.NAME, Secrets.ofFile(secrets), () -> Instant.parse("2025-03-03T07:00:01Z"));
    }

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }

    @Override
    protected byte[] unlocking() {
        return bytes("" + ENTRY.delivery());
    }

    @Override
    protected Map<String, String> signed(byte[] body) {
        return signed("in use", body);
    }

    @Override
    protected Map<String, String> signedWithTheOther(byte[] body) {
        return signed("before", body);
    }

    @Override
    protected Map<String, String> signedByAStranger(byte[] body) {
        return signed("guessed", body);
    }

    @Test
    void digits_of_a_signature_may_be_small_or_large() {
        String large = Sha.sign("in use", unlocking()).toUpperCase(Locale.ROOT);

        assertThat(deliveries
                        .read(new Delivery(Map.of("x-nuki-signature-sha256", large), unlocking()))
                        .isRight())
                .isTrue();
    }

    @Test
    void the_older_signature_alone_is_none() {
        Map<String, String> older = Map.of("X-Nuki-Signature", Sha.sign("in use", unlocking()));

        assertThat(deliveries.read(new Delivery(older, unlocking())).getLeft()).isEqualTo(Deliveries.Turned.UNSIGNED);
    }

    @Test
    void what_another_feature_tells_is_taken_and_makes_no_event() {
        for (String feature :
                List.of("DEVICE_STATUS", "DEVICE_MASTERDATA", "DEVICE_CONFIG", "DEVICE_AUTHS", "ACCOUNT_USER", "NEW")) {
            byte[] body = bytes("{\"feature\":\"%s\",\"smartlockId\":17,\"state\":{\"state\":3}}".formatted(feature));

            assertThat(deliveries.read(new Delivery(signed(body), body)).get()).isEqualTo(Told.NOTHING);
        }
    }

    @Test
    void logs_without_an_entry_are_told_as_unread_and_named_alike_each_time() {
        byte[] body = bytes("{\"feature\":\"DEVICE_LOGS\",\"smartlockLog\":[]}");
        Told told = deliveries.read(new Delivery(signed(body), body)).get();

        assertThat(told.unread()).extracting(Unread::field).containsExactly("smartlockLog");
        assertThat(deliveries.read(new Delivery(signed(body), body)).get()).isEqualTo(told);
    }

    @Test
    void without_a_secret_nothing_is_accepted() {
        Deliveries none = new NukiDeliveries(Account.NAME, Secrets.ofFile(folder.resolve("none")), () -> Instant.EPOCH);

        assertThat(none.read(new Delivery(signed(unlocking()), unlocking())).getLeft())
                .isEqualTo(Deliveries.Turned.FORGED);
    }

    private static Map<String, String> signed(String secret, byte[] body) {
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Nuki-Signature-SHA256", Sha.sign(secret, body));
        headers.put("X-Nuki-Signature", "an older one");
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
