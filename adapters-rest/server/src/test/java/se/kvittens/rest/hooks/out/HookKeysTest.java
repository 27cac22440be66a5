package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import se.kvittens.rest.town.WebhookKey;

/** What follows from the key of the server. */
class HookKeysTest {

    private static final byte[] TOLD = "a\n2 c1 7\n".getBytes(StandardCharsets.UTF_16BE);

    private static HookKeys of(byte[] key) {
        return new HookKeys(
                WebhookKey.of(Base64.getEncoder().encodeToString(key)).orElseThrow());
    }

    private static byte[] last(int value) {
        byte[] key = new byte[WebhookKey.BYTES];
        key[key.length - 1] = (byte) value;
        return key;
    }

    /** By OpenSSL 3: {@code openssl dgst -sha256 -mac HMAC -macopt hexkey:00…} of the purpose and of what is told. */
    @Test
    void a_mark_is_the_one_that_OpenSSL_makes() {
        assertThat(HexFormat.of().formatHex(Senders.KEYS.mark(TOLD)))
                .isEqualTo("86c99fca3876a0ae8f0a38794992a1362c0b5a36435e42a2b71bf47544ce2e58");
    }

    @Test
    void a_mark_is_the_same_after_a_new_start_and_another_with_another_key() {
        assertThat(of(last(0)).mark(TOLD)).isEqualTo(Senders.KEYS.mark(TOLD));
        assertThat(of(last(1)).mark(TOLD)).isNotEqualTo(Senders.KEYS.mark(TOLD));
    }
}
