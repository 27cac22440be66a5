package se.kvittens.lock.nuki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.locks.Delivery;
import se.kvittens.lock.nuki.simulator.Sha;
import se.kvittens.lock.secret.Secrets;

/** Signatures that others have made: by them the adapter and the simulated system are judged, each by itself. */
class SignatureVectorsTest {

    @TempDir
    Path folder;

    /** By {@code printf '%s' BODY | openssl dgst -sha256 -hmac SECRET}, OpenSSL 3.0. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a secret of Nuki|{\"feature\":\"DEVICE_LOGS\",\"smartlockLog\":{\"id\":\"65e000000000000000000001\",\"smartlockId\":17,\"action\":1,\"trigger\":5,\"state\":0,\"date\":\"2025-03-03T07:00:00.000Z\"}}|cb945149a1628c6b73e3ed1ca06cf14464fcc9f6c0b255b08b6ff039990db04e",
                "hemlig nyckel med å|{\"feature\":\"DEVICE_STATUS\",\"smartlockId\":17,\"name\":\"Åsas dörr\",\"serverState\":4}|7e9176a089df7816d62f3092ebb1079e2afc1dd5b065d2fd76ca724689cfaa1f",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789|`{\"feature\":\"DEVICE_AUTHS\"} `|5b2292d74b0d61207ae11fc192cc58e031962dd3a30f3e700ac0fa1cc944cfad"
            })
    void what_openssl_signed_is_accepted(String secret, String body, String signature) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Path file = Files.writeString(folder.resolve("secret"), secret);
        NukiDeliveries deliveries = new NukiDeliveries(Account.NAME, Secrets.ofFile(file), () -> Instant.EPOCH);

        assertThat(Sha.sign(secret, bytes)).isEqualTo(signature);
        assertThat(deliveries
                        .read(new Delivery(Map.of("X-Nuki-Signature-SHA256", signature), bytes))
                        .isRight())
                .isTrue();
    }

    /**
     * The hashed token that the description of Nuki's bridge works through (HTTP API 1.13.0). The bridge is not spoken to;
     * its vector says that the hash of the simulated system, which its signatures are made of, is that of Nuki.
     */
    @Test
    void the_hashed_token_of_the_bridge_comes_out() {
        assertThat(Sha.hash("2019-03-05T01:06:53Z,4711,123456"))
                .isEqualTo("f52eb5ce382e356c4239f8fb4d0a87402bb95b7b3124f0762b806ad7d0d01cb6");
    }
}
